export * from "./effects/index.ts";
export * from "./memo.ts";
export * from "./wording.ts";

export * from "./effects/index.ts";
export * from "./memo.ts";
export * from "./mode.ts";
export * from "./order/index.ts";
export * from "./references.ts";
export * from "./steps.ts";
export * from "./wording.ts";

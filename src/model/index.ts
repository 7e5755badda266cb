export * from "./diagnostic.ts";
export * from "./facts.ts";
export * from "./mention.ts";
export * from "./natural.ts";
export * from "./plan.ts";
export * from "./rule.ts";
export * from "./source.ts";
export * from "./usage.ts";

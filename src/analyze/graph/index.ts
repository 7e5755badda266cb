export * from "./components.ts";
export * from "./digraph.ts";
export * from "./heap.ts";
export * from "./loops.ts";
export * from "./reachability.ts";
export * from "./reduction.ts";
export * from "./sequence.ts";

export { type Applied, applyFixes, type FixedSource, fixSources } from "./apply.ts";
export { unifiedDiff } from "./diff.ts";

export { dependencyFix, dependencyFixes } from "./dependencies.ts";
export { directiveFix, strictFix, wantedMode } from "./mode.ts";

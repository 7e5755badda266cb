export { dependencyFix, dependencyFixes } from "./dependencies.ts";
export { directiveFix, isStrictAsWhole, strictFix, wantedMode } from "./mode.ts";
export { spelledOut } from "./spelled-out.ts";

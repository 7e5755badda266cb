export { dependencyFix, dependencyFixes } from "./dependencies.ts";
export { directiveFix, isStrictAsWhole, strictFix, wantedMode } from "./mode.ts";
export { raisedBehind } from "./raised-waves.ts";
export { spelledOut } from "./spelled-out.ts";

export { dependencyFix } from "./dependencies.ts";
export { directiveFix, strictFix, wantedMode } from "./mode.ts";

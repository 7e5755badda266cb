export { foldersBeside } from "./besides.ts";
export { findSources } from "./find.ts";
export { isPlanFile, isSkippedFolder } from "./kinds.ts";
export type { FindOptions, FoundSources } from "./options.ts";
export { isPattern } from "./patterns.ts";
export { type Replacement, replaceFiles } from "./replace.ts";
export { placeFile, writeReport } from "./write.ts";

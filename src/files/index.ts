export { findSources } from "./find.ts";
export type { FindOptions, FoundSources } from "./options.ts";
export { repositories } from "./repository.ts";
export { placeFile, type Replacement, replaceFiles, writeReport } from "./write.ts";

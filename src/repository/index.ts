export { repositories, rootAbove } from "./around.ts";
export { type GitRepository, gitAround, withoutFilters } from "./git.ts";
export type { Memory } from "./git-facts.ts";
export { gitFolderOf } from "./git-folder.ts";

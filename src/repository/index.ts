export { repositories, rootAbove } from "./around.ts";
export { type GitRepository, gitAround } from "./git.ts";
export { gitFolderOf } from "./git-folder.ts";

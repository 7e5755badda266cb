import { dialects } from "../dialects/index.ts";

/** Dot folders in which formats keep their plans. Others hold caches, environments and other tools' state. */
const planFolders = new Set(dialects.flatMap(({ folders }) => folders ?? []));
const otherFiles = dialects.flatMap(({ files }) => files ?? []);

/** Files that say how all plans of a project are executed, from the folder that holds the format's own. */
export const settingsFiles: readonly string[] = dialects.flatMap(({ settings }) => settings ?? []);

/** What can hold a plan: Markdown, and the files of formats that are something else. */
export const isPlanFile = (path: string): boolean =>
  /\.(?:md|markdown)$/i.test(path) ||
  otherFiles.some((files) => files.test(path)) ||
  settingsFiles.some((name) => path.replaceAll("\\", "/").endsWith(`/${name}`));

/** `node_modules` and `.git` never; `worktrees` in a dot folder holds whole copies of the repository, plans included. */
export const isSkippedFolder = (name: string, parent: string): boolean =>
  name === "node_modules" ||
  name === ".git" ||
  (name.startsWith(".") && name !== "." && name !== ".." && !planFolders.has(name)) ||
  (name === "worktrees" && /(?:^|[\\/])\.[^\\/.][^\\/]*$/.test(parent));

/** Whether a folder's name says that it holds plans: it is worth a word that such a one was not read. */
export const isPlanFolder = (name: string): boolean =>
  planFolders.has(name) ||
  /plan|spec|epic|task/i.test(name) ||
  dialects.some((dialect) => name.toLowerCase().includes(dialect.name));

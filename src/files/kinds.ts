import { formatFiles, settingsFor } from "../dialects/index.ts";

/** Dot folders in which formats keep their plans. Others hold caches, environments and other tools' state. */
const planFolders = new Set(formatFiles.flatMap(({ folders }) => folders ?? []));
const otherFiles = formatFiles.flatMap(({ files }) => files ?? []);

const settings = formatFiles.flatMap((format) => format.settings ?? []);

/** Where files may lie that say how a plan is carried out: on the disk, and as they are shown. */
export const settingsOf = (place: string, shown: string): [place: string, shown: string][] =>
  settings.flatMap((each) => {
    const shownPaths = settingsFor(each, shown);
    return settingsFor(each, place).map((path, index): [string, string] => [path, shownPaths[index] ?? path]);
  });

/** What can hold a plan: Markdown, and the files of formats that are something else. */
export const isPlanFile = (path: string): boolean =>
  /\.(?:md|markdown)$/i.test(path) ||
  otherFiles.some((files) => files.test(path)) ||
  settings.some(({ files }) => files.test(path.replaceAll("\\", "/")));

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
  formatFiles.some((format) => name.toLowerCase().includes(format.name));

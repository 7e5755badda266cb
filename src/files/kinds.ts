/** Dot folders in which formats keep their plans. Others hold caches, environments and other tools' state. */
const planFolders = new Set([
  ".planning",
  ".kiro",
  ".claude",
  ".sisyphus",
  ".omo",
  ".specify",
  ".taskmaster",
]);

/** What can hold a plan: Markdown, the task list of the one format that is JSON, and the status file of another. */
export const isPlanFile = (path: string): boolean =>
  /\.(?:md|markdown)$/i.test(path) || /(?:^|[\\/])(?:tasks[\\/]tasks\.json|sprint-status\.ya?ml)$/.test(path);

/** `node_modules` and `.git` never; `.claude/worktrees` holds whole copies of the repository, plans included. */
export const isSkippedFolder = (name: string, parent: string): boolean =>
  name === "node_modules" ||
  name === ".git" ||
  (name.startsWith(".") && name !== "." && name !== ".." && !planFolders.has(name)) ||
  (name === "worktrees" && /(?:^|[\\/])\.claude$/.test(parent));

/** Whether a folder's name says that it holds plans: it is worth a word that such a one was not read. */
export const isPlanFolder = (name: string): boolean =>
  planFolders.has(name) || /plan|spec|epic|task|runbook|bmad/i.test(name);

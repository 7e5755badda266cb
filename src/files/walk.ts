import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

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
  /\.(?:md|markdown)$/i.test(path) ||
  /(?:^|[\\/])(?:\.taskmaster[\\/]tasks[\\/]tasks\.json|sprint-status\.ya?ml)$/.test(path);

/** `node_modules` and `.git` never; `.claude/worktrees` holds whole copies of the repository, plans included. */
export const isSkippedFolder = (name: string, parent: string): boolean =>
  name === "node_modules" ||
  name === ".git" ||
  (name.startsWith(".") && name !== "." && name !== ".." && !planFolders.has(name)) ||
  (name === "worktrees" && /(?:^|[\\/])\.claude$/.test(parent));

/** A file or folder that was found: the path to read, and the path to show. */
export interface FoundFile {
  readonly place: string;
  readonly shown: string;
  /** Without symbolic links, where it is known already: two ways to one file are one. */
  readonly real?: string;
}

export interface Walked {
  readonly files: FoundFile[];
  /** Folders that could not be read, with the reason. */
  readonly unreadable: Array<{ readonly path: string; readonly reason: string }>;
}

/**
 * All plan files below a folder. Symbolic links are followed after everything that is really there, and only to what has
 * not been seen, so that a loop ends and a file keeps its own path.
 */
export function walk(place: string, shown: string): Walked {
  const found: Walked = { files: [], unreadable: [] };
  const seen = new Set<string>();
  const links: FoundFile[] = [];
  const enter = (folder: FoundFile) => walkFolder(folder, found, links, seen);
  enter({ place, shown });
  for (let next = links.shift(); next; next = links.shift()) {
    const stats = statSync(next.place, { throwIfNoEntry: false });
    if (stats?.isDirectory()) enter(next);
    else if (stats?.isFile() && isPlanFile(next.shown)) found.files.push(next);
  }
  return found;
}

function walkFolder(folder: FoundFile, found: Walked, links: FoundFile[], seen: Set<string>): void {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync.native(folder.place);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder.place, { withFileTypes: true });
  } catch (error) {
    found.unreadable.push({ path: folder.shown, reason: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    const place = join(folder.place, entry.name);
    const next = { place, shown: below(folder.shown, entry.name) };
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name, folder.place)) walkFolder(next, found, links, seen);
    } else if (entry.isSymbolicLink()) {
      if (!isSkippedFolder(entry.name, folder.place)) links.push(next);
    } else if (entry.isFile() && isPlanFile(place))
      found.files.push({ ...next, real: join(real, entry.name) });
  }
}

/** The files that may belong to one plan with a file: beside it, and in the folder of steps above or below. */
export function besides(file: FoundFile): FoundFile[] {
  const at = file.shown.lastIndexOf("/");
  const folder = { place: join(file.place, ".."), shown: at < 0 ? "." : file.shown.slice(0, at) || "/" };
  const found = filesIn(folder);
  for (const name of ["steps", "tasks"]) {
    found.push(...filesIn({ place: join(folder.place, name), shown: below(folder.shown, name) }));
    if (new RegExp(`(?:^|[\\\\/])${name}$`).test(folder.place)) {
      const above = folder.shown.lastIndexOf("/");
      const shown = folder.shown === "." ? ".." : above < 0 ? "." : folder.shown.slice(0, above) || "/";
      found.push(...filesIn({ place: join(folder.place, ".."), shown }));
    }
  }
  return found;
}

function filesIn(folder: FoundFile): FoundFile[] {
  if (!lstatSync(folder.place, { throwIfNoEntry: false })) return [];
  try {
    return readdirSync(folder.place, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isPlanFile(join(folder.place, entry.name)))
      .map((entry) => ({ place: join(folder.place, entry.name), shown: below(folder.shown, entry.name) }));
  } catch {
    return [];
  }
}

const below = (shown: string, name: string): string =>
  shown === "." ? name : shown.endsWith("/") ? shown + name : `${shown}/${name}`;

export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { configNames, manifest } from "../config/index.ts";
import { foldersBeside, isPattern, isPlanFile, isSkippedFolder } from "../files/index.ts";

/** What to look at, and what in it matters. */
export interface Targets {
  /** Absolute folders, with all that is below them. */
  readonly folders: readonly string[];
  /** Absolute folders above them, where only what is in themselves matters. */
  readonly above: readonly string[];
  /** Whether a folder is not looked into. */
  skipsFolder(place: string): boolean;
  /** Whether a change of a file asks for another run. */
  concerns(place: string): boolean;
}

export interface WatchOptions {
  /** As they are given to a run. */
  readonly paths: readonly string[];
  /** The absolute folder from which they start. */
  readonly cwd: string;
  /** Names of other files that decide on what is found, such as that of the baseline. */
  readonly names?: readonly string[];
  /** Absolute paths of other files that do. */
  readonly files?: readonly string[];
  /** Absolute paths of files that a run itself writes. */
  readonly written?: readonly string[];
  /** Is told, once, where the system does not let all of it be watched. */
  readonly fault?: (message: string) => void;
}

export function targetsOf({ paths, cwd, names = [], files = [], written = [] }: WatchOptions): Targets {
  const folders = outermost(paths.flatMap((path) => foldersOf(path, cwd)));
  const deciding = new Set([...configNames, manifest, ".gitignore", ...names]);
  const ownFolders = new Set(files.map((file) => dirname(file)));
  const beginnings = [...folders.map((folder) => dirname(folder)), ...ownFolders];
  const above = new Set([...beginnings, ...[...folders, cwd].flatMap(foldersAbove)]);
  const own = new Set(files);
  const made = new Set(written);
  return {
    folders,
    above: [...above].filter((folder) => existsSync(folder) && !isBelow(folders, folder)),
    skipsFolder: (place) => !folders.includes(place) && isSkippedFolder(basename(place), dirname(place)),
    concerns: (place) => {
      if (made.has(place)) return false;
      return (
        own.has(place) || deciding.has(basename(place)) || (isPlanFile(place) && isBelow(folders, place))
      );
    },
  };
}

const isBelow = (folders: readonly string[], place: string): boolean =>
  folders.some((folder) => isIn(folder, place));

/** Whether a place is a folder or lies below it. */
function isIn(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === place);
}

/** Where the files that a path leads to may lie: a folder, those beside a file, that at which a pattern starts. */
function foldersOf(path: string, cwd: string): string[] {
  const place = resolve(cwd, path);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return [place];
  if (!stats && isPattern(path)) return [beginningOf(path, cwd)];
  return foldersBeside({ place, shown: path }).flatMap((each) =>
    existsSync(each.place) ? [each.place] : [],
  );
}

function beginningOf(pattern: string, cwd: string): string {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const fixed = parts.slice(0, parts.findIndex(isPattern));
  return resolve(cwd, `${fixed.join("/")}${fixed.length === 1 && fixed[0] === "" ? "/" : ""}`);
}

const outermost = (folders: readonly string[]): string[] =>
  [...new Set(folders)].filter((folder) => !folders.some((one) => one !== folder && isIn(one, folder)));

/** From a folder up to the top of its repository, or of the disk. */
function foldersAbove(folder: string): string[] {
  const isTop = existsSync(join(folder, ".git")) || dirname(folder) === folder;
  return isTop ? [folder] : [folder, ...foldersAbove(dirname(folder))];
}

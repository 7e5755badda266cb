import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { reasonOf } from "../disk/index.ts";
import type { LeftOut } from "../model/index.ts";
import { rootAbove } from "../repository/index.ts";
import { below, type FoundFile, leftOutAs } from "./found.ts";
import type { IgnoreScope } from "./gitignore.ts";
import { isPlanFile, isSkippedFolder } from "./kinds.ts";

/** What a walk leaves out, apart from folders that never hold plans. */
export interface Leaving {
  /** Whether the configuration leaves a file or folder out, asked with its absolute path. */
  readonly ignored?: ((place: string, isFolder: boolean) => boolean) | undefined;
  /** Of the folder that is walked, where ignore files count. */
  readonly scope?: IgnoreScope | undefined;
}

export interface Walked {
  readonly files: FoundFile[];
  readonly leftOut: LeftOut[];
  /** What could not be read or followed, with the reason. */
  readonly unreadable: Array<{ readonly path: string; readonly reason: string }>;
}

interface Walk extends Walked, Leaving {
  readonly from: string;
  readonly seen: Set<string>;
  readonly links: Array<{ readonly link: FoundFile; readonly scope: IgnoreScope | undefined }>;
}

/**
 * All plan files below a folder. Symbolic links are followed after everything that is really there, and only to what has
 * not been seen, so that a loop ends and a file keeps its own path.
 */
export function walk(folder: FoundFile, leaving: Leaving): Walked {
  const none = { files: [], leftOut: [], unreadable: [], links: [] };
  const all: Walk = { ...leaving, ...none, from: folder.place, seen: new Set() };
  walkFolder(folder, leaving.scope, all);
  for (let next = all.links.shift(); next; next = all.links.shift()) follow(next.link, next.scope, all);
  return all;
}

function walkFolder(folder: FoundFile, above: IgnoreScope | undefined, all: Walk): void {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync.native(folder.place);
    if (all.seen.has(real)) return;
    all.seen.add(real);
    entries = readdirSync(folder.place, { withFileTypes: true });
  } catch (error) {
    all.unreadable.push({ path: folder.shown, reason: reasonOf(error) });
    return;
  }
  const scope = above?.enter(folder.place, new Set(entries.map((entry) => entry.name)));
  for (const entry of entries) {
    const next = { place: join(folder.place, entry.name), shown: below(folder.shown, entry.name) };
    if (entry.isDirectory()) {
      if (entersFolder(next, scope, all)) walkFolder(next, scope, all);
    } else if (entry.isSymbolicLink()) {
      all.links.push({ link: next, scope });
    } else if (entry.isFile() && isPlanFile(next.place) && !isLeftOut(next, false, scope, all))
      all.files.push({ ...next, real: join(real, entry.name) });
  }
}

const entersFolder = (folder: FoundFile, scope: IgnoreScope | undefined, all: Walk): boolean =>
  !isSkippedFolder(basename(folder.place), dirname(folder.place)) && !isLeftOut(folder, true, scope, all);

/** A link that leads nowhere, or out of the tree, is told of where a plan may be meant. */
function follow(link: FoundFile, scope: IgnoreScope | undefined, all: Walk): void {
  const stats = statsOf(link);
  const isFolder = stats?.isDirectory() ?? false;
  if (isFolder ? !entersFolder(link, scope, all) : !isPlanFile(link.place)) return;
  if (!isFolder && isLeftOut(link, false, scope, all)) return;
  const reason = stats ? reasonAgainst(link, all.from) : "link to nothing";
  if (reason !== undefined) all.unreadable.push({ path: link.shown, reason });
  else if (isFolder) walkFolder(link, scope, all);
  else if (stats?.isFile()) all.files.push(link);
}

/** Undefined for a link to nothing, or to itself. */
function statsOf({ place }: FoundFile): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Text that comes from elsewhere could lay a link to anything that its reader may read: none leads out of the repository. */
function reasonAgainst({ place }: FoundFile, from: string): string | undefined {
  try {
    const real = realpathSync.native(place);
    const tops = [rootAbove(from) ?? from, from].map((top) => realpathSync.native(top));
    const inside = tops.some((top) => real === top || real.startsWith(top.endsWith(sep) ? top : top + sep));
    return inside ? undefined : "link that leads out of the tree";
  } catch (error) {
    return reasonOf(error);
  }
}

function isLeftOut(file: FoundFile, isFolder: boolean, scope: IgnoreScope | undefined, all: Walk): boolean {
  const byConfiguration = all.ignored?.(file.place, isFolder) ?? false;
  if (!byConfiguration && !scope?.ignores(file.place, isFolder)) return false;
  all.leftOut.push(leftOutAs(file, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}

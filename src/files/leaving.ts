import { dirname, resolve, sep } from "node:path";
import type { LeftOut } from "../model/index.ts";
import { rootAbove } from "../repository/index.ts";
import { type FoundFile, leftOutAs } from "./found.ts";
import type { FindOptions } from "./options.ts";
import { isPattern } from "./patterns.ts";

interface Search {
  readonly cwd: string;
  readonly options: FindOptions;
  readonly leftOut: LeftOut[];
}

/** Says of what a pattern matches, and of the folders on the way to it, what is left out. Keeps what it said. */
export async function leaving(
  pattern: string,
  { cwd, options: { ignore, ignored }, leftOut }: Search,
): Promise<(file: FoundFile, isFolder: boolean) => boolean> {
  if (ignore === false) return () => false;
  const { ignoredBelow, scopeAbove } = await import("./gitignore.ts");
  const words = pattern.split(/[\\/]/);
  const named = words.slice(0, words.findIndex(isPattern)).join("/");
  const base = resolve(cwd, pattern.startsWith("/") ? `/${named}` : named);
  const byFile = ignoredBelow(base, scopeAbove(base));
  const told = new Set<string>();
  return ({ place, shown }, isFolder) => {
    if (!place.startsWith(base.endsWith(sep) ? base : base + sep)) return false;
    const by = ignored?.(place, isFolder)
      ? "configuration"
      : byFile(place, isFolder)
        ? "ignore file"
        : undefined;
    if (by !== undefined && !told.has(place)) leftOut.push(leftOutAs({ place, shown }, isFolder, by));
    told.add(place);
    return by !== undefined;
  };
}

/** Whether a named file or folder is left out, with which folder above it however that comes. */
export async function leavingNamed(
  { place, shown }: FoundFile,
  isFolder: boolean,
  { options: { forceExclude, ignore, ignored }, leftOut }: Search,
): Promise<boolean> {
  if (!forceExclude || ignore === false) return false;
  const { scopeIn } = await import("./gitignore.ts");
  const byConfiguration = ignored !== undefined && isIgnored(place, isFolder, ignored);
  // A repository is never ignored by what lies around it.
  const byFile = rootAbove(place) !== place && scopeIn(dirname(place)).ignores(place, isFolder);
  if (!byConfiguration && !byFile) return false;
  leftOut.push(leftOutAs({ place, shown }, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}

/** Asks for each folder from the top of the repository down, as a search from there would. */
export function isIgnored(
  place: string,
  isFolder: boolean,
  ignored: NonNullable<FindOptions["ignored"]>,
): boolean {
  const top = rootAbove(dirname(place)) ?? dirname(place);
  const above = dirname(place);
  if (place !== top && above !== top && isIgnored(above, true, ignored)) return true;
  return place !== top && ignored(place, isFolder);
}

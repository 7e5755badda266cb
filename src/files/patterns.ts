import { basename, dirname } from "node:path";
import { compareNaturally, UsageError } from "../model/index.ts";
import type { FoundFile } from "./found.ts";
import { isPlanFile, isSkippedFolder } from "./kinds.ts";

export const isPattern = (path: string): boolean => /[*?{}[\]]/.test(path);

/** For a path that leads to nothing, and for a pattern: `shown` is how messages name it. */
export const unmatched = (path: string, shown: string): UsageError =>
  new UsageError(
    isPattern(path)
      ? `Unexpected pattern \`${shown}\`, expected one that matches a plan file or a folder`
      : `Unexpected path \`${shown}\`, expected an existing file or folder`,
  );

/**
 * What a pattern matches below `cwd`: plan files, and folders to walk, in natural order. `leavesOut` is asked for every
 * folder on the way and every match. The library is loaded only where a pattern is given.
 */
export async function expand(
  pattern: string,
  cwd: string,
  leavesOut: (file: FoundFile, isFolder: boolean) => boolean,
): Promise<Array<FoundFile & { folder: boolean }>> {
  const { glob } = await import("glob");
  const prefix = pattern.startsWith("./") ? "./" : "";
  const absolute = /^(?:\/|[A-Za-z]:)/.test(pattern);
  type Entry = {
    fullpath(): string;
    fullpathPosix(): string;
    relativePosix(): string;
    isDirectory(): boolean;
  };
  const found = (entry: Entry): FoundFile => ({
    place: entry.fullpath(),
    shown: absolute ? entry.fullpathPosix() : prefix + (entry.relativePosix() || "."),
  });
  const skips = (entry: Entry) =>
    isSkippedFolder(basename(entry.fullpath()), dirname(entry.fullpath())) || leavesOut(found(entry), true);
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    dot: true,
    withFileTypes: true,
    ignore: { childrenIgnored: skips, ignored: (entry) => entry.isDirectory() && skips(entry) },
  });
  return matches
    .filter((match) => match.isDirectory() || isPlanFile(match.fullpath()))
    .filter((match) => match.isDirectory() || !leavesOut(found(match), false))
    .map((match) => ({ ...found(match), folder: match.isDirectory() }))
    .sort((a, b) => compareNaturally(a.shown, b.shown));
}

import { compareNaturally } from "../model/index.ts";
import type { FoundFile } from "./walk.ts";
import { isPlanFile, isSkippedFolder } from "./walk.ts";

export const isPattern = (path: string): boolean => /[*?{}[\]]/.test(path);

/** What a pattern matches below `cwd`: plan files, and folders to walk, in natural order. The library is loaded only where a pattern is given. */
export async function expand(pattern: string, cwd: string): Promise<Array<FoundFile & { folder: boolean }>> {
  const { glob } = await import("glob");
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    dot: true,
    withFileTypes: true,
    ignore: {
      childrenIgnored: (path) => isSkippedFolder(path.name, path.parent?.fullpath() ?? ""),
      ignored: (path) => path.isDirectory() && isSkippedFolder(path.name, path.parent?.fullpath() ?? ""),
    },
  });
  const prefix = pattern.startsWith("./") ? "./" : "";
  const absolute = /^(?:\/|[A-Za-z]:)/.test(pattern);
  return matches
    .filter((match) => match.isDirectory() || isPlanFile(match.fullpath()))
    .map((match) => ({
      place: match.fullpath(),
      shown: absolute ? match.fullpathPosix() : prefix + (match.relativePosix() || "."),
      folder: match.isDirectory(),
    }))
    .sort((a, b) => compareNaturally(a.shown, b.shown));
}

import { relative, sep } from "node:path";
import { Minimatch } from "minimatch";

export type Glob = (place: string, isFolder: boolean) => boolean;

/**
 * A glob that starts at a folder, for absolute paths. It matches a file, or a folder with all that is below it. Without a slash
 * inside it matches names at any depth; with one at its end only folders.
 *
 * `reachesInto`: also a folder in which something may match, so that what is to be read after all is found.
 */
export function globIn(base: string, glob: string, reachesInto = false): Glob {
  const foldersOnly = glob.endsWith("/");
  const bare = glob.replace(/^\.?\//, "").replace(/\/$/, "");
  const pattern = new Minimatch(glob.replace(/\/$/, "").includes("/") ? bare : `**/${bare}`, { dot: true });
  return (place, isFolder) => {
    const names = relative(base, place).split(sep);
    if (names[0] === ".." || names[0] === "") return false;
    if (reachesInto && isFolder && pattern.match(names.join("/"), true)) return true;
    return names.some((_, at) => {
      const isLast = at === names.length - 1;
      return !(foldersOnly && isLast && !isFolder) && pattern.match(names.slice(0, at + 1).join("/"));
    });
  };
}

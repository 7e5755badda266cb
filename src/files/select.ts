import { existsSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import type { FoundFile } from "./found.ts";
import { isPlanFile, isSkippedFolder } from "./kinds.ts";
import { isIgnored } from "./leaving.ts";
import type { FindOptions } from "./options.ts";
import { isPattern, unmatched } from "./patterns.ts";

/**
 * Of files that are known, those that a search of the paths would find. Throws a `UsageError` for a path of which there is
 * neither a file on the disk nor one among `known`.
 */
export async function select(
  files: readonly FoundFile[],
  paths: readonly string[],
  cwd: string,
  options: FindOptions & { readonly known: readonly FoundFile[] },
): Promise<FoundFile[]> {
  const chosen = await Promise.all(paths.map((path) => chooser(path, cwd, options)));
  const { ignore, ignored } = options;
  const leaves = (file: FoundFile) =>
    ignore !== false && ignored !== undefined && isIgnored(file.place, false, ignored);
  return files.filter((file) => chosen.some((chooses) => chooses(file.place)) && !leaves(file));
}

type Chooser = (place: string) => boolean;

async function chooser(
  path: string,
  cwd: string,
  { known, allowUnmatched }: FindOptions & { readonly known: readonly FoundFile[] },
): Promise<Chooser> {
  const place = resolve(cwd, path);
  const chooses: Chooser = (file) => file === place || (isPlanFile(file) && isFoundIn(place, file));
  if (existsSync(place) || known.some((file) => isFoundIn(place, file.place) || file.place === place))
    return chooses;
  if (isPattern(path)) return byPattern(path, cwd);
  if (allowUnmatched) return () => false;
  throw unmatched(path, path);
}

/** Whether a search of a folder comes by a place. */
function isFoundIn(folder: string, place: string): boolean {
  const start = folder.endsWith(sep) ? folder : folder + sep;
  if (!place.startsWith(start)) return false;
  for (let at = dirname(place); at.length > folder.length; at = dirname(at))
    if (isSkippedFolder(at.slice(dirname(at).length).replace(/^[\\/]/, ""), dirname(at))) return false;
  return true;
}

/** A pattern names files, and folders with all that is in them. */
async function byPattern(pattern: string, cwd: string): Promise<Chooser> {
  const { Minimatch } = await import("minimatch");
  const whole = resolve(cwd, pattern).replaceAll(sep, "/");
  const matcher = new Minimatch(whole, { dot: true });
  return (place) => {
    if (!isPlanFile(place)) return false;
    for (let at = place; at !== dirname(at); at = dirname(at))
      if (matcher.match(at.replaceAll(sep, "/")) && (at === place || isFoundIn(at, place))) return true;
    return false;
  };
}

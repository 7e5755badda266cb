import { realpathSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { reasonOf } from "../disk/index.ts";
import {
  compareNaturally,
  type LeftOut,
  type Source,
  tellProgress,
  timed,
  UsageError,
} from "../model/index.ts";
import { besides, settingsOfAll } from "./besides.ts";
import type { FoundFile } from "./found.ts";
import { leaving, leavingNamed } from "./leaving.ts";
import type { FindOptions, FoundSources } from "./options.ts";
import { expand, isPattern, unmatched } from "./patterns.ts";
import { readText, type Text } from "./text.ts";
import { walk } from "./walk.ts";

interface Search {
  readonly cwd: string;
  readonly options: FindOptions;
  /** By real path, so that two ways to one file are one. */
  readonly files: Map<string, FoundFile>;
  /** Those that did not come with all of their folder. */
  readonly alone: FoundFile[];
  /** Real paths of those that were named themselves. */
  readonly named: Set<string>;
  readonly leftOut: LeftOut[];
  readonly skipped: Array<{ path: string; reason: string }>;
}

/**
 * The texts that paths name: files, folders to search, patterns. A source's path is the given path with what was found below
 * it, `/` between. Throws a `UsageError` for a path that does not exist and a pattern that matches nothing.
 */
export async function findSources(
  paths: readonly string[],
  cwd: string,
  options: FindOptions = {},
): Promise<FoundSources> {
  if (options.changes === "staged") return (await import("./staged.ts")).findStaged(paths, cwd, options);
  if (options.changes === "changed") return (await import("./changed.ts")).findChanged(paths, cwd, options);
  const search = searchFrom(cwd, options);
  for (const path of paths) await follow(path, search);
  return readAllOf(search);
}

/** The texts of files that were chosen one by one, with what lies beside them. */
export function readFiles(files: readonly FoundFile[], cwd: string, options: FindOptions): FoundSources {
  const search = searchFrom(cwd, options);
  search.alone.push(...files);
  for (const file of files) add(file, search);
  return readAllOf(search);
}

const searchFrom = (cwd: string, options: FindOptions): Search => ({
  cwd,
  options,
  files: new Map(),
  alone: [],
  named: new Set(),
  leftOut: [],
  skipped: [],
});

function readAllOf(search: Search): FoundSources {
  const beside = new Map<string, FoundFile>();
  for (const other of [...besides(search.alone), ...settingsOfAll(search.files.values())]) {
    if (isCompanion(other, search)) beside.set(real(other), other);
  }
  return {
    sources: readAll(search.files.values(), search),
    companions: readAll(beside.values(), search),
    leftOut: search.leftOut,
    skipped: search.skipped,
  };
}

const isCompanion = (file: FoundFile, { files, options }: Search): boolean =>
  !files.has(real(file)) && (options.ignore === false || !options.ignored?.(file.place, false));

async function follow(path: string, search: Search): Promise<void> {
  const shown = path.replaceAll("\\", "/").replace(/(?<=[^:/])\/+$/, "");
  const file = { place: resolve(search.cwd, path), shown };
  const stats = statsOf(file);
  if (stats?.isDirectory()) await addFolder(file, search);
  else if (stats || search.options.contents?.has(file.place)) await addFile(file, search);
  else await addMatches(path, shown, search);
}

/** Throws a `UsageError` for a link that leads to itself, and a folder that nobody may look into. */
function statsOf({ place, shown }: FoundFile): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(
      `Unexpected ${reasonOf(error)} on the way to \`${shown}\`, expected an existing file or folder`,
    );
  }
}

async function addMatches(path: string, shown: string, search: Search): Promise<void> {
  const leftBefore = search.leftOut.length;
  const matches = isPattern(path) ? await expand(path, search.cwd, await leaving(path, search)) : [];
  const matched = matches.length > 0 || search.leftOut.length > leftBefore;
  if (!matched && !search.options.allowUnmatched) throw unmatched(path, shown);
  for (const match of matches) {
    if (match.folder) await addFolder(match, search);
    else {
      search.alone.push(match);
      add(match, search);
    }
  }
}

async function addFile(file: FoundFile, search: Search): Promise<void> {
  if (await leavingNamed(file, false, search)) return;
  const text = textOf(file, search);
  if ("reason" in text)
    throw new UsageError(`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);
  search.alone.push(file);
  search.named.add(real(file));
  add(file, search);
}

async function addFolder(folder: FoundFile, search: Search): Promise<void> {
  if (await leavingNamed(folder, true, search)) return;
  const { ignore, ignored } = search.options;
  const counts = ignore !== false;
  const { scopeAbove } = counts ? await import("./gitignore.ts") : {};
  const found = walk(folder, { ...(counts && { ignored }), scope: scopeAbove?.(folder.place) });
  for (const file of found.files) add(file, search);
  search.leftOut.push(...found.leftOut);
  search.skipped.push(...found.unreadable);
}

/** Where two ways lead to a file, the first one given names it. */
function add(file: FoundFile, search: Search): void {
  const key = real(file);
  if (!search.files.has(key)) search.files.set(key, file);
}

function real(file: FoundFile): string {
  try {
    return file.real ?? realpathSync.native(file.place);
  } catch {
    return file.place;
  }
}

function textOf({ place }: FoundFile, { options }: Search): Text {
  const given = options.contents?.get(place);
  return given === undefined ? readText(place, options.largest) : { text: given };
}

function readAll(files: Iterable<FoundFile>, search: Search): Source[] {
  const sorted = [...files].sort((a, b) => compareNaturally(a.shown, b.shown));
  return timed("read", () =>
    sorted.flatMap((file, index) => {
      tellProgress("read", index, sorted.length);
      const read = textOf(file, search);
      if ("text" in read)
        return [
          {
            path: file.shown,
            text: read.text,
            // A hook names whatever was changed: nobody says by that what it is.
            ...(!search.options.forceExclude && search.named.has(real(file)) && { named: true as const }),
          },
        ];
      search.skipped.push({ path: file.shown, reason: read.reason });
      return [];
    }),
  );
}

import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { compareNaturally, type Source, UsageError } from "../model/index.ts";
import { expand, isPattern } from "./patterns.ts";
import { readText } from "./text.ts";
import { besides, type FoundFile, walk } from "./walk.ts";

/** What paths led to. */
export interface FoundSources {
  /** In natural order of their paths, each file once. */
  readonly sources: readonly Source[];
  /** Files beside one that was named alone: they may be parts of its plan, and were not asked about. */
  readonly companions: readonly Source[];
  /** What was there and could not be read, with the reason. */
  readonly skipped: ReadonlyArray<{ readonly path: string; readonly reason: string }>;
}

interface Search {
  readonly cwd: string;
  /** By real path, so that two ways to one file are one. */
  readonly files: Map<string, FoundFile>;
  readonly named: FoundFile[];
  readonly skipped: Array<{ path: string; reason: string }>;
}

/**
 * The texts that paths name: files, folders to search, patterns. A source's path is the given path with what was found below
 * it, `/` between. Throws a `UsageError` for a path that does not exist and a pattern that matches nothing.
 */
export async function findSources(paths: readonly string[], cwd: string): Promise<FoundSources> {
  const search: Search = { cwd, files: new Map(), named: [], skipped: [] };
  for (const path of paths) await follow(path, search);
  const beside = new Map<string, FoundFile>();
  for (const file of search.named)
    for (const other of besides(file)) if (!search.files.has(real(other))) beside.set(real(other), other);
  return {
    sources: readAll(search.files.values(), search),
    companions: readAll(beside.values(), search),
    skipped: search.skipped,
  };
}

async function follow(path: string, search: Search): Promise<void> {
  const shown = path.replaceAll("\\", "/").replace(/(?<=[^:/])\/+$/, "");
  const place = resolve(search.cwd, path);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isDirectory()) addFolder({ place, shown }, search);
  else if (stats) addFile({ place, shown }, search);
  else {
    const matches = isPattern(path) ? await expand(path, search.cwd) : [];
    if (matches.length === 0)
      throw new UsageError(`Unexpected path \`${shown}\`, expected an existing file or folder`);
    for (const match of matches) {
      if (match.folder) addFolder(match, search);
      else add(match, search);
    }
  }
}

function addFile(file: FoundFile, search: Search): void {
  const text = readText(file.place);
  if ("reason" in text)
    throw new UsageError(`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);
  search.named.push(file);
  add(file, search);
}

function addFolder(folder: FoundFile, search: Search): void {
  const { files, unreadable } = walk(folder.place, folder.shown);
  for (const file of files) add(file, search);
  search.skipped.push(...unreadable);
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

function readAll(files: Iterable<FoundFile>, search: Search): Source[] {
  return [...files]
    .sort((a, b) => compareNaturally(a.shown, b.shown))
    .flatMap(({ place, shown }) => {
      const read = readText(place);
      if ("text" in read) return [{ path: shown, text: read.text }];
      search.skipped.push({ path: shown, reason: read.reason });
      return [];
    });
}

export { repositories } from "./repository.ts";
export { type Replacement, replaceFiles } from "./write.ts";

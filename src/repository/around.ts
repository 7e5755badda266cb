import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { isWithin, textAt } from "../disk/index.ts";
import type { Repository } from "../model/index.ts";
import { gitFacts, type Memory } from "./git-facts.ts";
import { workAt } from "./work.ts";

/**
 * Tells for a plan's path the repository that holds it: the nearest folder above with `.git`, else the working folder, if the plan
 * lies in that. Otherwise nothing is known of what lies around it.
 * Nothing is looked at before the first question, and each place once. `memoryOf`: what is kept of a repository from one run to the next.
 */
export function repositories(cwd: string, memoryOf?: (root: string) => Memory): (path: string) => Repository {
  const byRoot = new Map<string, Repository>();
  const byFolder = new Map<string, Repository>();
  const around = (folder: string): Repository => {
    const root = rootAbove(folder) ?? (`${folder}${sep}`.startsWith(`${cwd}${sep}`) ? cwd : undefined);
    if (root === undefined) return nowhere;
    const repository = byRoot.get(root) ?? repositoryAt(root, cwd, memoryOf?.(root));
    byRoot.set(root, repository);
    return repository;
  };
  const of = (path: string): Repository => {
    const folder = dirname(resolve(cwd, path));
    const repository = byFolder.get(folder) ?? around(folder);
    byFolder.set(folder, repository);
    return repository;
  };
  return of;
}

const nowhere: Repository = {
  exists: () => undefined,
  namesIn: () => [],
  files: () => [],
  history: () => [],
  definers: () => new Map(),
};

/** The nearest folder from `folder` upward that holds `.git`. */
export function rootAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(resolve(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function repositoryAt(root: string, cwd: string, memory: Memory | undefined): Repository {
  const git = gitFacts(root, memory);
  const found = new Map<string, boolean | undefined>();
  const names = new Map<string, readonly string[]>();
  const placeOf = (path: string) => {
    const place = resolve(root, path);
    return place.startsWith(root.endsWith(sep) ? root : root + sep) ? place : undefined;
  };
  return {
    exists(path) {
      if (!found.has(path)) found.set(path, isThere(placeOf(path)));
      return found.get(path);
    },
    namesIn(folder) {
      const known = names.get(folder) ?? namesAt(folder === "" ? root : placeOf(folder));
      names.set(folder, known);
      return known;
    },
    textOf: (path) => textIn(root, placeOf(path)),
    ...workAt(root, cwd, git),
    files: git.files,
    stampOf: git.stampOf,
    history: git.history,
    definers(names) {
      if (names.length === 0) return new Map();
      const declared = git.declarations();
      return new Map(names.flatMap((name) => (declared.has(name) ? [[name, declared.get(name)!]] : [])));
    },
  };
}

function isThere(place: string | undefined): boolean | undefined {
  if (place === undefined) return undefined;
  try {
    return statSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return undefined;
  }
}

/** What people write by hand is no longer than this, in bytes. */
const longest = 1_000_000;

function textIn(root: string, place: string | undefined): string | undefined {
  return place !== undefined && isWithin(root, place) ? textAt(place, longest) : undefined;
}

function namesAt(place: string | undefined): readonly string[] {
  if (place === undefined) return [];
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

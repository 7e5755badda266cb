import type { PastChange, Plan, Repository } from "../../model/index.ts";
import { nameOf, stemOf } from "../paths/names.ts";
import { Ranking } from "./ranking.ts";

/** What a repository tells of the files around a plan. Each table is made when it is first asked for. */
export class Surroundings {
  private readonly lists = new Map<string, Map<string, string[]>>();
  private tracked: ReadonlySet<string> | undefined;
  private places: ReadonlySet<string> | undefined;
  private placesByName: ReadonlyMap<string, string[]> | undefined;
  private ranks: Ranking | undefined;
  private readonly defined = new Map<string, readonly string[]>();
  private pairs: Map<string, Map<string, number>> | undefined;

  constructor(private readonly repository: Repository | undefined) {}

  /** The files that git tracks. None where there is no repository. */
  get files(): ReadonlySet<string> {
    this.tracked ??= new Set(this.repository?.files());
    return this.tracked;
  }

  /** The folders that hold tracked files, without a slash at their ends. */
  get folders(): ReadonlySet<string> {
    this.places ??= foldersOf(this.files);
    return this.places;
  }

  /** Folders by their last segment. */
  foldersNamed = (name: string): readonly string[] => {
    this.placesByName ??= byKey(this.folders, nameOf);
    return this.placesByName.get(name) ?? [];
  };

  /** Files by their last segment: `index.ts`. */
  named = (name: string): readonly string[] => this.listed("name", nameOf).get(name) ?? [];

  /** Files by what they are about, tests as well as what they test: `cart` for `cart.ts` and `test_cart.py`. */
  about = (stem: string): readonly string[] => this.listed("stem", stemOf).get(stem) ?? [];

  /** The files right in a folder, written without a slash at its end; the root is "". */
  inFolder = (folder: string): readonly string[] => this.listed("folder", folderOf).get(folder) ?? [];

  get history(): readonly PastChange[] {
    return this.repository?.history() ?? [];
  }

  /** How many of the known commits changed a file. */
  changes = (path: string): number => this.together.get(path)?.get(path) ?? 0;

  /** The files that commits changed with this one, and in how many; the file itself among them. */
  changedWith = (path: string): ReadonlyMap<string, number> => this.together.get(path) ?? none;

  /** Files by how well they fit a text. */
  get ranking(): Ranking {
    this.ranks ??= new Ranking(this.files, this.history);
    return this.ranks;
  }

  /** The files that define each name, as far as anybody does. Names are looked for together, since each search reads all files. */
  definers(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const fresh = [...new Set(names)].filter((name) => !this.defined.has(name)).sort();
    if (fresh.length > 0 && this.repository) {
      const found = this.repository.definers(fresh);
      for (const name of fresh) this.defined.set(name, found.get(name) ?? []);
    }
    return this.defined;
  }

  private get together(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    this.pairs ??= pairsIn(this.history);
    return this.pairs;
  }

  private listed(name: string, key: (path: string) => string): ReadonlyMap<string, string[]> {
    const list = this.lists.get(name) ?? byKey(this.files, key);
    this.lists.set(name, list);
    return list;
  }
}

const none: ReadonlyMap<string, number> = new Map();

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

function byKey(paths: Iterable<string>, key: (path: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const list = found.get(key(path));
    if (list) list.push(path);
    else found.set(key(path), [path]);
  }
  return found;
}

function foldersOf(files: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const file of files)
    for (let folder = folderOf(file); folder !== "" && !found.has(folder); folder = folderOf(folder))
      found.add(folder);
  return found;
}

/** For each file, how often each other one was changed in the same commit. Linear in commits, since each has few files. */
function pairsIn(history: readonly PastChange[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { files } of history)
    for (const file of files) {
      const others = found.get(file) ?? new Map<string, number>();
      found.set(file, others);
      for (const other of files) others.set(other, (others.get(other) ?? 0) + 1);
    }
  return found;
}

const known = new WeakMap<Repository, Surroundings>();
const nowhere = new Surroundings(undefined);

/** What surrounds a plan. Plans of one repository share it. */
export function surroundingsOf({ repository }: Plan): Surroundings {
  if (!repository) return nowhere;
  const found = known.get(repository) ?? new Surroundings(repository);
  known.set(repository, found);
  return found;
}

import type { Commit, WorkReport } from "./work.ts";

/** The repository that holds a plan, as it stands now. Paths start at its root, with `/` between. Nothing is asked of git before the first question. */
export interface Repository {
  /** Whether a file or folder is there. Undefined where that can't be told: outside of the repository, or not to be read. */
  exists(path: string): boolean | undefined;
  /** The names in a folder, in no particular order; none where there is no such folder. */
  namesIn(folder: string): readonly string[];
  /** The text of a file; undefined where there is none, or one that is too large to be written by hand. */
  textOf?(path: string): string | undefined;
  /** The commits that HEAD stands on, the newest first, as far as history is read. Undefined without git. */
  commits?(): readonly Commit[] | undefined;
  /** Whether there is a commit of this hash, of at least seven characters, wherever it is. Undefined in a shallow clone, which lacks most. */
  hasCommit?(hash: string): boolean | undefined;
  /** Tells the answer to a question, by its name, from other answers to it without working it out; undefined where it has to be asked. */
  stampOf?(question: string): string | undefined;
  /** Files that differ from HEAD; `isNew` of those that git does not track. */
  uncommitted?(): readonly { readonly path: string; readonly isNew: boolean }[];
  /** Reports that executors leave beside a plan, given the paths of its files as the plan has them. */
  reportsBeside?(sources: readonly string[]): readonly WorkReport[];
  /** Where a file of a plan lies in the repository; undefined outside of it. */
  placeOf?(source: string): string | undefined;
  /** The files that git tracks, in git's order (by bytes); none where that is not known. */
  files(): readonly string[];
  /** Commits, the latest first and not all of them; none where that is not known. */
  history(): readonly PastChange[];
  /** The files that define each of the names: those that hold it in a line that declares it. Names that nobody defines are left out. */
  definers(names: readonly string[]): ReadonlyMap<string, readonly string[]>;
}

/** What one commit changed. Commits of very many files, and merges, are left out of a history. */
export interface PastChange {
  readonly subject: string;
  readonly files: readonly string[];
  /** Those of the files that it created. */
  readonly created: readonly string[];
}

import type { LeftOut, Source } from "../model/index.ts";

/** How paths are followed. */
export interface FindOptions {
  /** Whether ignore files and `ignored` count; they do where this is not said. */
  readonly ignore?: boolean | undefined;
  /** Whether the configuration leaves a file or folder out, asked with its absolute path. What lies in a folder that is left out is not asked about. */
  readonly ignored?: ((place: string, isFolder: boolean) => boolean) | undefined;
  /** Whether what is named is left out like what is found. */
  readonly forceExclude?: boolean | undefined;
  /** Whether a path that matches nothing is no misuse. */
  readonly allowUnmatched?: boolean | undefined;
  /** The size in bytes above which a file is not read. */
  readonly largest?: number | undefined;
  /**
   * Only what git says was changed: `staged` reads what the next commit would hold, `changed` the files that differ from
   * where the branch left `since`, or are new to git.
   */
  readonly changes?: "staged" | "changed" | undefined;
  /** A revision; the main branch where this is not given. */
  readonly since?: string | undefined;
  /** Texts that stand for files, by absolute path. The files need not exist. */
  readonly contents?: ReadonlyMap<string, string> | undefined;
}

/** What paths led to. */
export interface FoundSources {
  /** In natural order of their paths, each file once. */
  readonly sources: readonly Source[];
  /** Files beside those that were named alone: they may be parts of their plans, and were not asked about. */
  readonly companions: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  /** What was there and could not be read, with the reason. */
  readonly skipped: ReadonlyArray<{ readonly path: string; readonly reason: string }>;
}

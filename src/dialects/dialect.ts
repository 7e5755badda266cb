import type { Contract, Plan, Source } from "../model/index.ts";
import type { Document } from "../parse/index.ts";
import type { FormatFiles } from "./format-files.ts";
import type { UnseenCheck } from "./shared/unseen.ts";

/** What a file is to a format, and which files belong together. */
export interface Recognition {
  /** `runbook`, `phase`, `step`, `orchestrator plan`, `tasks`, ... */
  readonly role: string;
  /** Files with the same key are one plan: usually the folder's path. */
  readonly plan: string;
}

/** A file that a dialect has claimed. */
export interface Claimed {
  readonly document: Document;
  readonly role: string;
}

/** The parts of a format's contract that programs find in each plan anew, in words for its page. */
export interface Declared {
  /** What is one step of a plan. */
  readonly step: string;
  /** What holds back all that stands behind it until all in front of it is done. */
  readonly barriers: string;
  /** Which files say how far the work is, and who writes them. */
  readonly progress: string;
  /** Where a repair may write what a step waits for; nothing where the format has no spelling for it. */
  readonly written: string;
}

/** How plans of one format count for each other. */
export interface Among {
  /** By their paths, the plans that count for each other. */
  kin(path: string): string;
  /** What a plan tells its kin, as JSON: it is remembered where the plan is not read again. */
  tell(plan: Plan): unknown;
  /** What all of them, with the plan itself, say about a plan. */
  heed(told: readonly never[]): (plan: Plan) => Plan;
}

export interface Keeping {
  readonly path: RegExp;
  /** What a step looks like, in words that fill `expected ...`. */
  readonly expected: string;
  /** Set where other notes may lie there too, so that the text has to look like steps. */
  readonly besideNotes?: true;
}

/** One plan format: how to know its files, and how to read them into the one model. */
export interface Dialect extends FormatFiles {
  /** Where its files usually are, as patterns in backticks, for people who choose formats. */
  readonly places: string;
  /** Paths that are the format's own, whatever shape a file has: there it is asked first. */
  readonly home?: RegExp;
  /** Set where its files are none if they lie in the folder of another format's plan: an outline, a design, notes. */
  readonly yields?: true;
  /** Paths of plans that were put away: nobody executes them any more, whatever format they have. */
  readonly archive?: RegExp;
  /** What a file is that the user named and that no format recognises; for the format that reads plans of none. */
  takes?(document: Document): Recognition | undefined;
  /** Set where its reader itself reads what files say of isolation: it knows of more places than all formats have. */
  readonly readsIsolation?: true;
  /** Why a file at a place of the format's plans is none, in words for a line about it; undefined for a file elsewhere. */
  declines?(source: Source): string | undefined;
  /** By the roles of its files, the published schemas of their front matter. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** What the reader understands and the format's own executor does not see. */
  readonly unseen?: readonly UnseenCheck[];
  /** Where the format keeps nothing but plans, so that a file there without one is told. */
  readonly keeps?: Keeping;
  readonly contract: Contract;
  readonly declared: Declared;
  /** By content first, path second, and without parsing Markdown where front matter or a line scan can tell. */
  recognises(document: Document): Recognition | undefined;
  /** What a file of the format holds, in words that fill `expected ...`. */
  readonly shows: string;
  /**
   * What a file is that the user says is of the format, whatever its name and place; undefined where nothing in it could be.
   * More is claimed here than by `recognises`, and `read` may still find no step in it.
   */
  forced(document: Document): Recognition | undefined;
  /** `path`: the plan's key as given by `recognises`. Files come in natural order of their paths. */
  read(
    path: string,
    files: readonly Claimed[],
    settings: readonly Document[],
  ): Plan | readonly Plan[] | undefined;
  /** Left out where plans of the format that are read together have nothing to do with each other. */
  readonly among?: Among;
}

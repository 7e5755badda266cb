import type {
  Action,
  GraphGroup,
  Isolation,
  ParallelismCost,
  ScheduledCheckpoint,
  ScheduleFigures,
  Severity,
  StepKind,
  WaitReason,
} from "../../model/index.ts";
import type { Counts } from "../summary.ts";

// What the page of `html` is given to show. Texts are safe to show as they are; lines and columns are 1-based, indices
// 0-based. What is absent, empty or `false` everywhere else is left out, since a page may hold hundreds of plans.

export interface PageData {
  /** Of the program. */
  readonly version: string;
  readonly counts: Counts;
  readonly suppressed: number;
  /** What all paths begin with, which nobody needs to read twice. */
  readonly folder: string;
  /** What each rule that found something is about. */
  readonly rules: Readonly<Record<string, string>>;
  readonly files: readonly PageFile[];
  readonly plans: readonly PagePlan[];
  /** Faults of rules, and files that could not be read. */
  readonly notes: readonly string[];
}

export interface PageFile {
  readonly path: string;
  /** Those lines that something on the page speaks of, by their number. */
  readonly lines: Readonly<Record<number, string>>;
}

export interface PagePlace {
  /** Its index. */
  readonly file: number;
  readonly line: number;
}

export interface PagePlan {
  readonly path: string;
  readonly title: string;
  readonly dialect: string;
  /** The execution mode of the whole plan, and whether only a sentence says so. */
  readonly mode: string;
  readonly weak?: true;
  readonly steps: readonly PageStep[];
  readonly phases: readonly GraphGroup[];
  readonly findings: readonly PageFinding[];
  /** Undefined where the order of the plan can't be known. */
  readonly schedule?: PageSchedule;
}

export interface PageStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly phase?: string;
  readonly at: PagePlace;
  readonly minutes?: number;
}

export interface PageFinding {
  /** Stays the same when lines move. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The index of the step that it stands in. */
  readonly step?: number;
  /** Its own place first. */
  readonly marks: readonly PageMark[];
  /** What its fix would do. */
  readonly fix?: string;
}

/** A range of one line: of a longer one, the part on its first line. */
export interface PageMark extends PagePlace {
  readonly column: number;
  /** After the last character; of an empty range, the same column. */
  readonly end: number;
  readonly words?: string;
}

/** Steps are named by their index in the plan. */
export interface PageSchedule {
  readonly isolation: Isolation | "mixed";
  readonly maxParallel?: number;
  /** Steps that run at the same time. */
  readonly waves: readonly (readonly number[])[];
  readonly edges: readonly PageEdge[];
  /** Why steps wait, in words. */
  readonly whys: readonly string[];
  readonly meetings: readonly PageMeeting[];
  readonly checkpoints: readonly ScheduledCheckpoint[];
  readonly figures: Omit<ScheduleFigures, "costs" | "lifted">;
  /** What would be gained without what, in words. */
  readonly costs: readonly PageCost[];
  readonly lifted?: PageLifted;
}

export interface PageCost extends Pick<ParallelismCost, "waves"> {
  readonly without: string;
}

/** What the dependencies and files alone allow. */
export interface PageLifted {
  readonly mode: boolean;
  readonly waves: number;
  readonly width: number;
  readonly together: readonly (readonly string[])[];
  readonly costs: readonly PageCost[];
}

/** `to` starts when `from` is finished. */
export interface PageEdge {
  readonly from: number;
  readonly to: number;
  readonly reason: WaitReason;
  /** Whether only a sentence says so. */
  readonly prose?: true;
  /** The index of the reason in words. */
  readonly why: number;
  readonly on?: readonly string[];
  /** How many dependencies it stands for, where these are too many to list. */
  readonly count?: number;
}

/** Something on which steps meet that may not run together. */
export interface PageMeeting {
  readonly on: string;
  readonly kinds: readonly string[];
  /** Whether it belongs to some steps, as files do, and not to all, as git does. */
  readonly own: boolean;
  readonly touches: readonly PageTouch[];
}

export interface PageTouch extends Partial<PagePlace> {
  readonly step: number;
  /** What the step does to it, if it is not one that all steps meet on. */
  readonly action?: Action;
}

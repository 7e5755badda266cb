import type { ScheduledPlan, Wait } from "./schedule.ts";
import type { StepKind } from "./step.ts";

// What `next` and `may-start` tell of a plan, for programs as for people. Ids are written as in the text, paths as on the
// command line, lines are 1-based.

/** Which steps of a plan may start now. A step is done, in flight, or waits. */
export interface NextSteps {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly version: 1;
  readonly path: string;
  readonly dialect: string;
  readonly isolation: ScheduledPlan["isolation"];
  readonly maxParallel: number | null;
  /** Ids of the steps that are taken for finished. */
  readonly done: readonly string[];
  /** Ids of the steps in flight. */
  readonly running: readonly string[];
  /** Steps that may start now, all of them at the same time; the one that holds up most comes first. */
  readonly ready: readonly ReadyStep[];
  /** All others that are left, in document order. */
  readonly waiting: readonly WaitingStep[];
}

interface NamedStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly path: string;
  readonly line: number;
}

export interface ReadyStep extends NamedStep {
  /** How many steps can't start before this one is done. */
  readonly blocking: number;
}

export interface WaitingStep extends NamedStep {
  /** What has to be done first; what it must not run beside, if that is in flight or among those that may start. */
  readonly waitsFor: readonly NextWait[];
  /** How many unfinished steps stand before it, directly or not. */
  readonly blockedBy: number;
  /** Nothing holds it but the number of steps that may be in flight at once. */
  readonly overLimit: boolean;
}

export interface NextWait extends Wait {
  /**
   * `order`: that step has to be done first. `overlap`: the two must not run at the same time, and either may go first.
   */
  readonly rule: "order" | "overlap";
  readonly state: "open" | "running" | "ready";
}

import type { EdgeReason, Resource } from "./facts.ts";
import type { InspectedHazard } from "./inspection.ts";
import type { Isolation, StepKind, Strength } from "./step.ts";

// What `schedule` tells of plans, for programs as for people. `schema/schedule.schema.json` says the same. Ids are
// written as in the text, paths as on the command line, lines and waves are 1-based.

/** When work is stopped to verify what was done so far. */
export type CheckpointPolicy = "every-cycle" | "every-phase" | "natural" | { readonly every: number };

/**
 * Why a step waits: what the order of the plan rests on, or what keeps two steps apart that the plan leaves free.
 * `missing`: it needs what the other one makes or changes, and the plan does not say so. `hazard`: they must not overlap,
 * and the order of the document says who goes first. `conflict`: the plan says that they must not run together.
 * `unknown-effects`: nothing is known of the files of one of them.
 */
export type WaitReason = EdgeReason | "missing" | "hazard" | "conflict" | "unknown-effects";

export interface Scheduling {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly version: 1;
  readonly plans: readonly ScheduledPlan[];
  /** Plans that have no schedule, since their order can't be known: loops, ids that lead nowhere. */
  readonly unsafe: readonly UnsafePlan[];
}

export interface UnsafePlan {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
  }[];
}

export interface ScheduledPlan {
  readonly path: string;
  readonly dialect: string;
  readonly isolation: Isolation | "mixed";
  /** The most steps at the same time; null where nothing limits it. */
  readonly maxParallel: number | null;
  readonly checkpointPolicy: CheckpointPolicy;
  /** Ids of the steps that are taken for finished. */
  readonly done: readonly string[];
  /** How many of the steps that are scheduled the plan itself marks as done. */
  readonly markedDone: number;
  readonly waves: readonly ScheduledWave[];
  readonly window: readonly WindowStep[];
  readonly checkpoints: readonly ScheduledCheckpoint[];
  readonly refused: readonly Refusal[];
  readonly figures: ScheduleFigures;
}

/** Steps that may run at the same time, once all waves before are finished. */
export interface ScheduledWave {
  readonly number: number;
  readonly steps: readonly ScheduledStep[];
}

export interface ScheduledStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly path: string;
  readonly line: number;
  readonly phase: string | null;
  /** From the plan's own estimate. */
  readonly minutes: number | null;
  /**
   * The fewest steps that have to be finished when this one starts: all others that it has to wait for follow from them.
   * Where they are too many to list, `waitsForWave` stands for them.
   */
  readonly waitsFor: readonly Wait[];
  /** All steps of this wave and of those before it have to be finished. */
  readonly waitsForWave: number | null;
}

export interface Wait {
  readonly id: string;
  readonly reason: WaitReason;
  /** What the reason rests on; null where it is a collision that was found. */
  readonly strength: Strength | null;
  /** The words that say so, with their place; null where the format itself implies it. */
  readonly path: string | null;
  readonly line: number | null;
  readonly evidence: string | null;
  /** On what the two would collide, whatever else keeps them apart. */
  readonly hazards: readonly Omit<InspectedHazard, "steps">[];
}

/** The same steps without waves: each starts as soon as all it waits for are finished and fewer than `maxParallel` run. */
export interface WindowStep {
  readonly id: string;
  /** In minutes where the plan gives estimates, otherwise in steps. */
  readonly start: number;
  readonly finish: number;
}

export interface ScheduledCheckpoint {
  readonly afterWave: number;
  /** `declared`: the plan asks for it at this place. `strict`: the mode of the step before does. Of several reasons the first that holds. */
  readonly reason: "declared" | "strict" | "every-cycle" | "every-phase" | "every" | "natural" | "end";
  /** What crosses the boundary: finished steps that others still wait for, and files changed before that are touched after. */
  readonly live: { readonly steps: number; readonly files: number };
  readonly verify: {
    /** Ids of the steps since the last checkpoint that should each have left a commit. */
    readonly commits: readonly string[];
    /** The test commands of these steps, as written. */
    readonly tests: readonly string[];
  };
}

/** Two steps that the order of the plan leaves free, and what keeps them apart. */
export interface Refusal {
  readonly steps: readonly [string, string];
  readonly reason: "missing" | "hazard" | "conflict" | "unknown-effects";
  readonly hazards: readonly Omit<InspectedHazard, "steps">[];
}

export interface ScheduleFigures {
  readonly steps: number;
  readonly waves: number;
  /** The most steps of one wave. */
  readonly width: number;
  /** Ids of a longest chain of steps that wait for each other. */
  readonly criticalPath: readonly string[];
  readonly time: ScheduleTime | null;
  /** What would be gained without each cause, the dearest first; those that gain nothing are left out. */
  readonly costs: readonly ParallelismCost[];
  /** What the dependencies and files alone allow, in a worktree for each agent and without a sequential mode; null where that is what was scheduled. */
  readonly lifted: LiftedFigures | null;
}

/** In minutes. */
export interface ScheduleTime {
  readonly sequential: number;
  readonly parallel: number;
  /** Steps without an estimate, which count as nothing. */
  readonly unestimated: number;
}

/** What would be gained without some causes. Where several keep the same steps apart, only ridding the plan of all of them gains anything. */
export interface ParallelismCost {
  readonly causes: readonly ParallelismCause[];
  /** Waves that would be saved. */
  readonly waves: number;
}

export interface ParallelismCause {
  /** `file`, `symbol`, `git`, `suite` and `tracker` are resources. */
  readonly kind: Resource["kind"] | "mode" | "unknown-effects" | "conflict";
  readonly name: string;
}

export interface LiftedFigures {
  /** Whether there was a sequential mode to lift. */
  readonly mode: boolean;
  readonly waves: number;
  readonly width: number;
  /** The ids of each wave of more than one step. */
  readonly together: readonly (readonly string[])[];
  readonly costs: readonly ParallelismCost[];
}

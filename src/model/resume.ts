import type { NextSteps } from "./next.ts";
import type { CheckpointPolicy } from "./schedule.ts";
import type { WorkFact } from "./status.ts";

// What `resume` tells of a plan that was carried out in part, for programs as for people.

export interface Resumption {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly version: 1;
  readonly path: string;
  readonly dialect: string;
  readonly done: readonly string[];
  /** The first step that is not done, and where to begin; null where all are. */
  readonly first: {
    readonly id: string;
    readonly title: string;
    readonly path: string;
    readonly line: number;
  } | null;
  /** Claims that nothing shows, by step. */
  readonly unproven: readonly { readonly id: string; readonly facts: readonly WorkFact[] }[];
  readonly undo: {
    /** Files that are not committed, with the step that they belong to where one can be told. */
    readonly files: readonly { readonly path: string; readonly step: string | null }[];
    /** Commits of steps behind the first that is not done: what they built on may change. The newest first. */
    readonly commits: readonly { readonly commit: string; readonly subject: string; readonly step: string }[];
  };
  readonly options: readonly ResumeOption[];
  readonly next: NextSteps | null;
}

export interface ResumeOption {
  readonly name: "sequential" | "batches" | "phases" | "restart";
  readonly checkpointPolicy: CheckpointPolicy;
  /** Steps to dispatch. */
  readonly steps: number;
  readonly checkpoints: number;
  /** Of a restart: the commit to go back to, and how many commits that gives up. */
  readonly from: { readonly commit: string; readonly subject: string; readonly givesUp: number } | null;
}

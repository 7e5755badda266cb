import type { Action, EdgeReason, HazardKind, Resource } from "./facts.ts";
import type { Certainty } from "./mention.ts";
import type { ExecutionMode, StepKind, Strength } from "./step.ts";

// What `inspect` tells of plans, for programs as for people. `schema/inspect.schema.json` says the same, and a test
// holds both together. Ids are written as in the text, paths as on the command line, lines are 1-based.

export interface Inspection {
  /** Raised when a field changes its meaning or goes; new fields may come without. */
  readonly version: 1;
  readonly plans: readonly InspectedPlan[];
}

export interface InspectedPlan {
  readonly path: string;
  readonly dialect: string;
  readonly executionMode: InspectedMode;
  readonly steps: readonly InspectedStep[];
  readonly order: readonly InspectedEdge[];
  readonly hazards: readonly InspectedHazard[];
  readonly missing: readonly InspectedMissing[];
}

export interface InspectedMode {
  readonly value: ExecutionMode;
  readonly strength: Strength;
  /** Where it is stated; null where the format itself implies it. */
  readonly path: string | null;
  readonly line: number | null;
}

export interface InspectedStep {
  readonly id: string;
  /** `phase`: a phase whose number its steps carry on. It is what they do together, and is never dispatched itself. */
  readonly kind: StepKind | "phase";
  readonly title: string;
  readonly path: string;
  readonly line: number;
  /** The id of its phase. */
  readonly phase: string | null;
  readonly executionMode: InspectedMode;
  /** What the text says it waits for, whatever the form. */
  readonly dependsOn: readonly string[];
  readonly effects: readonly InspectedEffect[];
}

export interface InspectedEffect {
  readonly action: Action;
  readonly resource: Resource;
  readonly certainty: Certainty;
  /** Whether the text makes it depend on something. */
  readonly conditional: boolean;
  /** From 0 to 1, as carried-out plans show; null where nothing is weighed. */
  readonly probability: number | null;
  readonly path: string;
  readonly line: number;
  /** The line that says so, as written. */
  readonly evidence: string;
  /** How it was understood. */
  readonly because: string;
  /** The row of the table of readings that decided, or what else did: `field`, `command`. Null where no word of the step says it. */
  readonly row: string | null;
}

/** `before` is finished when `after` starts. What follows from other edges is left out where a mode or barrier grants it. */
export interface InspectedEdge {
  readonly before: string;
  readonly after: string;
  readonly reason: EdgeReason;
  readonly strength: Strength;
  /** Where it is declared, and the line that says so; all three null where no word of the plan does: the format implies it. */
  readonly path: string | null;
  readonly line: number | null;
  readonly evidence: string | null;
}

export interface InspectedHazard {
  readonly kind: HazardKind;
  readonly steps: readonly [string, string];
  readonly resource: Resource;
  /** The product of both effects; null where neither is weighed. */
  readonly probability: number | null;
  /** One for each of the steps. */
  readonly evidence: readonly [Evidence, Evidence];
}

/** What a step does, and the words that say so. */
export interface Evidence extends InspectedEffect {
  readonly step: string;
}

export interface InspectedMissing {
  readonly step: string;
  readonly dependsOn: string;
  /** The hazards that the dependency would separate, the strongest first. */
  readonly evidence: readonly Omit<InspectedHazard, "steps">[];
}

import type { Mention } from "./mention.ts";
import type { Slot } from "./slot.ts";
import type { Located, Source, Span } from "./source.ts";

export type StepKind = "cycle" | "step" | "task" | "checkpoint";

export const executionModes = [
  "parallel",
  "sequential",
  "sequential-required",
  "sequential-strict",
  "mixed",
] as const;
export type ExecutionMode = (typeof executionModes)[number];

/**
 * What a statement rests on: a machine-readable field, a sentence that an agent may weigh against
 * other instructions, or what the format's own executor always does.
 */
export type Strength = "metadata" | "prose" | "contract";

export interface ModeStatement {
  readonly value: ExecutionMode;
  readonly strength: Strength;
  /** Where it is stated. A contract has no place in the text. */
  readonly span: Span | undefined;
}

/** `shared`: all agents in one working tree. `worktree`: one tree for each agent. */
export type Isolation = "shared" | "worktree";

/** How a reference was written: a front matter key, a bold label, a heading marker, a list that orders, or a sentence. */
export type ReferenceForm = "metadata" | "label" | "marker" | "group" | "prose";

/** A step or phase that the text names by its id. Whether it exists is for the analysis to say. */
export interface Reference {
  readonly kind: "step" | "phase";
  /** The id as written. A range (`1.1-1.6`) is expanded by the dialect: one reference for each id, all with the range's span. */
  readonly id: string;
  readonly form: ReferenceForm;
  readonly span: Span;
  /** The author's words on why, where they gave them. */
  readonly reason?: string;
  /** Set for a sentence that can mean nothing but a step of this plan: `depends on T044`, where ids look like that. */
  readonly explicit?: true;
  /** What waits for it, where a sentence outside of that step names it: `Cycle 1.3 depends on Cycle 1.1`. */
  readonly of?: { readonly kind: "step" | "phase"; readonly id: string };
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  /** Tight: the heading's text. */
  readonly span: Span;
  readonly type: Located<string> | undefined;
  readonly model: Located<string> | undefined;
  readonly mode: ModeStatement | undefined;
  readonly dependsOn: readonly Reference[];
  /** Where the plan says that its steps run beside those of its neighbours that have this too: each such phase keeps its own order. */
  readonly beside?: Span;
  /** What the phase says of files before its first step; inherited by steps that say nothing better. */
  readonly mentions: readonly Mention[];
}

/** Parts of a red/green cycle, each with the place of its label. */
export interface RedGreen {
  readonly red: Span | undefined;
  readonly green: Span | undefined;
  /** `Verify RED`, `Verify GREEN`, `Verify no regression`, `Validation` and the like. */
  readonly verification: Span | undefined;
  readonly expectedFailure: Span | undefined;
}

/** A value of a metadata key or label, as written, with its places. */
export interface Field {
  /** The canonical key: `depends_on`, `execution_mode`, `reason`, ... */
  readonly name: string;
  readonly key: Span;
  readonly value: Located<string>;
  readonly form: "metadata" | "label" | "marker";
}

/** The unit that is dispatched to an agent. */
export interface Step {
  /** As written: `1.10`, `T012`, `03-02`. */
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  /** The file that the step is read from; of a step held in several files, the runbook's. */
  readonly source: Source;
  /** Tight: the step's heading or list item text, never the whole section. */
  readonly span: Span;
  /** Tight: the id inside the heading. */
  readonly idSpan: Span;
  /** Everything the step covers, for suppression and for cutting it out. */
  readonly extent: Span;
  readonly phase: Phase | undefined;
  readonly mode: ModeStatement | undefined;
  readonly dependsOn: readonly Reference[];
  readonly blocks: readonly Reference[];
  readonly fields: readonly Field[];
  readonly mentions: readonly Mention[];
  readonly redGreen: RedGreen;
  /** `[REGRESSION]`: a cycle whose test passes from the start. */
  readonly regression: boolean;
  /** `0.x`, or so marked: tries something out, without RED. */
  readonly spike: boolean;
  /** Whether there is nothing left to do, as far as the text says. */
  readonly done: Located<boolean> | undefined;
  /** The commit that the plan names beside that mark: a hash of at least seven characters. */
  readonly commit?: Located<string>;
  /** It was given up: nothing is left to do, and nothing was done. */
  readonly cancelled?: true;
  /** A mark that promises independence: `[P]`, `(P)`, `parallel: true`. */
  readonly parallel: Located<boolean> | undefined;
  /** Steps of one wave are meant to run together; lower waves first. */
  readonly wave: Located<number> | undefined;
  /** The wave in words, where the executor counts otherwise than its author: `wave 1 (written as 0)`. */
  readonly waveShown?: string;
  /** Set for steps that were added when the others were done, round by round: their waves count anew. */
  readonly isAddedLater?: true;
  /** Steps of one group are meant to run together, where groups have names instead of numbers. */
  readonly group?: Located<string>;
  /** A mark that lets the executor leave the step out. */
  readonly optional?: Located<boolean>;
  /** By its title the step runs or verifies what others have made. */
  readonly onlyLooks?: true;
  readonly conflictsWith: readonly Reference[];
  readonly model: Located<string> | undefined;
  readonly isolation: Located<Isolation> | undefined;
  /** How long it will take, in minutes; the middle of a range. */
  readonly estimate?: Located<number>;
  /** Step files that carry this step (`steps/step-1-3.md`), in the order of their names. */
  readonly copies: readonly StepCopy[];
  /** Where facts about it may be written, one place for each file that carries it; none where the format has no spelling for them. */
  readonly slots?: readonly Slot[];
}

/** A step file: the same step, written out once more for the agent that runs it. */
export interface StepCopy {
  readonly source: Source;
  readonly part: "whole" | "test" | "impl" | "bootstrap";
  readonly id: Located<string>;
  readonly title: Located<string> | undefined;
  /** `digestOf` the step as this file has it, for comparing it with the runbook's. */
  readonly digest: string;
  /** The plan that the file says it was cut from: `**Plan**: plans/x/runbook-rework.md`. */
  readonly from?: string;
}

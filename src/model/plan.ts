import type { Flaw } from "./diagnostic.ts";
import type { Mention } from "./mention.ts";
import type { Repository } from "./repository.ts";
import type { CheckpointPolicy } from "./schedule.ts";
import type { Slot } from "./slot.ts";
import type { Located, Source, Span } from "./source.ts";
import type {
  ExecutionMode,
  Isolation,
  ModeStatement,
  Phase,
  Reference,
  Step,
  StepCopy,
  StepKind,
  Strength,
} from "./step.ts";
import type { Suppression } from "./suppression.ts";

/** What an orchestrator plan says: how to dispatch, in which order, which files. */
export interface Orchestration {
  readonly source: Source;
  readonly mode: ModeStatement | undefined;
  readonly rationale: Span | undefined;
  /** A sentence that forbids batching: "one Task call per message", "never in parallel". */
  readonly prohibition: Span | undefined;
  readonly entries: readonly OrchestrationEntry[];
  /** Its front matter, and the place behind the sentences on how to dispatch. */
  readonly slot?: Slot;
  readonly paragraph?: Slot;
}

export interface OrchestrationEntry {
  readonly id: Located<string>;
  /** The step file it names, as written. */
  readonly file: Located<string> | undefined;
  readonly group: Located<string> | undefined;
  readonly groupParallel: boolean;
  readonly boundary: boolean;
}

/** A number that the plan states about itself: `**Total Steps**: 45 cycles`. */
export interface Claim {
  readonly of: "steps" | "cycles" | "phases" | "tests";
  readonly count: number;
  readonly span: Span;
  /** The phase or step that makes it; undefined for the whole plan. */
  readonly within: string | undefined;
}

/** What the text of a step says of tests. */
export type TestTelling =
  /** Tests that code brings, by name; `certain`: as many as shown, each of them once. `file`: as written, where the text before names it. */
  | {
      readonly kind: "code";
      readonly span: Span;
      readonly file: string | undefined;
      readonly names: readonly string[];
      readonly certain: boolean;
    }
  /** Tests that are only spoken of: how many there will be is open. */
  | { readonly kind: "words"; readonly span: Span }
  /** So many tests are to pass in the run that is told of behind `since`, an offset. */
  | { readonly kind: "claim"; readonly span: Span; readonly count: number; readonly since: number };

/** What one place says of how far a step or phase is. Where several say it, they can contradict each other. */
export interface StatusClaim {
  readonly of: { readonly kind: "step" | "phase"; readonly id: string };
  readonly done: boolean;
  /** The word that stands there: `review`, `done`. */
  readonly says: string;
  readonly span: Span;
}

/** A point that no later step may pass before all earlier ones are done. */
export interface Barrier {
  readonly kind: "checkpoint" | "phase";
  readonly span: Span;
  /** The index in `steps` of the first step after it. */
  readonly before: number;
  readonly strength: Strength;
  /** Set where it parts the steps of one phase, and nothing else. */
  readonly within?: Phase;
}

/** A wave that is declared beside the steps, in a schedule of its own: its members are ids that the steps may or may not have. */
export interface Wave {
  readonly number: Located<number>;
  readonly members: readonly Reference[];
  /** Waves that it names as those to wait for, by number. */
  readonly after: readonly Located<number>[];
}

/** One of several statements of the same dependencies. A plan that states them twice can contradict itself. */
export interface DependencyGraph {
  /** What the reader would call it: `wave tree`, `dependency matrix`, `task fields`, `front matter`, `task list`. */
  readonly name: string;
  readonly span: Span;
  /** A step that it covers without dependencies is listed with none: silence and "none" are different. */
  readonly entries: readonly GraphEntry[];
}

export interface GraphEntry {
  readonly id: Located<string>;
  readonly dependsOn: readonly Reference[];
  /** Where the ids stand, or the word that there are none, if more of them can be written there. */
  readonly place?: Span;
  /** The same for what the step blocks, where the statement has a column for that. */
  readonly blocks?: { readonly ids: readonly string[]; readonly place: Span };
}

/** `disjoint-files`: no two of them change one file. `no-dependency`: none waits for another one that is marked beside it. */
export type ParallelPromise = "disjoint-files" | "no-dependency";

/** What a format's own executor does, whatever the text says. */
export interface Contract {
  /** The mode when nothing nearer is stated. */
  readonly mode: { readonly value: ExecutionMode; readonly strength: Strength };
  /** What authors promise of steps that they mark as parallel, or put in one wave or parallel group; nothing where the format has no such mark. */
  readonly parallelPromises: readonly ParallelPromise[];
  /** How its agents work, where the plan does not say it; one shared tree where this is left out. */
  readonly isolation?: Isolation;
  /** Whether each step ends in a commit of its own. */
  readonly commits: boolean;
  /** Set where the executor does not start waves as written but works out its own from the declared dependencies. */
  readonly recomputesWaves?: true;
  /** How its authors write that a step of this kind waits for others; `depends_on: ["1.2"]` where this is left out. */
  readonly waiting?: (ids: readonly string[], kind: StepKind) => string;
  /** Set where the format's own reader takes quotes in metadata for a part of an id: `depends_on: [001]` is right, and `["001"]` names nothing. */
  readonly bareIds?: true;
  /** Set where what a task orders to change counts beside the step's list of files, which is written for those who dispatch. */
  readonly ordersAdd?: true;
  /** Set where no tool stands behind the plan: by default only what its own statements contradict is told of it. */
  readonly informal?: true;
  /** Set where a log or a board, and not the text, says which steps are done: boxes are notes there. */
  readonly stateElsewhere?: true;
  /** Files that every agent of the format writes without saying so: a task list to tick, a status file. */
  readonly trackers: readonly string[];
}

/** Whether the executor does what its format promises, or starts all that no edge holds apart. */
export type Dispatch = "contract" | "parallel";

/** A heading of a step that Markdown takes for code: a fence above it was closed too early, or by a fence in its text. */
export interface FencedHeading {
  readonly id: Located<string>;
  /** The line that opens the block of code. */
  readonly fence: Span;
}

/** What one author meant as one piece of work: one or many files, read together. */
export interface Plan {
  /** Its folder, or its one file. */
  readonly path: string;
  readonly dialect: string;
  readonly title: string;
  readonly type: Located<string> | undefined;
  readonly model: Located<string> | undefined;
  readonly mode: ModeStatement | undefined;
  /** What the plan says of its mode elsewhere, and is not followed. */
  readonly otherModes?: readonly ModeStatement[];
  readonly isolation: Located<Isolation> | undefined;
  /** The most agents at the same time. */
  readonly maxParallel?: Located<number>;
  readonly checkpointPolicy?: Located<CheckpointPolicy>;
  readonly contract: Contract;
  /** Where the plan itself asks for one step after the other, though its executor takes them so anyway. */
  readonly sequenceAsked?: Span | undefined;
  /** `parallel`: an orchestrator that starts all that no edge holds apart is assumed, whatever the format promises. */
  readonly dispatch?: Dispatch;
  /** Judged by the preset `strict`, which speaks of less probable hazards too. */
  readonly strict?: boolean;
  /** Files that many steps change, by what the project's plans call them. */
  readonly hotFiles?: Readonly<Record<string, string>>;
  /** The file to which findings about the whole plan belong, and the tight place in it (its title or first line). */
  readonly span: Span;
  readonly files: readonly PlanFile[];
  readonly phases: readonly Phase[];
  /** In document order; of several files, in the order in which they are run. */
  readonly steps: readonly Step[];
  readonly barriers: readonly Barrier[];
  /** The rationale and prohibition of a runbook that carries them itself. */
  readonly rationale: Span | undefined;
  readonly prohibition: Span | undefined;
  readonly stopCondition: Span | undefined;
  /** A schedule declared apart from the steps; undefined where the format has none or the plan leaves it out. */
  readonly waves?: readonly Wave[];
  /** Every statement of the dependencies, where the plan makes more than one; the steps carry the one that is followed. */
  readonly graphs?: readonly DependencyGraph[];
  /** Places that ask for a check between steps: checkpoint sections, labels, `checkpoint:` metadata. */
  readonly checkpoints: readonly Span[];
  readonly orchestration: Orchestration | undefined;
  /** Step files that carry no step of the plan. */
  readonly orphans: readonly StepCopy[];
  readonly claims: readonly Claim[];
  /** Left out where the format states it in one place only. */
  readonly statuses?: readonly StatusClaim[];
  /** What a step says of tests, in document order; read when it is asked for. */
  readonly testsIn?: (step: Step) => readonly TestTelling[];
  /** Sentences that state an order between steps, without an edge that a program could read. */
  readonly proseOrder: readonly Reference[];
  /** What the plan says of files outside every step: project paths, common context. */
  readonly mentions: readonly Mention[];
  /** In document order. Examples of plans are among them. */
  readonly fencedHeadings?: readonly FencedHeading[];
  /** Faults of syntax and metadata, found while reading. */
  readonly flaws: readonly Flaw[];
  /** Where facts about the whole plan may be written. */
  readonly slot?: Slot;
  /** What lies around the plan. Undefined where it was read from texts in memory: nothing is known of other files then. */
  readonly repository?: Repository;
}

export interface PlanFile {
  readonly source: Source;
  /** What the file was read as: `runbook`, `phase`, `step`, `orchestrator plan`, ... */
  readonly role: string;
  /** Its comments that silence findings, in document order, where it has any. */
  readonly suppressions?: readonly Suppression[];
}

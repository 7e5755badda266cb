/** Whether a text could name a step of any plan, without a look at one. */
export declare const mayNameStep: (text: string) => boolean;
/** Zeros in front of numbers, the case of letters, and dashes for points tell no two ids apart. */
export declare const plainId: (id: string) => string;
/** A plan held against its repository. Where there is none, only what is claimed is known. */
export declare const statusOf: (plan: Plan) => PlanStatus;
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
export interface Located<T> {
    readonly value: T;
    readonly span: Span;
}
/** A half-open range of UTF-16 offsets into a source. It carries its source, so that a plan made of ten files keeps true places. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
}
/** A text that was read, and the path it is shown under: as the user gave it, with `/` separators. */
export interface Source {
    readonly path: string;
    readonly text: string;
    /** The user named the file itself: it was not found in a folder. */
    readonly named?: true;
    /** The text as it is in the file, where that ends lines with a lone CR: `text` has an LF in place of each, so that readers know one kind less. */
    readonly written?: string;
}
export interface ModeStatement {
    readonly value: ExecutionMode;
    readonly strength: Strength;
    /** Where it is stated. A contract has no place in the text. */
    readonly span: Span | undefined;
}
export type ExecutionMode = (typeof executionModes)[number];
export declare const executionModes: readonly ["parallel", "sequential", "sequential-required", "sequential-strict", "mixed"];
/**
 * What a statement rests on: a machine-readable field, a sentence that an agent may weigh against
 * other instructions, or what the format's own executor always does.
 */
export type Strength = "metadata" | "prose" | "contract";
/** `shared`: all agents in one working tree. `worktree`: one tree for each agent. */
export type Isolation = "shared" | "worktree";
/** When work is stopped to verify what was done so far. */
export type CheckpointPolicy = "every-cycle" | "every-phase" | "natural" | {
    readonly every: number;
};
/** What a format's own executor does, whatever the text says. */
export interface Contract {
    /** The mode when nothing nearer is stated. */
    readonly mode: {
        readonly value: ExecutionMode;
        readonly strength: Strength;
    };
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
/** `disjoint-files`: no two of them change one file. `no-dependency`: none waits for another one that is marked beside it. */
export type ParallelPromise = "disjoint-files" | "no-dependency";
export type StepKind = "cycle" | "step" | "task" | "checkpoint";
/** Whether the executor does what its format promises, or starts all that no edge holds apart. */
export type Dispatch = "contract" | "parallel";
export interface PlanFile {
    readonly source: Source;
    /** What the file was read as: `runbook`, `phase`, `step`, `orchestrator plan`, ... */
    readonly role: string;
    /** Its comments that silence findings, in document order, where it has any. */
    readonly suppressions?: readonly Suppression[];
}
/** A comment in a plan that silences findings, as written: whether its words are known is for the engine to say. */
export interface Suppression {
    /** The whole comment, with its marks. */
    readonly span: Span;
    /** What stands behind `runbook-lint-`. */
    readonly kind: Located<string>;
    /** None: every rule. */
    readonly rules: readonly Located<string>[];
    /** The words behind `--`. */
    readonly reason: string | undefined;
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
    readonly of?: {
        readonly kind: "step" | "phase";
        readonly id: string;
    };
}
/** How a reference was written: a front matter key, a bold label, a heading marker, a list that orders, or a sentence. */
export type ReferenceForm = "metadata" | "label" | "marker" | "group" | "prose";
/** What the author wrote: a path, a command, an identifier, with the verb beside it and its place. */
export interface Mention {
    readonly subject: Subject;
    readonly verb: Verb;
    readonly certainty: Certainty;
    readonly section: Section;
    /** Whether the sentence makes it depend on something: "if one exists", "fix any that". */
    readonly conditional: boolean;
    /**
     * `order`: an imperative that opens its part of the sentence asks for it. `keep`: the text says that the file stays as it is,
     * as in "leave `a.ts` alone".
     */
    readonly tells?: "order" | "keep" | undefined;
    /** The row of the table of readings that decided, or what else did: `field`, `command`, `fence`. */
    readonly row: string;
    /** What the table decided by; on paths, names, commands and files that are meant without being named. */
    readonly features?: Features | undefined;
    /** What a complaint says lacks the name, and whether the name is that of a module; on absences. */
    readonly lacking?: Lacking | undefined;
    /** The subject itself. */
    readonly span: Span;
    /** The line, sentence or field that says so: the evidence to quote. */
    readonly evidence: Span;
}
export type Subject = 
/** A file, directory or glob, as written but without quotes, `./` and line suffixes. `to`: the target of a move or copy. */
{
    readonly kind: "path";
    readonly path: string;
    readonly to?: string;
}
/** One simple shell command, split into words as a shell would. */
 | {
    readonly kind: "command";
    readonly words: readonly string[];
}
/** A class, function, method, command, option, route or table. */
 | {
    readonly kind: "symbol";
    readonly name: string;
}
/** What a RED phase expects to be absent: the name that the expected failure complains about. */
 | {
    readonly kind: "absence";
    readonly name: string;
}
/**
 * A file that is meant and not named: the manifest of dependencies, what collects a project's parts (`of`: which), or the module that
 * is called as the type in it.
 */
 | {
    readonly kind: "unnamed";
    readonly file: "manifest";
} | {
    readonly kind: "unnamed";
    readonly file: "registry";
    readonly of: Registry;
} | {
    readonly kind: "unnamed";
    readonly file: "module";
    readonly of: string;
};
/**
 * `package`: what makes names public. The others are called by what they are: the place where commands, routes or handlers are registered,
 * the types that all share, the container of services, what is told of changes.
 */
export type Registry = "package" | "cli" | "app" | "router" | "server" | "registry" | "entry" | "types" | "container" | "changelog";
/** What the author says is done to the object; `none` where nothing is said, `verify` where it is only looked at. */
export type Verb = "create" | "write" | "modify" | "delete" | "rename" | "copy" | "read" | "run" | "stage" | "commit" | "define" | "use" | "verify" | "none";
/** `declared`: a field made for it. `stated`: verb and object in prose. `inferred`: from context. */
export type Certainty = "declared" | "stated" | "inferred";
/** The part of a step in which a mention stands. */
export type Section = "title" | "files" | "red" | "green" | "verify" | "commit" | "context" | "body";
/** What the words around a name say, as plain values: the table of readings decides by them. */
export interface Features {
    readonly what: Named;
    /** A path without a folder, as in `a.ts`. */
    readonly bare: boolean;
    /** In backticks. */
    readonly code: boolean;
    readonly block: Block;
    readonly section: Section;
    /** The label that the line begins with, or that stands above its list: in lower case, without digits; empty where there is none. */
    readonly label: string;
    /** What the label, the line above the list, or the column of the table asks. */
    readonly above: Verb;
    /** It is a field, list or column that is made for files. */
    readonly declared: boolean;
    /** The stem of the verb that governs the name; empty where none does. */
    readonly head: string;
    readonly act: Act;
    readonly form: VerbForm;
    readonly role: Role;
    /** The preposition that leads to the name, and the word before it: "references" in "references to `a.ts`". */
    readonly via: string;
    readonly thing: string;
    /** No words stand between the verb and the name but articles and the like. */
    readonly close: boolean;
    /** The verb opens its part of the sentence. */
    readonly ordered: boolean;
    readonly negated: boolean;
    /** "except `a.ts`" */
    readonly excepted: boolean;
    /** The verb or the text says that the file stays as it is. */
    readonly kept: boolean;
    readonly hedged: boolean;
    readonly quoted: boolean;
    /** In "that ...", "which ...", "so that ...". */
    readonly reported: boolean;
    readonly bracket: boolean;
    /** What a note behind the name says is done to it: "(new)", "\u2014 delete"; `none` where there is no note. */
    readonly note: Verb;
    /** The name is what is written, not where: "a `dist/` entry", "change `a` to `b`". */
    readonly content: boolean;
    /** The name opens its line; `first`: that of an item or paragraph of which nothing is asked. */
    readonly opens: boolean;
    readonly first: boolean;
    /** Behind the name stands a colon or a dash, and words that say no more than what comes into it. */
    readonly noted: boolean;
    /** No verb stands before the name, and no word of those that only tell or refer: "Changelog entry in `NEWS`". */
    readonly verbless: boolean;
    /** A title, or a line that begins with an id. */
    readonly titled: boolean;
    /** A line of the GREEN phase of a cycle, which makes what it names. */
    readonly making: boolean;
    /** "already", "currently": the sentence tells what is there. */
    readonly today: boolean;
    /** What a document is to say, or tests to try. */
    readonly document: "text" | "tests" | "";
    /** Asked for by a line above, a label or a column, and not by a verb of its own sentence. */
    readonly inherited: boolean;
    /** The name ends its part of the line. */
    readonly ends: boolean;
    /** The words right before and behind it, in lower case; marks as they are; empty at the ends. */
    readonly before: string;
    readonly after: string;
    /** "`README.md` at the repository root", "root `package.json`" */
    readonly atRoot: boolean;
    /** "`a.ts` around line 80" */
    readonly atLine: boolean;
    /** "everything in `src/`", "all files under `src/`" */
    readonly all: boolean;
    /** "Create `a.ts`", in so many words. */
    readonly plain: boolean;
    /** The folder that the sentence puts a short name into: "add `b.md` to `docs/`", "In `docs/`, add `b.md`". */
    readonly folder: string;
    /** A semicolon parts it from the name before it. */
    readonly parted: boolean;
}
/** What stands at the place: a path by its kind (`outside`: of the repository), a name of code (`definition`: written as one is made), or what else may be named. */
export type Named = "file" | "test" | "document" | "folder" | "glob" | "outside" | "name" | "definition" | "command";
export type Block = "heading" | "paragraph" | "item" | "quote" | "cell" | "field" | "fence";
/** The class of a verb: what it does to its object. The class `do` is open: an imperative of which nothing else is known does something. */
export type Act = "create" | "put" | "change" | "do" | "delete" | "move" | "copy" | "tell" | "gain" | "serve" | "call" | "use" | "keep" | "imitate" | "look" | "check" | "run" | "stage" | "commit" | "define" | "none";
/**
 * How the verb is written: "add", "to add", "adds", "is added", "adding", "must add". `gains`: a word that tells how its subject will be:
 * "gets", "now calls", "becomes", "is new".
 */
export type VerbForm = "imperative" | "infinitive" | "third" | "passive" | "gerund" | "modal" | "gains" | "none";
/**
 * How the name stands to its verb. `object`; `place`: "in `a.ts`"; `source`: "from `a.ts`"; `model`: "like `a.ts`", "using `a.ts`";
 * `about`: "for `a.ts`"; `part`: "the header of `a.ts`"; `as`: "as `a.ts`"; `subject`: "`a.ts` is created"; `opening`: "In `a.ts`, add it";
 * `pronoun`: "`a.ts` is dead: delete it"; `alone`: no verb governs it.
 */
export type Role = "object" | "place" | "source" | "model" | "about" | "part" | "as" | "subject" | "opening" | "pronoun" | "alone";
/** What an expected failure says of the name that is missing. */
export interface Lacking {
    /** "'Label' object has no attribute 'print'": `Label`. */
    readonly object?: string | undefined;
    /** The same, or whatever else tells one complaint from another: a module, a function, "command"; in lower case where it is no object. */
    readonly owner?: string | undefined;
    /** "No module named" */
    readonly module: boolean;
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
/** A value of a metadata key or label, as written, with its places. */
export interface Field {
    /** The canonical key: `depends_on`, `execution_mode`, `reason`, ... */
    readonly name: string;
    readonly key: Span;
    readonly value: Located<string>;
    readonly form: "metadata" | "label" | "marker";
}
/** Parts of a red/green cycle, each with the place of its label. */
export interface RedGreen {
    readonly red: Span | undefined;
    readonly green: Span | undefined;
    /** `Verify RED`, `Verify GREEN`, `Verify no regression`, `Validation` and the like. */
    readonly verification: Span | undefined;
    readonly expectedFailure: Span | undefined;
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
/** A place where a format lets facts about a step or plan be written so that a program reads them. */
export interface Slot {
    /** `front matter`: lines of YAML. `new front matter`: the same, with fences of its own. `label`: bold label lines. `suffix`: behind the words. `paragraph`: sentences. */
    readonly form: "front matter" | "new front matter" | "label" | "suffix" | "paragraph";
    /** Empty: where new lines go. */
    readonly at: Span;
    /** What stands before and behind each new line: line endings in the style of the file, the mark of a list item. */
    readonly before: string;
    readonly after: string;
    /**
     * A place that states one fact once more beside the fields of the step, and nothing else: with the ids in it, and the list to which
     * more are added, where they get no line of their own.
     */
    readonly stated?: {
        readonly name: "depends_on" | "blocks";
        readonly field?: Field;
        readonly ids: readonly string[];
    };
    /** The facts that may stand here, in the spelling of the format. */
    readonly keys: {
        readonly [Name in FactName]?: string;
    };
    /** Where the file puts the colon of a bold label. */
    readonly colon: "inside" | "outside";
}
/** The facts that a repair may write. */
export type FactName = "depends_on" | "blocks" | "execution_mode" | "reason" | "id";
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
    readonly blocks?: {
        readonly ids: readonly string[];
        readonly place: Span;
    };
}
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
/** What one place says of how far a step or phase is. Where several say it, they can contradict each other. */
export interface StatusClaim {
    readonly of: {
        readonly kind: "step" | "phase";
        readonly id: string;
    };
    readonly done: boolean;
    /** The word that stands there: `review`, `done`. */
    readonly says: string;
    readonly span: Span;
}
/** What the text of a step says of tests. */
export type TestTelling = 
/** Tests that code brings, by name; `certain`: as many as shown, each of them once. `file`: as written, where the text before names it. */
{
    readonly kind: "code";
    readonly span: Span;
    readonly file: string | undefined;
    readonly names: readonly string[];
    readonly certain: boolean;
}
/** Tests that are only spoken of: how many there will be is open. */
 | {
    readonly kind: "words";
    readonly span: Span;
}
/** So many tests are to pass in the run that is told of behind `since`, an offset. */
 | {
    readonly kind: "claim";
    readonly span: Span;
    readonly count: number;
    readonly since: number;
};
/** A heading of a step that Markdown takes for code: a fence above it was closed too early, or by a fence in its text. */
export interface FencedHeading {
    readonly id: Located<string>;
    /** The line that opens the block of code. */
    readonly fence: Span;
}
/**
 * A fault that reading met: the file is still read to its end. Rules turn flaws into diagnostics,
 * so `kind` is the name of the rule that reports it.
 */
export interface Flaw {
    readonly kind: "unreadable-metadata" | "invalid-metadata" | "ambiguous-id" | "unread-plan" | "unread-by-executor" | "unknown-suppression" | "unused-suppression" | "unexplained-suppression";
    /** In the words of a diagnostic: `Unexpected X, expected Y`. */
    readonly message: string;
    readonly span: Span;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
}
/** A second place, with a few words on what it has to do with the first. */
export interface Related {
    readonly span: Span;
    readonly message: string;
}
export interface Fix {
    readonly title: string;
    /** Whether the fix keeps what the author meant; others are applied only on request. */
    readonly safe: boolean;
    readonly edits: readonly Edit[];
}
export interface Edit {
    readonly span: Span;
    /** The new text; empty to delete. */
    readonly text: string;
}
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
    uncommitted?(): readonly {
        readonly path: string;
        readonly isNew: boolean;
    }[];
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
export interface Commit {
    readonly hash: string;
    /** Hashes of the commits that it stands on: two of a merge. */
    readonly parents: readonly string[];
    /** In seconds since 1970. */
    readonly time: number;
    readonly subject: string;
    readonly body: string;
    readonly files: readonly CommittedFile[];
}
export interface CommittedFile {
    readonly path: string;
    readonly change: "added" | "modified" | "deleted";
}
/** What an executor wrote of one step. */
export interface WorkReport {
    /** The step's id as far as the report or its name tells it: `1.3`, `03-02`. */
    readonly id: string;
    readonly says: "done" | "failed" | "halted" | "started";
    /** The place that says so, as paths on the command line are written; `line` is 1-based. */
    readonly path: string;
    readonly line: number;
    /** Commits that it claims as its own, each with its line. */
    readonly commits: readonly {
        readonly hash: string;
        readonly line: number;
    }[];
    /** Files that it says were made or changed, from the root of the repository. */
    readonly files?: readonly string[];
}
/** What one commit changed. Commits of very many files, and merges, are left out of a history. */
export interface PastChange {
    readonly subject: string;
    readonly files: readonly string[];
    /** Those of the files that it created. */
    readonly created: readonly string[];
}
export interface PlanStatus {
    /** Raised when a field changes its meaning or goes; new fields may come without. */
    readonly version: 1;
    readonly path: string;
    readonly dialect: string;
    /** Whether there is a git repository to hold the plan against; otherwise only what is claimed is known. */
    readonly repository: boolean;
    readonly steps: readonly StepStatus[];
}
export interface StepStatus {
    readonly id: string;
    readonly kind: StepKind;
    readonly title: string;
    readonly path: string;
    readonly line: number;
    readonly verdict: StepVerdict;
    /** Whether anything could show that it was done: a commit, or a file. */
    readonly provable: boolean;
    readonly claims: readonly WorkFact[];
    readonly evidence: readonly WorkFact[];
    /** What is wrong although it may be done: out of order, another step's work in its commit. */
    readonly remarks: readonly WorkFact[];
    /** Commands of the plan that would prove it, which nobody has run. */
    readonly prove: readonly string[];
}
/**
 * `done`: there is evidence. `unclaimed`: there is evidence, and nobody says so. `phantom`: somebody says so, and there is none.
 * `started`: a part is there. `failed` and `halted`: a report says so. `open`: nothing is there, and nobody says so.
 */
export type StepVerdict = "done" | "unclaimed" | "phantom" | "started" | "failed" | "halted" | "open";
export interface WorkFact {
    readonly kind: "mark" | "report" | "commit" | "lost-commit" | "file" | "missing-file" | "uncommitted-file" | "name" | "missing-name" | "out-of-order" | "others-work";
    /** In a few words. */
    readonly says: string;
    readonly path: string | null;
    readonly line: number | null;
    /** A whole hash. */
    readonly commit: string | null;
    /** The id of another step that it is about. */
    readonly step: string | null;
}
/** The steps that a short text names by their ids, in the order of the plan: all of them, since a title says what the work is. */
export declare function stepsMentioned(text: string, plan: Plan): readonly Step[];
/**
 * The steps that a long text orders to be worked on: the first that stand behind a verb that orders. Where there is none, the one
 * step that the whole text names.
 */
export declare function stepsOrdered(text: string, plan: Plan): readonly Step[];
/** Adds a folder to the list, or takes it off. False where there was nothing to do. */
export declare function changeTrust(folder: string, trusts: boolean, file?: string): boolean;
/** The folders that are trusted, without symbolic links. Throws a `UsageError` for a list that can't be read. */
export declare function trustedFolders(file?: string): readonly string[];
/** The file with the folders that this user trusts. */
export declare function trustFile(variables?: Variables): string;
type Variables = Readonly<Record<string, string | undefined>>;
/** Gives a configuration back as it is: for `runbook-lint.config.mjs`, where editors then know its keys. */
export declare const defineConfig: (configuration: ModuleConfiguration) => ModuleConfiguration;
/** A configuration as a module may state it: plugins also as values. */
export interface ModuleConfiguration extends Omit<Configuration, "plugins"> {
    readonly plugins?: readonly (string | readonly Rule[] | {
        readonly rules?: readonly Rule[];
        readonly formats?: readonly PlanFormat[];
    })[];
}
/** runbook-lint.config.json, .runbook-lint.json, their YAML forms, or the key runbook-lint of package.json */
export interface Configuration {
    /** The schema that the file follows */
    readonly $schema?: string | undefined;
    /** Whether the search for configuration files further up ends here */
    readonly root?: boolean | undefined;
    /** What this configuration starts from: presets (recommended, strict), paths of other configuration files, names of packages; later ones stand above earlier ones */
    readonly extends?: string | (readonly string[]) | undefined;
    readonly rules?: {
        readonly [key: string]: ("error" | "warning" | "info" | "off") | (readonly [("error" | "warning" | "info" | "off"), {
            readonly [key: string]: unknown;
        }]);
    } | undefined;
    /** Settings for some of the files; later ones stand above earlier ones */
    readonly overrides?: readonly ConfigurationOverride[] | undefined;
    /** Globs of files and folders that are not read, from the folder of the configuration; with ! before it, of what is read after all */
    readonly ignores?: readonly string[] | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    readonly dispatch?: "contract" | "parallel" | undefined;
    /** What plans call files that many steps change, and where these are: a step that speaks of one is taken to change it */
    readonly hotFiles?: {
        readonly [key: string]: string;
    } | undefined;
    /** Whether the repository around plans is looked at: its files, the names they define and its history */
    readonly repository?: boolean | undefined;
    /** The formats to look for; all where nothing is said */
    readonly dialects?: readonly ("json-plan" | "gsd" | "gsd-2" | "ccpm" | "spec-kitty" | "backlog" | "bmad" | "task-master" | "ralph" | "beads" | "omo" | "compound" | "conductor" | "superpowers" | "task-plan" | "exec-plan" | "antigravity" | "runbook" | "spec-kit" | "kiro" | "openspec" | "generic")[] | undefined;
    /** Modules with rules and formats of your own: paths or names of packages */
    readonly plugins?: readonly string[] | undefined;
}
export interface ConfigurationOverride {
    /** Globs of files that it is about, from the folder of the configuration */
    readonly files: readonly string[];
    /** Globs of files that it is not about */
    readonly excludedFiles?: readonly string[] | undefined;
    readonly rules?: {
        readonly [key: string]: ("error" | "warning" | "info" | "off") | (readonly [("error" | "warning" | "info" | "off"), {
            readonly [key: string]: unknown;
        }]);
    } | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    readonly dispatch?: "contract" | "parallel" | undefined;
}
/** A rule is a value. It asks the analysis for facts by importing it, and reports what its author would fix. */
export interface Rule<Options = unknown> {
    /** Named after the defect; also its file, its config key and the anchor of its page. */
    readonly name: string;
    /** One sentence, without a full stop. */
    readonly summary: string;
    readonly severity: Severity;
    /** `recommended` rules are in `strict` too; a rule in neither is off until it is asked for. */
    readonly preset: Preset | undefined;
    /** Texts of the form `Unexpected X, expected Y`; code in backticks, `{name}` for data, no full stop. */
    readonly messages: Readonly<Record<string, string>>;
    /** Finds statements of a plan that contradict each other: told also of plans that no tool stands behind (`informal`). */
    readonly findsContradictions?: true;
    /** For rules about the comments that silence others: they run last, over plans whose flaws are those of their comments. */
    readonly judgesComments?: true;
    /** For rules whose findings depend on the other plans of a run, too. */
    readonly looksBeside?: true;
    readonly options?: {
        readonly schema: object;
        readonly defaults: Options;
    };
    check(plan: Plan, report: Report, options: Options): void;
}
export type Severity = "error" | "warning" | "info";
export type Preset = "recommended" | "strict";
export type Report = (finding: Finding) => void;
/** One thing that a rule found. `message` is a key of the rule's `messages`; `data` fills its `{placeholders}`. */
export interface Finding {
    readonly message: string;
    readonly data?: Readonly<Record<string, string | number>>;
    /** What a baseline knows the finding by, beside its rule and step; the names in the data where it is not given. */
    readonly about?: readonly string[];
    readonly span: Span;
    readonly related?: readonly Related[];
    readonly fix?: Fix | undefined;
    /** From 0 to 1: how probable the collision is that it tells of, where that is weighed. */
    readonly probability?: number | undefined;
}
/** A plan format of one's own, from a plugin: it is asked before those of the program. */
export interface PlanFormat {
    readonly name: string;
    /** By path or text, without much work: it is asked for every file. */
    recognises(file: FormatFile): boolean;
    read(file: FormatFile): FormatPlan | readonly FormatPlan[] | undefined;
}
/** A file as a format of one's own sees it. */
export interface FormatFile {
    /** As given, with `/` between. */
    readonly path: string;
    readonly text: string;
}
/** A plan as such a format reads it. Steps run side by side unless the mode or a dependency says otherwise. */
export interface FormatPlan extends Partial<Omit<DocumentPlan, "steps">> {
    readonly steps: readonly FormatStep[];
}
export interface DocumentPlan {
    readonly title?: string;
    readonly mode: Exclude<ExecutionMode, "mixed">;
    readonly isolation?: Isolation;
    readonly maxParallel?: number;
    readonly commits: boolean;
    readonly steps: readonly DocumentStep[];
}
export interface DocumentStep {
    readonly id: string;
    readonly title?: string;
    readonly kind: StepKind;
    readonly dependsOn?: readonly string[];
    readonly isolation?: Isolation;
    readonly mode?: Exclude<ExecutionMode, "mixed">;
    readonly parallel?: boolean;
    readonly done?: boolean;
    readonly estimate?: number;
    readonly effects?: readonly DocumentEffect[];
}
export interface DocumentEffect {
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "commit";
    readonly file?: string;
    readonly command?: string;
    readonly maybe?: boolean;
}
/** A step as a format of one's own reads it: a step of a JSON plan, with its place. */
export interface FormatStep extends Omit<DocumentStep, "kind"> {
    readonly kind?: DocumentStep["kind"];
    /** The line that it begins at, 1-based; the first one where it is left out. */
    readonly line?: number;
    /** Files that it writes. */
    readonly files?: readonly string[];
    readonly wave?: number;
    readonly effects?: readonly DocumentEffect[];
}
/**
 * Writes a report, so that its file has all of it or is what it was. A pipe or a device is written to. Throws a
 * `UsageError` where that can't be done.
 */
export declare function writeReport(path: string, text: string): void;
export interface Applied {
    /** Sources that changed, in the order of their paths. */
    readonly changed: readonly FixedSource[];
    readonly applied: readonly Fix[];
    /** Fixes that overlap with one that was applied. Reading the new text again tells whether they are still due. */
    readonly left: readonly Fix[];
}
/** A source with its text after fixes, as it is to be in the file. */
export interface FixedSource {
    readonly source: Source;
    readonly text: string;
}
/** The text of one source after the fixes that are about it. */
export declare function applyFixes(source: Source, fixes: readonly Fix[]): string;
/**
 * Applies fixes to the sources that they are about. A fix is applied as a whole or not at all; of two that overlap the
 * one that is given first wins, so that the same findings give the same text everywhere. Two fixes may share an edit.
 * All that no edit touches stays as it is, to the byte.
 */
export declare function fixSources(fixes: readonly Fix[]): Applied;
/** The changes of each source as one unified diff, as `git apply` and `patch` read it; empty where nothing changed. */
export declare function unifiedDiff(changed: readonly FixedSource[], context?: number): string;
export interface GraphChoice {
    /** Which phases are drawn as one node each: all, none, or by the size of the plan. */
    readonly collapse?: "auto" | "all" | "none" | undefined;
    /** The id of a step: only what is near it is drawn. */
    readonly focus?: string | undefined;
    /** How many edges away from the focus is near; 2 where it is not given. */
    readonly depth?: number | undefined;
}
export type GraphFormat = (typeof graphFormats)[number];
export declare const graphFormats: readonly ["mermaid", "dot", "svg", "json"];
/** The graph of a scheduled plan. Edges that follow from others are left out already. */
export declare function graphOf(plan: Plan, scheduled: ScheduledPlan, choice?: GraphChoice): PlanGraph;
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
/**
 * Why a step waits: what the order of the plan rests on, or what keeps two steps apart that the plan leaves free.
 * `missing`: it needs what the other one makes or changes, and the plan does not say so. `hazard`: they must not overlap,
 * and the order of the document says who goes first. `conflict`: the plan says that they must not run together.
 * `unknown-effects`: nothing is known of the files of one of them.
 */
export type WaitReason = EdgeReason | "missing" | "hazard" | "conflict" | "unknown-effects";
export type EdgeReason = "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode";
export interface InspectedHazard {
    readonly kind: HazardKind;
    readonly steps: readonly [string, string];
    readonly resource: Resource;
    /** The product of both effects; null where neither is weighed. */
    readonly probability: number | null;
    /** One for each of the steps. */
    readonly evidence: readonly [Evidence, Evidence];
}
export type HazardKind = "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
export type Resource = 
/** A file, a directory (ending in `/`) or a glob. Paths below the repository have no leading `./`. */
{
    readonly kind: "file";
    readonly path: string;
} | {
    readonly kind: "symbol";
    readonly name: string;
} | {
    readonly kind: "git";
    readonly name: "index" | "branch" | "tree";
} | {
    readonly kind: "suite";
    readonly name: string;
} | {
    readonly kind: "tracker";
    readonly path: string;
}
/** What lies outside of the working tree, so that no worktree keeps steps apart: `port 4001`, `database localhost:5434/test`. */
 | {
    readonly kind: "service";
    readonly name: string;
};
/** What a step does, and the words that say so. */
export interface Evidence extends InspectedEffect {
    readonly step: string;
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
export type Action = "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
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
    readonly live: {
        readonly steps: number;
        readonly files: number;
    };
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
/** The order of a plan as it is scheduled, without the edges that follow from others. */
export interface PlanGraph {
    readonly path: string;
    readonly title: string;
    /** How many waves the schedule has. */
    readonly waves: number;
    readonly groups: readonly GraphGroup[];
    readonly nodes: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
}
/** A phase whose steps are drawn within one frame. */
export interface GraphGroup {
    readonly id: string;
    readonly title: string;
}
export interface GraphNode {
    /** Of the step; of a phase that is drawn as one node, `phase` and its id. */
    readonly id: string;
    /** `gate`, in pictures alone: a point through which the lines between two crowds of steps go. */
    readonly kind: StepKind | "phase" | "gate";
    readonly title: string;
    /** The id of the group that it is drawn in. */
    readonly group: string | null;
    /** The rank in which it is drawn; of a phase that is one node, that of its first step. */
    readonly wave: number;
    /** How many steps it stands for. */
    readonly steps: number;
}
/** An arrow from what has to be finished to what waits. */
export interface GraphEdge {
    readonly from: string;
    readonly to: string;
    readonly kind: EdgeKind;
    readonly reason: WaitReason;
    /** On what the two would collide. */
    readonly on: readonly string[];
    /** How many dependencies between steps it stands for. */
    readonly count: number;
}
/**
 * How much the plan says of an order. `declared`: a dependency between two steps. `structure`: what phases, waves,
 * checkpoints and modes grant. `prose`: a sentence. `missing`: a dependency that the plan needs and does not have.
 * `hazard`: two steps that must not overlap, the one that goes first being chosen by their place.
 */
export type EdgeKind = "declared" | "structure" | "prose" | "missing" | "hazard";
/** A graph in one of the formats. The layout of pictures is loaded only for them. */
export declare function graphText(graph: PlanGraph, format: GraphFormat): Promise<string>;
/**
 * The plan that texts make together: a runbook, or all files of a plan. Undefined where none of them is a plan. Paths
 * matter where a format is known by them; a lone text is taken for a `runbook.md`. `dialect` forces a format; a `UsageError` is thrown
 * for one that there is not.
 */
export declare function parsePlan(files: string | Source | readonly Source[], dialect?: string): Plan | undefined;
/**
 * What is wrong with metadata, each fault once and at its place: syntax first, then what breaks the schema. A text that
 * begins with `---` is Markdown with front matter, any other is YAML. Offsets count UTF-16 code units.
 */
export declare function validateMetadata(text: string | Source, schema: SchemaName): readonly Flaw[];
/** The published schemas. */
export type SchemaName = "ccpm-task" | "config" | "gate-answer" | "gate-event" | "graph" | "gsd-plan" | "inspect" | "json-plan" | "may-start" | "next" | "orchestrator" | "plan" | "report" | "resume" | "schedule" | "spec-kitty-work-package" | "status" | "step";
/** What a user asks of one rule. Any setting but `off` turns it on, whatever the preset says. */
export interface RuleSetting {
    readonly severity?: Severity | "off";
    readonly options?: unknown;
}
/** Reads `name=severity`, as on the command line. Whether the rule exists is checked when the settings are used. */
export declare function readRuleSetting(text: string): [name: string, setting: RuleSetting];
export interface Settings {
    /** `recommended` where nothing is said. */
    readonly preset?: Preset;
    /** By rule name; stands above the preset. */
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    /** Rules of the user's own, beside those that the engine is given. */
    readonly plugins?: readonly Rule[];
}
/** The program, as formats that describe the tool behind a report speak of it. */
export interface About {
    readonly version: string;
    /** Those that ran. Of a rule that is not among them no more than the name is told. */
    readonly rules: readonly Rule[];
    /** The page of a rule, in Markdown. */
    pageOf(rule: string): string | undefined;
    /** For formats that show how plans would run. */
    scheduleOf(plans: readonly Plan[]): Scheduling;
}
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
export declare function countsOf({ diagnostics, suppressed, plans, passedOver }: Result): Counts;
/** What one run found, and what it looked at. */
export interface Result {
    /** In document order. */
    readonly diagnostics: readonly Diagnostic[];
    /** In document order too; never fixed, never counted. */
    readonly suppressed: readonly Suppressed[];
    /** Entries of the baseline that no longer occur, where there is one: as many of each as are left over. */
    readonly stale?: readonly KnownFinding[];
    readonly failures: readonly Failure[];
    readonly plans: readonly Plan[];
    /** Files that are no plan. */
    readonly passedOver: readonly Source[];
    /** Where there is no plan at all: which of them might have been one. */
    readonly notPlans?: readonly NotPlan[];
    readonly skipped: readonly Skipped[];
    /** What is to be told beside the findings, in lines of its own: of a cache that was damaged. */
    readonly notes?: readonly string[];
    /** Absent where texts were given, not paths. */
    readonly leftOut?: readonly LeftOut[];
}
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: Span;
    readonly related: readonly Related[];
    readonly fix?: Fix;
    /** As in the finding. */
    readonly probability?: number;
    /** What fills the places of the message. */
    readonly data?: Readonly<Record<string, string | number>>;
    /** As in the finding: what it is about, wherever that stands by now. */
    readonly about?: readonly string[];
}
/** A finding that nobody has to act on, and what silenced it. */
export interface Suppressed {
    readonly diagnostic: Diagnostic;
    /** `inSource`: a comment in its file. `external`: the baseline. */
    readonly kind: "inSource" | "external";
    /** Why, in the author's words, where there are any. */
    readonly reason: string | undefined;
}
/** Findings that a baseline knows, all of one kind: named by what they are about, so that they are known again wherever they stand in their file. */
export interface KnownFinding {
    /** From the folder of the baseline, with `/` between. */
    readonly path: string;
    readonly rule: string;
    /** The step in which they stand; undefined outside of steps. */
    readonly step: string | undefined;
    /** The texts that the message names, by their names there. Numbers are left out: a count changes with every step. */
    readonly about: string;
    readonly count: number;
}
/** A rule that threw: a fault of the rule, never of the plan. What the other rules found stands. */
export interface Failure {
    readonly rule: string;
    /** The plan that it threw on, as the plan's `path` says. */
    readonly path: string;
    readonly error: unknown;
}
/** A file at a place where plans are kept, and why nothing in it was read as one. */
export interface NotPlan {
    readonly path: string;
    readonly reason: string;
}
/** What was there and could not be read. */
export interface Skipped {
    readonly path: string;
    readonly reason: string;
}
/** What was left out because of an ignore file or the configuration. Folders end in `/`, and were not looked into. */
export interface LeftOut {
    readonly path: string;
    readonly by: "ignore file" | "configuration";
    /** Whether its name says that it is or holds a plan. */
    readonly holdsPlans: boolean;
}
interface Counts {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Found, and silenced by a comment or the baseline. */
    readonly suppressed: number;
    readonly plans: number;
    readonly steps: number;
    /** Files that are part of a plan. */
    readonly files: number;
    readonly passedOver: number;
}
export type Format = keyof typeof byName;
declare const byName: {
    pretty: typeof pretty;
    compact: typeof compact;
    json: typeof json;
    jsonl: typeof jsonl;
    sarif: typeof sarif;
    github: typeof github;
    gitlab: typeof gitlab;
    azure: typeof azure;
    junit: typeof junit;
    checkstyle: typeof checkstyle;
    rdjson: typeof rdjson;
    markdown: typeof markdown;
    html: typeof html;
    agent: typeof agent;
};
/** For people: each finding with the lines it is about, underlined. */
declare function pretty(result: Result, options: ReportOptions): string;
export interface ReportOptions {
    /** Whether escape sequences for colours may be used. */
    readonly colors: boolean;
    /** How many columns a line may take before it is cut around its span. */
    readonly width: number;
    /** The absolute folder from which the paths of the result start. */
    readonly cwd: string;
    /** The absolute folder from which the paths of annotations start: the top of the repository. */
    readonly root: string;
    readonly about: About;
    /** Where the page of a rule is, if names of rules may be links that a terminal follows. */
    readonly linkOf?: ((rule: string) => string | undefined) | undefined;
    /** How many findings `pretty` shows, the worst; without it, all. */
    readonly limit?: number | undefined;
    /** About how many tokens `agent` may take. */
    readonly tokens?: number | undefined;
    /** How many bytes `markdown` may take; without it, as many as it needs. */
    readonly bytes?: number | undefined;
}
/** For editors and `grep`: `path:line:column: severity: message [rule]`, as compilers print it, and nothing else. */
declare const compact: ({ diagnostics }: Result) => string;
/** For programs; its schema is `schema/report.schema.json`. */
declare const json: (result: Result) => string;
/** For programs that read line by line: the parts of the JSON report, each an object with its `type`; the summary comes last. */
declare function jsonl(result: Result): string;
/** SARIF 2.1.0, with what GitHub's code scanning asks for. */
declare function sarif(result: Result, options: ReportOptions): string;
/** Workflow commands for GitHub Actions: the worst findings as annotations, the others counted. */
declare function github(result: Result, options: ReportOptions): string;
/** GitLab's code quality report. GitLab shows no name of a check, so the description begins with it. */
declare function gitlab(result: Result, options: ReportOptions): string;
/** Logging commands for Azure Pipelines. They know errors and warnings only: an info is a line of the log. */
declare function azure(result: Result, options: ReportOptions): string;
/**
 * The XML of JUnit: a suite for each file, a case for each finding, and one that passes for a file without any, since a
 * report without cases is read as a run that did not happen. An info is a case that passes too, with what it says.
 */
declare function junit(result: Result): string;
/** The XML of Checkstyle, which Jenkins and many others read. */
declare function checkstyle(result: Result): string;
/** For reviewdog, with its suggestions. */
declare function rdjson({ diagnostics, failures }: Result): string;
/** For step summaries and comments on changes: a table, the worst first. Where it may not take all its bytes, rows are left out and counted. */
declare function markdown(result: Result, { bytes }: ReportOptions): string;
/**
 * One page that needs nothing else: findings with their lines, the order of each plan as a graph and as a timeline. What
 * plans say is data in it, which no browser runs or reads as markup, and its policy lets nothing run but its own script.
 */
declare function html(result: Result, options: ReportOptions): string;
/**
 * For a model that has to repair the plan: each fault once, where it is and what to write. Files come one after the
 * other, and in a file the last line first, so that no edit moves the lines of those that follow.
 */
declare function agent(result: Result, { tokens }: ReportOptions): string;
/** `a report says that it is done (reports/step-1-4.md:5)`. */
export declare function factWords({ says, path, line, kind }: WorkFact, plan: string): string;
/** A fault of a rule, in the words of a finding. */
export declare const failureText: ({ rule, path, error }: Failure) => string;
/** What is wrong with a configuration, each with the lines it is about. A place of no width is a file as a whole. */
export declare function faultsText(faults: readonly ConfigurationFault[], { colors, width }: {
    readonly colors: boolean;
    readonly width: number;
}): string;
/** One thing that is wrong with a configuration, at its place. */
export interface ConfigurationFault {
    /** In the words of a diagnostic: `Unexpected X, expected Y`. */
    readonly message: string;
    readonly span: Span;
}
/** What was understood of plans, for people: each statement with the line that it rests on. */
export declare function inspectionText(inspection: Inspection, { colors }: {
    readonly colors: boolean;
}): string;
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
export interface InspectedMissing {
    readonly step: string;
    readonly dependsOn: string;
    /** The hazards that the dependency would separate, the strongest first. */
    readonly evidence: readonly Omit<InspectedHazard, "steps">[];
}
/** Which steps may start now, for people. */
export declare function nextText(plans: readonly NextSteps[], { colors }: {
    readonly colors: boolean;
}): string;
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
export interface ReadyStep extends NamedStep {
    /** How many steps can't start before this one is done. */
    readonly blocking: number;
}
interface NamedStep {
    readonly id: string;
    readonly kind: StepKind;
    readonly title: string;
    readonly path: string;
    readonly line: number;
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
/** One line on texts in which no plan was found: why those that might have been one are none, where there are such. */
export declare function noPlansText({ notPlans, passedOver }: Pick<Result, "notPlans" | "passedOver">): string;
/** Files that might have been plans, and why they are none, on one line. */
export declare function notPlansText(notPlans: readonly NotPlan[]): string;
/** Turns a result into text. The text is empty or ends in a line feed, and is the same for the same result. */
export type Reporter = (result: Result, options: ReportOptions) => string;
/** What one rule found. */
export interface RuleStats {
    readonly rule: string;
    /** The worst of its findings. */
    readonly severity: Severity;
    readonly count: number;
    /** How many of them have a fix that `--fix` writes. */
    readonly fixable: number;
    /** How many have one that only `--fix=unsafe` writes. */
    readonly unsafelyFixable: number;
    /** Silenced, and not among `count`. */
    readonly suppressed: number;
}
export declare const reporters: Readonly<Record<Format, Reporter>>;
/** How to go on with a plan, for people: where, what has to be undone, and what each way costs. */
export declare function resumeText(resumption: Resumption, { colors }: {
    readonly colors: boolean;
}): string;
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
    readonly unproven: readonly {
        readonly id: string;
        readonly facts: readonly WorkFact[];
    }[];
    readonly undo: {
        /** Files that are not committed, with the step that they belong to where one can be told. */
        readonly files: readonly {
            readonly path: string;
            readonly step: string | null;
        }[];
        /** Commits of steps behind the first that is not done: what they built on may change. The newest first. */
        readonly commits: readonly {
            readonly commit: string;
            readonly subject: string;
            readonly step: string;
        }[];
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
    readonly from: {
        readonly commit: string;
        readonly subject: string;
        readonly givesUp: number;
    } | null;
}
/** Schedules for a page, an issue or a pull request; a list to tick off for each plan. */
export declare function scheduleMarkdown({ plans, unsafe }: Scheduling, proven?: boolean): string;
/** Schedules for people: what may not run together and what may, then the waves with all that each step waits for. */
export declare function scheduleText({ plans, unsafe }: Scheduling, { colors, proven }: {
    readonly colors: boolean;
    readonly proven?: boolean;
}): string;
/** For programs: the same as a list. */
export declare const statsJson: (result: Result) => string;
/** How much each rule found, the most first. */
export declare function statsOf({ diagnostics, suppressed }: Result): RuleStats[];
/** For people: a line for each rule that found something. `[*]`: all of it can be fixed, `[-]`: some of it. */
export declare function statsText(result: Result, { colors }: Pick<ReportOptions, "colors">): string;
/** A plan held against its repository, for people: each step of which anything is known, and how many are open. */
export declare function statusText(plans: readonly PlanStatus[], { colors }: {
    readonly colors: boolean;
}): string;
/** One line, without its ending: what was found, and in how much. */
export declare function summaryOf(result: Result): string;
/** How a verdict is called, and in which order they are counted. */
export declare const verdictWords: Readonly<Record<StepVerdict, string>>;
/** The text with every character that a terminal would act on replaced by one that it shows. A byte order mark has no width and is dropped. */
export declare function visible(text: string): string;
/** `after 1.2, which is in flight: sequential mode (in prose only, line 20)`. */
export declare function waitWords(wait: NextWait, plan: string): string;
/** A baseline that was read. */
export interface Baseline {
    /** Absolute. */
    readonly place: string;
    readonly entries: readonly KnownFinding[];
}
export declare const baselineName = ".runbook-lint-baseline.json";
/**
 * Finds the baseline: the one that was named, else the nearest of the usual name from the working folder up to the top of its
 * repository. Throws a `UsageError` where the one that was named does not exist, or it can't be read.
 */
export declare function findBaseline(asked: string | false | undefined, cwd: string): Baseline | undefined;
/** What is left of a baseline without what no longer occurs. */
export declare function pruned({ entries }: Baseline, stale: readonly KnownFinding[]): KnownFinding[];
/**
 * The entries of a baseline that knows what a result found, together with those of `before` about files that are there and were
 * not looked at.
 */
export declare function renewed(result: Result, { place, entries: before }: Baseline, cwd: string): KnownFinding[];
/** Writes a baseline, one finding a line: two people who add to it can merge what they wrote. */
export declare function writeBaseline(place: string, entries: readonly KnownFinding[]): void;
/** Where the cache of a folder lies: beside the nearest configuration, else at the top of the repository, else in the folder itself. Absolute. */
export declare function cachePlace(cwd: string): string;
/** Removes a cache. False where there is none; throws a `UsageError` for a folder that is none. */
export declare function removeCache(place: string): boolean;
/** What holds for a file. It need not exist. */
export declare function configurationOf(path: string, options?: LintOptions): SettledConfiguration;
export interface LintOptions extends ReadOptions {
    /** The built-in ones where not given; to add your own, give `[...rules, mine]`. */
    readonly rules?: readonly Rule[];
    /** Stands above configurations. */
    readonly settings?: Settings;
    /** The path of a baseline; none where it is false. Where it is not given, the nearest above the working folder. */
    readonly baseline?: string | false;
}
export interface ReadOptions extends FindOptions {
    /** Files, and folders to search. Where neither paths nor sources are given, the current folder. */
    readonly paths?: readonly string[];
    /** Texts that are already there: with them the file system is not touched. */
    readonly sources?: readonly Source[];
    /** The absolute folder from which paths start; the current one where it is not given. */
    readonly cwd?: string;
    /** Only plans of this format are read. */
    readonly dialect?: string;
    /** How agents work where a plan does not say it: `shared` where this is not given either. */
    readonly isolation?: Isolation;
    /** `parallel`: judge as if an orchestrator might start at once all that no declared edge holds apart. `contract` where it is not given. */
    readonly dispatch?: Dispatch;
    /** Whether the repository around a plan is looked at; what configurations say where this is not given, and else yes. */
    readonly repository?: boolean;
    /**
     * The path of the one configuration for all files; none where it is false. Where it is not given, each file has the
     * configurations that lie above it.
     */
    readonly config?: string | false;
    /**
     * Whether code of configurations is run: modules, plugins, packages that they extend. Where this is not given, it is in folders that the
     * user trusts (`runbook-lint trust`), and elsewhere a `ConfigurationError` says what was not run.
     */
    readonly trustConfig?: boolean;
    /**
     * A folder, from `cwd`, in which is kept what texts became, so that a later call with the same program works out only what changed. None
     * where this is not given: it is for programs that end. What it holds is no part of any result.
     */
    readonly cache?: string | false;
}
/** How paths are followed. */
interface FindOptions {
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
/** What holds for one file, after every configuration and what was asked for. */
export interface SettledConfiguration {
    /** The configuration files that say so, the farthest first, each with what it extends. */
    readonly files: readonly string[];
    readonly ignored: boolean;
    readonly preset: Preset;
    /** By name: a severity, or a severity with options. */
    readonly rules: Readonly<Record<string, Severity | "off" | readonly [Severity, unknown]>>;
    readonly isolation: Isolation;
    readonly dispatch: Dispatch;
    /** The formats to look for; null for all. */
    readonly dialects: readonly string[] | null;
    readonly ignores: readonly string[];
}
/** Why a rule is on or off for a file. Throws a `UsageError` for a rule that the file does not have. */
export declare function explainRule(path: string, name: string, options?: LintOptions): RuleExplanation;
export interface RuleExplanation {
    readonly severity: Severity | "off";
    readonly options: unknown;
    readonly origins: readonly RuleOrigin[];
}
/** Why a rule is as it is for a file: what was said of it, the last of which counts. */
export interface RuleOrigin {
    /** Where it is written; undefined for presets and the command line. */
    readonly span: Span | undefined;
    readonly says: string;
    /** For which files, where it does not say so of all. */
    readonly about: string | undefined;
}
export interface FixChoice {
    /** Also fixes that may change what the author meant. */
    readonly unsafe?: boolean;
    /** Only findings of these rules; of all where not given. */
    readonly only?: readonly string[];
}
/** What fixes made of a set of plans. */
export interface FixResult extends Result {
    /** The findings whose fixes were applied. */
    readonly fixed: readonly Diagnostic[];
    /** Each source that changed, as it was at first, with its last text. */
    readonly changed: readonly FixedSource[];
}
/**
 * Writes changed sources to their files, each in one step. Paths start at `cwd`. Throws a `UsageError`, with no file
 * changed, where one of them changed since it was read, or can't be written.
 */
export declare function writeChanges(changed: readonly FixedSource[], cwd: string): void;
export interface Installation {
    /** The words that start the program on this machine, from the top of the project. */
    readonly command: readonly string[];
    /** Undefined where it can't be known. */
    readonly source: ProgramSource | undefined;
    /** Why not. */
    readonly lack?: string;
    /** The schema of configurations, where everybody who has the project has it: from its top. */
    readonly schema: string | undefined;
}
/** From where everybody who has the project gets the program. */
type ProgramSource = 
/** As one of the packages of the project. */
{
    readonly kind: "package" /** What installs them by the lock file. */;
    readonly install: string;
} | {
    readonly kind: "git";
    readonly url: string;
    readonly revision: string;
};
export declare function installationAt({ top, program, path, asked }: Surroundings): Installation;
interface Surroundings {
    /** The top of the project. Absolute. */
    readonly top: string;
    /** The file that was started. */
    readonly program: string | undefined;
    readonly path: string | undefined;
    /** A git repository that somebody named: `URL` or `URL#REVISION`. */
    readonly asked?: string | undefined;
}
/** What stands in the way of one step, and what may start in its place. Throws a `UsageError` for a plan whose order can't be known. */
export declare function answerFor(plan: Plan, step: Step, progress: PlanProgress, max?: number): StartAnswer;
/** How far a plan is: which steps are done, and which are in flight. */
interface PlanProgress {
    readonly done: ReadonlySet<Step>;
    readonly running: ReadonlySet<Step>;
}
/** Whether one step may start now, and what keeps it from that. */
export interface StartAnswer {
    readonly version: 1;
    readonly path: string;
    readonly id: string;
    readonly title: string;
    readonly mayStart: boolean;
    /** `open` where nothing was done yet. */
    readonly state: "open" | "running" | "done";
    readonly waitsFor: readonly NextWait[];
    /** Ids of steps that may start instead. */
    readonly instead: readonly string[];
}
/** Throws a `UsageError` for an id that the plans don't have, or that several of them have. */
export declare function mayStart(id: string, { done, running, max, ...options }?: ReadOptions & NextChoice): Promise<StartAnswer>;
export interface NextChoice {
    /** As for a schedule; what is done by evidence where it is not given. */
    readonly done?: readonly string[] | undefined;
    /** Ids of the steps in flight. */
    readonly running?: readonly string[] | undefined;
    /** The most steps in flight at once; what each plan says where it is not given. */
    readonly max?: number | undefined;
}
export interface Next {
    readonly plans: readonly NextSteps[];
    /** Plans whose order can't be known. */
    readonly unsafe: readonly UnsafePlan[];
}
/** Which steps may start now. Throws a `UsageError` for options that fit nothing. */
export declare function next({ done, running, max, ...options }?: ReadOptions & NextChoice): Promise<Next & Pick<Read, "skipped">>;
/** What was read, and what lies beside it. */
export interface Read extends Reading {
    /** Files that were not asked about, and read because a file of their plan was. */
    readonly companions: readonly Source[];
    readonly leftOut: readonly LeftOut[];
    readonly skipped: readonly Skipped[];
}
/** What became of a set of files. */
export interface Reading {
    readonly plans: readonly Plan[];
    /** Files that are no plan. */
    readonly passedOver: readonly Source[];
    /** Where there is no plan at all: which of them might have been one. */
    readonly notPlans?: readonly NotPlan[];
}
export declare function nextOf(plans: readonly Plan[], { done, running, max }: NextChoice): Next;
/** Why the order of a plan can't be known; nothing where it can. */
export declare const orderFindings: (plan: Plan) => UnsafePlan["findings"];
/** How far a plan is, by ids. */
export declare function progressOf(plan: Plan, { done, running }: NextChoice): PlanProgress;
export interface ResumeChoice {
    /** How many steps stand between the checkpoints of the second option. */
    readonly batch?: number | undefined;
}
/** How to go on with a plan that was carried out in part. Throws a `UsageError` for several plans, or one whose order can't be known. */
export declare function resume({ batch, ...options }?: ReadOptions & ResumeChoice): Promise<Resumption>;
export interface ScheduleChoice {
    /** The most steps at the same time; what each plan says where it is not given. */
    readonly maxParallel?: number | undefined;
    /** When to stop and verify; what each plan says where it is not given, and otherwise `natural`. */
    readonly checkpoint?: CheckpointPolicy | undefined;
    /** The id of a step: all that stands before it in the document is taken for finished. */
    readonly from?: string | undefined;
    /** Ids of steps and phases that are finished; `proven` for what is done by evidence, `marked` for what the plan itself marks as done. */
    readonly done?: readonly string[] | undefined;
}
export interface Scheduled {
    readonly scheduling: Scheduling;
    /** The findings for which plans have no schedule. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Schedules plans that were read. Throws a `UsageError` for ids that no plan has, or that say nothing among several plans. */
export declare function schedulePlans(plans: readonly Plan[], choice?: ScheduleChoice): Scheduled;
/** Holds plans against their repositories. Throws a `UsageError` for options that fit nothing. */
export declare function status(options?: ReadOptions): Promise<{
    readonly statuses: readonly PlanStatus[];
} & Read>;
/**
 * Watches what a run over these paths would read, and what decides on it: configurations, ignore files. The library for it is
 * loaded only where this is asked for.
 */
export declare function watchPlans(options: WatchOptions): Promise<Watcher>;
export interface WatchOptions {
    /** As they are given to a run. */
    readonly paths: readonly string[];
    /** The absolute folder from which they start. */
    readonly cwd: string;
    /** Names of other files that decide on what is found, such as that of the baseline. */
    readonly names?: readonly string[];
    /** Absolute paths of other files that do. */
    readonly files?: readonly string[];
    /** Absolute paths of files that a run itself writes. */
    readonly written?: readonly string[];
    /** Is told, once, where the system does not let all of it be watched. */
    readonly fault?: (message: string) => void;
}
/** Tells of changes to plans and to what decides on them. */
export interface Watcher {
    /** Waits for a change since the last one that was told of, and until nothing changes for a moment. What changed comes back, as absolute paths. */
    changed(): Promise<readonly string[]>;
    close(): Promise<void>;
}
/** `words`: the command that starts the program, as a list; `line`: the same for a shell. */
export interface HookCommand {
    readonly words: readonly string[];
    readonly line: string;
}
/** A file of a host's configuration that calls the gate. */
export interface HookFile {
    /** From the top of the project. */
    readonly path: string;
    /** Of a JSON file: what has to be in it, beside all that is there. */
    readonly value?: Readonly<Record<string, unknown>>;
    /** Of any other file: all of it. */
    readonly text?: string;
    /** What else has to be done by hand. */
    readonly note?: string;
}
/** The host's file by the host's name. */
export declare const hookFiles: Readonly<Record<string, (command: HookCommand) => HookFile>>;
/**
 * A JSON file with a value added to it: objects are joined key by key, lists get what they have not, and what stands there stays.
 * Undefined for a text that is no plain JSON, since its comments would be lost, and for one with another kind of value in a place.
 */
export declare function merged(text: string | undefined, value: Readonly<Record<string, Json>>): string | undefined;
type Json = unknown;
/** What a project is like, and what it wants. */
export interface ProjectChoice extends ProjectProgram {
    readonly preset: "recommended" | "strict";
    readonly isolation: "shared" | "worktree";
}
/** How a project starts the program, and from where all who have the project get it. */
interface ProjectProgram {
    /** The words that start it on this machine, from the top of the project. */
    readonly command: readonly string[];
    readonly source: {
        readonly kind: "package";
        readonly install: string;
    } | {
        readonly kind: "git";
        readonly url: string;
        readonly revision: string;
    } | undefined;
    /** Where the schema of configurations is found, from the top of the project. */
    readonly schema: string | undefined;
}
/** A file of a project that uses runbook-lint. */
export interface ProjectFile {
    readonly part: ProjectPart;
    /** From the top of the project, with `/` between. */
    readonly path: string;
    readonly text: string;
    /** Where there is such a file already: what to add to it, and where. */
    readonly addition?: {
        readonly where: string;
        readonly text: string;
    };
}
export type ProjectPart = (typeof projectParts)[number];
export declare const projectParts: readonly ["config", "pre-commit", "workflow", "tasks"];
/** The files that make a project use runbook-lint, by their parts. */
export declare const projectFiles: (choice: ProjectChoice) => readonly ProjectFile[];
/** A file to be written: its name in the plan's folder, and its text. */
export interface ScaffoldFile {
    readonly name: string;
    readonly text: string;
}
export type ScaffoldKind = (typeof scaffoldKinds)[number];
export declare const scaffoldKinds: readonly ["tdd", "general", "orchestrator"];
/** A plan skeleton in canonical form. `name` is that of its folder; a lone orchestrator plan is strict, as for a test-driven runbook. */
export declare function scaffold(kind: ScaffoldKind, name: string, strict?: boolean): ScaffoldFile[];
/** The part of JSON Schema (draft-07) that the published schemas use. */
export interface Schema {
    readonly $ref?: string;
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly unknown[];
    readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
    readonly const?: unknown;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minItems?: number;
    readonly uniqueItems?: boolean;
    readonly items?: Schema | readonly Schema[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly required?: readonly string[];
    readonly oneOf?: readonly Schema[];
    readonly allOf?: readonly Schema[];
    /** Of each key, the keys that it excludes: those whose schema is `false`. */
    readonly dependencies?: Readonly<Record<string, {
        readonly properties: Readonly<Record<string, false>>;
    }>>;
    readonly definitions?: Readonly<Record<string, Schema>>;
}
/** A fault as Ajv states it. Paths are JSON pointers. */
export interface SchemaError {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** The published JSON Schemas (draft-07) by name, as the files of `schema/` have them. */
export declare const schemas: Readonly<Record<SchemaName, Schema>>;
/** What the program validates itself. */
export type ValidatedName = "ccpm-task" | "config" | "gsd-plan" | "orchestrator" | "plan" | "spec-kitty-work-package" | "step";
/** A compiled schema. As Ajv's, it leaves the faults of its last run on itself. */
export interface Validator {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
}
/** Ajv's verdicts, compiled at build time. */
export declare const verdicts: Readonly<Record<ValidatedName, Validator>>;
/**
 * The text below the heading with which the extent begins: white space folded, rules at the end and label lines about order gone. Two copies of a
 * step are the same step as long as their digests are equal; a copy of one half of it has a digest that the whole contains.
 */
export declare function digestOf(extent: Span): string;
/** `write`: changes it, and the text does not say whether it was there before. */
export declare const changing: ReadonlySet<Action>;
/** What a step does to a resource, and the words that say so. */
export interface Effect {
    readonly action: Action;
    readonly resource: Resource;
    readonly certainty: Certainty;
    readonly conditional: boolean;
    /** The place to point at. */
    readonly span: Span;
    /** How the text was understood, in a few words: `` `File:` field``, `create ... in prose`, `test run in RED`. */
    readonly because: string;
    /** The words that it was read from; none where it follows from other effects or from what surrounds the plan. */
    readonly mention?: Mention;
    /** From 0 to 1: how often such a file really changes. Left out where nothing is weighed: what only reads, runs or commits. */
    readonly probability?: number;
}
/** `before` is finished when `after` starts. */
export interface Edge {
    readonly before: Step;
    readonly after: Step;
    readonly reason: EdgeReason;
    readonly strength: Strength;
    readonly span: Span | undefined;
}
/** Two effects of two steps that the order does not separate and that must not overlap. `first` stands first in the document. */
export interface Hazard {
    readonly kind: HazardKind;
    readonly first: Step;
    readonly second: Step;
    readonly resource: Resource;
    readonly effects: readonly [Effect, Effect];
}
/** An edge that the plan does not have and needs: `step` has to wait for `dependsOn`. */
export interface MissingDependency {
    readonly step: Step;
    readonly dependsOn: Step;
    /** The hazards that this edge separates, strongest evidence first. */
    readonly hazards: readonly Hazard[];
}
/** How probable it is that two effects collide, from 0 to 1: the product of both; undefined where neither is weighed. */
export declare function probabilityOfHazard({ effects: [a, b] }: Hazard): number | undefined;
export interface Drawing {
    /** Raised when a field changes its meaning or goes; new fields may come without. */
    readonly version: 1;
    readonly plans: readonly PlanGraph[];
}
/**
 * A pattern in whose classes `\p{L}` and `\p{N}` stand for letters and numbers, made for the text it is asked about. For each
 * such pattern V8 goes through all of Unicode; a text of plain ASCII needs only a short list, which finds the same. Nothing
 * is compiled before it is asked for.
 */
export declare function lettered(source: string, flags?: string): (text: string) => RegExp;
/**
 * Orders texts as a person counts: `step-1-2` before `step-1-10`. By UTF-16 code units elsewhere, so that the
 * order is the same on every machine, whatever its locale.
 */
export declare function compareNaturally(a: string, b: string): number;
export declare const compareUnits: (a: string, b: string) => number;
/** The name that was most likely meant: near enough that a slip of the hand explains it. For "did you mean". */
export declare function nearest(name: string, names: Iterable<string>): string | undefined;
/** Whether a JSON or YAML 1.2 reader makes a number of a text without quotes. */
export declare const isNumeral: (text: string) => boolean;
/**
 * What readers of YAML see where a text without quotes is written, if that is a number of another spelling: `1.1` for `1.10`, `8` (of
 * version 1.1) and `10` (of 1.2) for `010`. None where all of them see the text that was written.
 */
export declare function numeralReadings(text: string): readonly string[];
export interface PlanDocument {
    readonly $schema: string;
    readonly version: 1;
    readonly plans: readonly DocumentPlan[];
}
/** The parts of a run, in their order. `parse` includes making plans of what was parsed, `analyse` all facts that rules ask for. */
export declare const stages: readonly ["find", "read", "parse", "analyse", "rules", "report"];
export type Stage = (typeof stages)[number];
/** In milliseconds, each without what was measured inside of it. */
export interface Times {
    readonly stages: ReadonlyMap<Stage, number>;
    /** By name. */
    readonly rules: ReadonlyMap<string, number>;
}
export declare const isTiming: () => boolean;
/** Measures from now on; what comes back grows. */
export declare function startTiming(): Times;
export declare function stopTiming(): void;
/** Does a piece of work, and measures it where somebody asked for that. */
export declare function timed<Result>(stage: Stage, work: () => Result, rule?: string): Result;
/** The same for work that waits, where nothing else is measured meanwhile. */
export declare function timedTurn<Result>(stage: Stage, work: () => Promise<Result>): Promise<Result>;
/** How far a stage is: `done` of `all` files or plans. */
export type Progress = (stage: Stage, done: number, all: number) => void;
/** From now on it is told how far a run is; undefined: nobody is. */
export declare function listenToProgress(to: Progress | undefined): void;
export declare function tellProgress(stage: Stage, done: number, all: number): void;
/** Line and column, both 1-based; the column counts UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export declare const spanOf: (source: Source, start: number, end: number) => Span;
export declare const located: <T>(value: T, span: Span) => Located<T>;
/** The text a span covers, exactly as written. */
export declare const textAt: (span: Span) => string;
/** The source with lines that end in LF or CRLF. Every offset stays what it is. */
export declare function withoutLoneReturns(source: Source): Source;
/** The text as it is in the file. */
export declare const writtenIn: ({ text, written }: Source) => string;
/** Offsets at which the lines of a source begin: after each LF, CRLF or lone CR. */
export declare function lineStarts(source: Source): readonly number[];
/** Where an offset stands. Computed when printing, never stored. */
export declare function positionAt(source: Source, offset: number): Position;
/** The 1-based line on which a span begins. */
export declare const lineOf: (span: Span) => number;
/** The whole text of a 1-based line, without its ending. */
export declare function lineText(source: Source, line: number): string;
/** Notes how many steps a plan has that is not read yet. */
export declare const noteSteps: (plan: Plan, count: number) => void;
/** How many steps a plan has, without reading them where that is known. */
export declare const stepCountOf: (plan: Plan) => number;
/** What a comment `runbook-lint-...` may ask for. */
export declare const suppressionKinds: readonly ["disable-next-line", "disable-line", "disable", "enable", "disable-file"];
/** A table to look words up in that somebody wrote: unlike an object it has no `constructor` of its own. */
export declare const tableOf: <Value>(entries: Readonly<Record<string, Value>>) => ReadonlyMap<string, Value>;
/** Whether test runners collect a path by its name, or it is code in a folder of tests. */
export declare function isTestPath(path: string): boolean;
/** A flaw in how the program is used: a missing path, an unknown rule name. The command line turns it into exit code 2. */
export declare class UsageError extends Error {
    readonly name: string;
}
/** A configuration that can't be used, with everything that is wrong in the file where that was seen. */
export declare class ConfigurationError extends UsageError {
    readonly name = "ConfigurationError";
    readonly faults: readonly ConfigurationFault[];
    constructor(faults: readonly ConfigurationFault[]);
}
export declare const presets: readonly ["recommended", "strict"];
export declare const version = "0.1.0";
/** Every rule there is, by name. */
export declare const rules: readonly Rule[];
export declare const dialectNames: readonly string[];
/** What a file of a format holds, in words that fill `expected ...`; undefined for a name that no format has. */
export declare const shownBy: (dialect: string) => string | undefined;
export declare const formats: readonly Format[];
/** The page of a built-in rule, in Markdown. */
export declare const pageOf: (rule: string) => string | undefined;
/** The program as reports describe it. */
export declare const about: About;
export declare const isolations: readonly ["shared", "worktree"];
/** Reads texts into plans. Throws a `UsageError` for a path that does not exist and for an unknown dialect. */
export declare const read: (options?: ReadOptions) => Promise<Read>;
/** The same, for plans whose steps are about to be dispatched: what that takes is kept beside the plans in the cache. */
export declare const readToDispatch: (options?: ReadOptions) => Promise<Read>;
/** Where somebody asks about one plan, and none was found. */
export declare const lackOfPlan: (reading: Read) => UsageError;
export interface FixOptions extends LintOptions, FixChoice {
}
/**
 * Applies the fixes of what is found, until nothing is left that has one. No file is written: `changed` has the new
 * texts, and `writeChanges` brings them to their files.
 */
export declare function fix(options?: FixOptions): Promise<FixResult>;
/** Reads plans and runs the rules over them. Throws a `UsageError` for options that fit nothing; a fault of a rule is a failure of the result. */
export declare function lint(options?: LintOptions): Promise<Result>;
/** Plans as `schema/json-plan.schema.json` describes them, for programs that want no Markdown. */
export declare const planDocument: (options?: ReadOptions) => Promise<PlanDocument>;
/** Reads plans and tells what was understood of them. Throws a `UsageError` for options that fit nothing. */
export declare function inspect(options?: ReadOptions): Promise<Inspection>;
export interface ScheduleOptions extends ReadOptions, ScheduleChoice {
}
/** Reads plans and schedules them. Throws a `UsageError` for options that fit nothing. */
export declare function schedule(options?: ScheduleOptions): Promise<Scheduled & Read>;
/** Front matter of a CCPM task (.claude/epics/*\/NNN.md), as far as order and conflicts depend on it */
export interface CcpmTaskMetadata {
    /** What the task is about */
    readonly name?: string | undefined;
    /** How far the task is */
    readonly status?: string | undefined;
    /** Tasks that have to be finished before this one */
    readonly depends_on?: (readonly string[]) | null | undefined;
    /** Whether the task may run beside others, or the tasks it may run beside */
    readonly parallel?: boolean | (readonly string[]) | null | undefined;
    /** Tasks that change the same files */
    readonly conflicts_with?: (readonly string[]) | null | undefined;
    readonly [key: string]: unknown;
}
/** What `runbook-lint gate generic` prints. Exit code 1 refuses as well. */
export interface JsonGateAnswer {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    readonly decision: "allow" | "deny";
    /** Why it must not, as facts: lines of Markdown */
    readonly reason: string | null;
}
/** What `runbook-lint gate generic` reads on standard input. Fields that it does not know are passed over. */
export interface JsonGateEvent {
    readonly event: "start" | "end" | "session-end" | "write";
    /** Of one run of the orchestrator; steps of one session end with it */
    readonly session?: string | undefined;
    /** An absolute folder, from which paths start; the working folder where it is not given */
    readonly cwd?: string | undefined;
    /** The orchestrator's name for a dispatch, by which its end is known */
    readonly call?: string | undefined;
    /** Of a start: the path of the plan, or of one of its files */
    readonly plan?: string | undefined;
    /** Of a start: the id of the step, or of several that one agent carries out */
    readonly step?: string | (readonly string[]) | undefined;
    /** Of a start: the title of the work; the step is found in it where none is given */
    readonly description?: string | undefined;
    /** Of a start: what the agent is told */
    readonly prompt?: string | undefined;
    /** Of an end: words that name the step, where its start had no name */
    readonly title?: string | undefined;
    /** Of a write: the file */
    readonly path?: string | undefined;
    /** Of a write: all that the file will hold */
    readonly text?: string | undefined;
    readonly [key: string]: unknown;
}
/** What `runbook-lint graph --format json` prints: the order of a plan as nodes and edges. */
export interface JsonGraph {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    readonly plans: readonly JsonGraphPlan[];
}
/** The order of a plan as it is scheduled, without the edges that follow from others */
export interface JsonGraphPlan {
    /** Its folder, or its one file */
    readonly path: string;
    /** Its heading */
    readonly title: string;
    /** How many waves the schedule has */
    readonly waves: number;
    /** Phases whose steps are drawn within one frame */
    readonly groups: readonly JsonGraphGroup[];
    /** In the order of the waves */
    readonly nodes: readonly JsonGraphNode[];
    /** From what has to be finished to what waits */
    readonly edges: readonly JsonGraphEdge[];
}
/** A phase */
export interface JsonGraphGroup {
    /** Of the phase */
    readonly id: string;
    /** Of the phase */
    readonly title: string;
}
/** A step, or a phase that is drawn as one node */
export interface JsonGraphNode {
    /** Of the step; of a phase `phase` and its id */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint" | "phase";
    /** Of the step or phase */
    readonly title: string;
    /** The id of the group that it is drawn in */
    readonly group: string | null;
    /** The wave of the step; of a phase that of its first step */
    readonly wave: number;
    /** How many steps it stands for */
    readonly steps: number;
}
/** What has to be finished before what */
export interface JsonGraphEdge {
    /** The id of the node that has to be finished */
    readonly from: string;
    /** The id of the node that waits */
    readonly to: string;
    readonly kind: "declared" | "structure" | "prose" | "missing" | "hazard";
    /** As in a schedule */
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
    /** On what the two would collide */
    readonly on: readonly string[];
    /** How many dependencies between steps it stands for */
    readonly count: number;
}
/** Front matter of a GSD plan (*-PLAN.md), as far as order and conflicts depend on it */
export interface GsdPlanMetadata {
    /** The folder or number of the phase */
    readonly phase?: string | undefined;
    /** The plan's number within its phase */
    readonly plan?: string | undefined;
    /** What the plan is made of */
    readonly type?: string | undefined;
    /** Plans of one wave run at the same time; lower waves first */
    readonly wave?: number | string | undefined;
    /** Plans that have to be finished before this one */
    readonly depends_on?: (readonly string[]) | null | undefined;
    /** Paths and globs that the plan changes */
    readonly files_modified?: (readonly string[]) | null | undefined;
    /** false where a checkpoint waits for a person */
    readonly autonomous?: boolean | undefined;
    /** Ids of requirements that the plan serves */
    readonly requirements?: (readonly string[]) | null | undefined;
    /** Whether the plan closes gaps that verification found */
    readonly gap_closure?: boolean | undefined;
    readonly [key: string]: unknown;
}
/** What `runbook-lint inspect --format json` prints: all that was understood of plans. Ids are written as in the text, paths as on the command line, lines are 1-based. */
export interface JsonInspection {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    readonly plans: readonly JsonInspectionPlan[];
}
/** What one author meant as one piece of work, in one file or many */
export interface JsonInspectionPlan {
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    readonly executionMode: JsonInspectionMode;
    /** In document order */
    readonly steps: readonly JsonInspectionStep[];
    /** What comes before what. Edges that follow from others are left out where a mode or a barrier grants them */
    readonly order: readonly JsonInspectionEdge[];
    /** Between steps that firm order does not separate. Of many steps on one resource each is paired with its neighbours, never with all the others */
    readonly hazards: readonly JsonInspectionHazard[];
    /** The fewest dependencies that would separate what collides on files and identifiers */
    readonly missing: readonly JsonInspectionMissing[];
}
/** How steps are executed, and who says so; the nearest statement wins */
export interface JsonInspectionMode {
    readonly value: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | "mixed";
    readonly strength: "metadata" | "prose" | "contract";
    /** The file that states it; null where the format itself implies it */
    readonly path: string | null;
    /** The line that states it, 1-based; null where the format itself implies it */
    readonly line: number | null;
}
/** The unit that is dispatched to an agent */
export interface JsonInspectionStep {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint" | "phase";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** The id of its phase */
    readonly phase: string | null;
    readonly executionMode: JsonInspectionMode;
    /** The ids of the steps that the text says it waits for, in whatever form */
    readonly dependsOn: readonly string[];
    readonly effects: readonly JsonInspectionEffect[];
}
/** What a step does to a resource, and the words that say so */
export interface JsonInspectionEffect {
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonInspectionResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it; of a long one, 300 characters with the words in it */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** What steps may collide on */
export interface JsonInspectionResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite" | "service";
    /** Of files and trackers: as the plan writes it; a directory ends in a slash */
    readonly path?: string | undefined;
    /** Of all others */
    readonly name?: string | undefined;
}
/** One step is finished when another starts */
export interface JsonInspectionEdge {
    /** The id of the step that is finished */
    readonly before: string;
    /** The id of the step that waits */
    readonly after: string;
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode";
    readonly strength: "metadata" | "prose" | "contract";
    /** The file that declares it, as given on the command line; null where the format itself implies it */
    readonly path: string | null;
    /** The line that declares it, 1-based; null where the format itself implies it */
    readonly line: number | null;
    /** That line, without the white space around it; of a long one, 300 characters with the words in it */
    readonly evidence: string | null;
}
/** Two effects of two steps that firm order does not separate and that must not overlap */
export interface JsonInspectionHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
    /** The ids of both steps, in document order */
    readonly steps: readonly string[];
    readonly resource: JsonInspectionResource;
    /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
    readonly probability: number | null;
    /** One for each of the steps, in their order */
    readonly evidence: readonly JsonInspectionEvidence[];
}
/** What one of the steps does, and the words that say so */
export interface JsonInspectionEvidence {
    /** The id of the step */
    readonly step: string;
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonInspectionResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it; of a long one, 300 characters with the words in it */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** A dependency that the plan does not have and needs */
export interface JsonInspectionMissing {
    /** The id of the step that has to wait */
    readonly step: string;
    /** The id of the step that it has to wait for */
    readonly dependsOn: string;
    /** The hazards that the dependency would separate, the strongest first */
    readonly evidence: readonly {
        readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
        readonly resource: JsonInspectionResource;
        /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
        readonly probability: number | null;
        /** One for each of the steps, in their order */
        readonly evidence: readonly JsonInspectionEvidence[];
    }[];
}
/** A plan without Markdown, for orchestrators that ask for findings, schedules and gates: a file NAME.plan.json, or standard input; `runbook-lint inspect --format plan` writes it */
export interface JsonPlans {
    /** The schema that the file follows */
    readonly $schema?: string | undefined;
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Each is judged by itself */
    readonly plans: readonly JsonPlansPlan[];
}
/** What one author meant as one piece of work */
export interface JsonPlansPlan {
    /** What people call it */
    readonly title?: string | undefined;
    readonly mode?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    /** The most agents at the same time */
    readonly maxParallel?: number | undefined;
    /** Whether each step ends in a commit of its own */
    readonly commits?: boolean | undefined;
    /** In the order in which they are written, which is that of execution where the mode is sequential */
    readonly steps: readonly JsonPlansStep[];
}
/** The unit that is dispatched to an agent */
export interface JsonPlansStep {
    /** What other steps name it by */
    readonly id: string;
    /** What it does */
    readonly title?: string | undefined;
    /** A checkpoint holds back all that stands behind it until all in front of it is done */
    readonly kind?: "cycle" | "step" | "task" | "checkpoint" | undefined;
    /** Ids of steps that are done before this one starts */
    readonly dependsOn?: readonly string[] | undefined;
    readonly mode?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    /** Whether its author says that it may run beside its neighbours, and changes other files than they do */
    readonly parallel?: boolean | undefined;
    /** Steps of one wave start together; lower waves first */
    readonly wave?: number | undefined;
    /** Whether nothing is left to do */
    readonly done?: boolean | undefined;
    /** How long it takes, in minutes */
    readonly estimate?: number | undefined;
    /** Files, folders (ending in /) or globs that it writes */
    readonly files?: readonly string[] | undefined;
    /** What it does to files, what it runs and whether it commits, where more is known than the files that it writes */
    readonly effects?: readonly JsonPlansEffect[] | undefined;
}
/** What is done to one file, or by one command */
export interface JsonPlansEffect {
    /** write: it is changed, and may be new */
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "commit";
    /** Of all actions but run and commit: a path from the root of the repository */
    readonly file?: string | undefined;
    /** Of rename: the new path */
    readonly to?: string | undefined;
    /** Of run: a command line; one that is known tells what it reads and writes */
    readonly command?: string | undefined;
    /** Whether it depends on something that the plan does not know */
    readonly maybe?: boolean | undefined;
}
/** What `runbook-lint may-start --json` prints: whether one step may start now. Ids are written as in the text, paths as on the command line, lines are 1-based. */
export interface JsonStartAnswer {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Its folder, or its one file */
    readonly path: string;
    /** As written */
    readonly id: string;
    readonly title: string;
    /** The same as exit code 0 */
    readonly mayStart: boolean;
    readonly state: "open" | "running" | "done";
    /** What stands in its way; empty as well where as many steps are in flight as may be */
    readonly waitsFor: readonly JsonStartAnswerNextWait[];
    /** Ids of steps that may start in its place */
    readonly instead: readonly string[];
}
/** A step that stands in the way, and why */
export interface JsonStartAnswerNextWait {
    /** Of the step that has to be finished */
    readonly id: string;
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
    /** What the reason rests on; null where it was found and not stated */
    readonly strength: "metadata" | "prose" | "contract" | null;
    /** The file that says so; null where none does */
    readonly path: string | null;
    /** The line that says so, 1-based */
    readonly line: number | null;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string | null;
    /** On what the two would collide, whatever else keeps them apart */
    readonly hazards: readonly JsonStartAnswerHazard[];
    readonly rule: "order" | "overlap";
    readonly state: "open" | "running" | "ready";
}
/** Two effects of two steps that must not overlap */
export interface JsonStartAnswerHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
    readonly resource: JsonStartAnswerResource;
    /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
    readonly probability: number | null;
    /** One for each of the steps, in document order */
    readonly evidence: readonly JsonStartAnswerEvidence[];
}
/** What steps may collide on */
export interface JsonStartAnswerResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite" | "service";
    /** Of files and trackers: as the plan writes it; a directory ends in a slash */
    readonly path?: string | undefined;
    /** Of all others */
    readonly name?: string | undefined;
}
/** What one of the steps does, and the words that say so */
export interface JsonStartAnswerEvidence {
    /** The id of the step */
    readonly step: string;
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonStartAnswerResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** What `runbook-lint next --json` prints: which steps of plans may start now, and what the others wait for. Ids are written as in the text, paths as on the command line, lines are 1-based. */
export interface JsonNextSteps {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Plans whose order is known */
    readonly plans: readonly JsonNextStepsPlan[];
    /** Plans whose order can't be known: loops, ids that lead nowhere */
    readonly unsafe: readonly JsonNextStepsUnsafe[];
}
/** Which steps of one plan may start now. Each of the others is done, in flight, or waits */
export interface JsonNextStepsPlan {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    readonly isolation: "shared" | "worktree" | "mixed";
    /** The most steps at the same time; null where nothing limits it */
    readonly maxParallel: number | null;
    /** Ids of the steps that are taken for finished */
    readonly done: readonly string[];
    /** Ids of the steps in flight */
    readonly running: readonly string[];
    /** Steps that may start now, all of them at the same time; the one that holds up most comes first */
    readonly ready: readonly JsonNextStepsReady[];
    /** All others that are left, in document order */
    readonly waiting: readonly JsonNextStepsWaiting[];
}
/** A step that may start now */
export interface JsonNextStepsReady {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** How many steps can't start before this one is done */
    readonly blocking: number;
}
/** A step that waits */
export interface JsonNextStepsWaiting {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** What has to be done first, and what it must not run beside; at most 21 */
    readonly waitsFor: readonly JsonNextStepsNextWait[];
    /** How many unfinished steps stand before it, directly or not */
    readonly blockedBy: number;
    /** Nothing holds it but the number of steps that may be in flight at once */
    readonly overLimit: boolean;
}
/** A step that stands in the way, and why */
export interface JsonNextStepsNextWait {
    /** Of the step that has to be finished */
    readonly id: string;
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
    /** What the reason rests on; null where it was found and not stated */
    readonly strength: "metadata" | "prose" | "contract" | null;
    /** The file that says so; null where none does */
    readonly path: string | null;
    /** The line that says so, 1-based */
    readonly line: number | null;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string | null;
    /** On what the two would collide, whatever else keeps them apart */
    readonly hazards: readonly JsonNextStepsHazard[];
    readonly rule: "order" | "overlap";
    readonly state: "open" | "running" | "ready";
}
/** Two effects of two steps that must not overlap */
export interface JsonNextStepsHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
    readonly resource: JsonNextStepsResource;
    /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
    readonly probability: number | null;
    /** One for each of the steps, in document order */
    readonly evidence: readonly JsonNextStepsEvidence[];
}
/** What steps may collide on */
export interface JsonNextStepsResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite" | "service";
    /** Of files and trackers: as the plan writes it; a directory ends in a slash */
    readonly path?: string | undefined;
    /** Of all others */
    readonly name?: string | undefined;
}
/** What one of the steps does, and the words that say so */
export interface JsonNextStepsEvidence {
    /** The id of the step */
    readonly step: string;
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonNextStepsResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** A plan whose order can't be known */
export interface JsonNextStepsUnsafe {
    /** Its folder, or its one file */
    readonly path: string;
    /** At least one */
    readonly findings: readonly {
        readonly rule: string;
        readonly message: string;
        readonly path: string;
        /** 1-based */
        readonly line: number;
        /** 1-based, in UTF-16 code units */
        readonly column: number;
    }[];
}
/** Front matter of an orchestrator plan: how the steps are dispatched, in words that a program reads */
export interface OrchestratorMetadata {
    /** The schema that the metadata follows */
    readonly $schema?: string | undefined;
    /** The name of the plan that is orchestrated */
    readonly name?: string | undefined;
    /** What the plan is about */
    readonly title?: string | undefined;
    readonly execution_mode?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | "mixed" | undefined;
    /** Short for execution_mode */
    readonly execution?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | "mixed" | undefined;
    /** Why the mode is needed: what breaks if it is not kept */
    readonly reason?: string | undefined;
    /** Another word for reason */
    readonly rationale?: string | undefined;
    /** General instructions that yield to this plan, in the words an agent will meet them in */
    readonly overrides?: readonly string[] | undefined;
    /** Steps that are dispatched as one group; groups run one after the other */
    readonly groups?: readonly OrchestratorMetadataGroup[] | undefined;
    readonly checkpoint?: "every-cycle" | "every-phase" | "natural" | string | {
        /** Number of steps between two checks */
        readonly every: number;
    } | undefined;
    /** The most agents that may run at the same time */
    readonly max_parallel?: number | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    /** The model that runs it */
    readonly model?: string | undefined;
    readonly [key: string]: unknown;
}
/** Steps that are dispatched together */
export interface OrchestratorMetadataGroup {
    /** The group's number or name */
    readonly id: string;
    /** Ids of the steps, in order */
    readonly steps: readonly string[];
    /** Whether the steps of the group may run at the same time */
    readonly parallel?: boolean | undefined;
    /** Why, in a sentence: what breaks if the order is not kept */
    readonly reason?: string | undefined;
}
/** Front matter of a runbook: what holds for all of its steps */
export interface PlanMetadata {
    /** The schema that the metadata follows */
    readonly $schema?: string | undefined;
    /** The plan's name, usually that of its folder */
    readonly name?: string | undefined;
    /** What the plan is about */
    readonly title?: string | undefined;
    /** What the steps are made of */
    readonly type?: "tdd" | "general" | "inline" | "mixed" | undefined;
    /** The model that runs it */
    readonly model?: string | undefined;
    readonly execution_mode?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | "mixed" | undefined;
    /** Short for execution_mode */
    readonly execution?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | "mixed" | undefined;
    /** Why, in a sentence: what breaks if the order is not kept */
    readonly reason?: string | undefined;
    readonly checkpoint?: "every-cycle" | "every-phase" | "natural" | string | {
        /** Number of steps between two checks */
        readonly every: number;
    } | undefined;
    /** The most agents that may run at the same time */
    readonly max_parallel?: number | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    readonly [key: string]: unknown;
}
/** What `runbook-lint --format json` prints. Lines and columns are 1-based; columns and offsets count UTF-16 code units; ends are exclusive. */
export interface JsonReport {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    readonly summary: JsonReportSummary;
    /** In document order */
    readonly diagnostics: readonly JsonReportDiagnostic[];
    /** Findings that a comment or the baseline silences, in document order: nobody has to act on them */
    readonly suppressed: readonly JsonReportSuppressed[];
    /** Rules that threw: a fault of the program, exit code 3 */
    readonly failures: readonly JsonReportFailure[];
    /** Files and folders that were there and could not be read */
    readonly skipped: readonly JsonReportSkipped[];
}
/** How much was found, and in how much */
export interface JsonReportSummary {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that a comment or the baseline silences; not among the others */
    readonly suppressed: number;
    readonly plans: number;
    readonly steps: number;
    /** Files that are part of a plan */
    readonly files: number;
    /** Files that are no plan */
    readonly passedOver: number;
}
export interface JsonReportDiagnostic {
    readonly rule: string;
    /** How probable the collision is that the finding tells of, where that is weighed */
    readonly probability?: number | undefined;
    readonly severity: "error" | "warning" | "info";
    /** One line, code in backticks */
    readonly message: string;
    readonly related: readonly JsonReportRelated[];
    readonly fix?: JsonReportFix | undefined;
    /** As given on the command line, with `/` separators */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly offset: number;
    readonly endOffset: number;
}
export interface JsonReportRelated {
    /** What the place has to do with the finding */
    readonly message: string;
    /** As given on the command line, with `/` separators */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly offset: number;
    readonly endOffset: number;
}
export interface JsonReportFix {
    readonly title: string;
    /** Whether the fix keeps what the author meant */
    readonly safe: boolean;
    readonly edits: readonly JsonReportEdit[];
}
export interface JsonReportEdit {
    /** The new text; empty to delete */
    readonly text: string;
    /** As given on the command line, with `/` separators */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly offset: number;
    readonly endOffset: number;
}
export interface JsonReportSuppressed {
    readonly rule: string;
    readonly severity: "error" | "warning" | "info";
    /** One line, code in backticks */
    readonly message: string;
    readonly related: readonly JsonReportRelated[];
    readonly fix?: JsonReportFix | undefined;
    /** As given on the command line, with `/` separators */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly offset: number;
    readonly endOffset: number;
    /** What silences it */
    readonly suppressions: readonly JsonReportSuppression[];
}
export interface JsonReportSuppression {
    readonly kind: "inSource" | "external";
    /** Why, in the words of who wrote the comment */
    readonly justification?: string | undefined;
}
export interface JsonReportFailure {
    readonly rule: string;
    /** The plan */
    readonly path: string;
    readonly message: string;
}
export interface JsonReportSkipped {
    readonly path: string;
    readonly reason: string;
}
/** What `runbook-lint resume --json` prints: how to go on with a plan that was carried out in part. Ids are written as in the text, paths as on the command line, lines are 1-based. */
export interface JsonResumption {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    /** Ids of the steps that are done by evidence */
    readonly done: readonly string[];
    /** The first step that is not done; null where all are */
    readonly first: {
        /** As written */
        readonly id: string;
        readonly title: string;
        /** The file that holds it */
        readonly path: string;
        /** The line of its heading, 1-based */
        readonly line: number;
    } | null;
    /** Claims that nothing shows */
    readonly unproven: readonly {
        /** As written */
        readonly id: string;
        /** The claims, and what was looked for */
        readonly facts: readonly JsonResumptionFact[];
    }[];
    /** What is in the way */
    readonly undo: {
        /** To be finished or undone first */
        readonly files: readonly {
            /** From the top of the repository */
            readonly path: string;
            /** The step that it belongs to, where one can be told */
            readonly step: string | null;
        }[];
        /** What they built on may change. The newest first */
        readonly commits: readonly {
            /** A whole hash */
            readonly commit: string;
            readonly subject: string;
            /** Its id */
            readonly step: string;
        }[];
    };
    /** Ways to go on, with what each costs */
    readonly options: readonly JsonResumptionOption[];
    /** What may start now; null where all is done */
    readonly next: JsonResumptionNextSteps | null;
}
/** Something that is said or was found, with its place */
export interface JsonResumptionFact {
    readonly kind: "mark" | "report" | "commit" | "lost-commit" | "file" | "missing-file" | "uncommitted-file" | "name" | "missing-name" | "out-of-order" | "others-work";
    /** In a few words */
    readonly says: string;
    /** A file of the plan, a report, or a file from the top of the repository */
    readonly path: string | null;
    /** 1-based */
    readonly line: number | null;
    /** A hash; a whole one where the commit exists */
    readonly commit: string | null;
    /** The id of another step that it is about */
    readonly step: string | null;
}
/** One way to go on */
export interface JsonResumptionOption {
    readonly name: "sequential" | "batches" | "phases" | "restart";
    readonly checkpointPolicy: "every-cycle" | "every-phase" | "natural" | {
        /** Number of steps */
        readonly every: number;
    };
    /** Steps to dispatch */
    readonly steps: number;
    /** Stops at which git and the tests are looked at */
    readonly checkpoints: number;
    /** Only of a restart */
    readonly from: {
        /** To go back to */
        readonly commit: string;
        readonly subject: string;
        /** How many commits that gives up */
        readonly givesUp: number;
    } | null;
}
/** Which steps of one plan may start now. Each of the others is done, in flight, or waits */
export interface JsonResumptionNextSteps {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    readonly isolation: "shared" | "worktree" | "mixed";
    /** The most steps at the same time; null where nothing limits it */
    readonly maxParallel: number | null;
    /** Ids of the steps that are taken for finished */
    readonly done: readonly string[];
    /** Ids of the steps in flight */
    readonly running: readonly string[];
    /** Steps that may start now, all of them at the same time; the one that holds up most comes first */
    readonly ready: readonly JsonResumptionReady[];
    /** All others that are left, in document order */
    readonly waiting: readonly JsonResumptionWaiting[];
}
/** A step that may start now */
export interface JsonResumptionReady {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** How many steps can't start before this one is done */
    readonly blocking: number;
}
/** A step that waits */
export interface JsonResumptionWaiting {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** What has to be done first, and what it must not run beside; at most 21 */
    readonly waitsFor: readonly JsonResumptionNextWait[];
    /** How many unfinished steps stand before it, directly or not */
    readonly blockedBy: number;
    /** Nothing holds it but the number of steps that may be in flight at once */
    readonly overLimit: boolean;
}
/** A step that stands in the way, and why */
export interface JsonResumptionNextWait {
    /** Of the step that has to be finished */
    readonly id: string;
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
    /** What the reason rests on; null where it was found and not stated */
    readonly strength: "metadata" | "prose" | "contract" | null;
    /** The file that says so; null where none does */
    readonly path: string | null;
    /** The line that says so, 1-based */
    readonly line: number | null;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string | null;
    /** On what the two would collide, whatever else keeps them apart */
    readonly hazards: readonly JsonResumptionHazard[];
    readonly rule: "order" | "overlap";
    readonly state: "open" | "running" | "ready";
}
/** Two effects of two steps that must not overlap */
export interface JsonResumptionHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
    readonly resource: JsonResumptionResource;
    /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
    readonly probability: number | null;
    /** One for each of the steps, in document order */
    readonly evidence: readonly JsonResumptionEvidence[];
}
/** What steps may collide on */
export interface JsonResumptionResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite" | "service";
    /** Of files and trackers: as the plan writes it; a directory ends in a slash */
    readonly path?: string | undefined;
    /** Of all others */
    readonly name?: string | undefined;
}
/** What one of the steps does, and the words that say so */
export interface JsonResumptionEvidence {
    /** The id of the step */
    readonly step: string;
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonResumptionResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** What `runbook-lint schedule --format json` prints: in which order to dispatch the steps of plans. Ids are written as in the text, paths as on the command line, lines and waves are 1-based. */
export interface JsonSchedule {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    readonly plans: readonly JsonSchedulePlan[];
    /** Plans that have no schedule, since their order can't be known: loops, ids that lead nowhere */
    readonly unsafe: readonly JsonScheduleUnsafe[];
}
/** One plan that can be scheduled */
export interface JsonSchedulePlan {
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    readonly isolation: "shared" | "worktree" | "mixed";
    /** The most steps at the same time; null where nothing limits it */
    readonly maxParallel: number | null;
    readonly checkpointPolicy: "every-cycle" | "every-phase" | "natural" | {
        /** Number of steps */
        readonly every: number;
    };
    /** Ids of the steps that are taken for finished */
    readonly done: readonly string[];
    /** How many of the steps that are scheduled the plan itself marks as done */
    readonly markedDone: number;
    /** To be run one after the other */
    readonly waves: readonly JsonScheduleWave[];
    /** The same steps without waves, in the order in which they start: each as soon as all it waits for are finished, fewer than `maxParallel` run and all checkpoints before its wave are passed */
    readonly window: readonly JsonScheduleWindowStep[];
    /** Where to stop and verify */
    readonly checkpoints: readonly JsonScheduleCheckpoint[];
    /** Pairs of steps that the dependencies and barriers of the plan leave free, and that must not overlap. Of many steps on one resource each is paired with its neighbours, never with all the others */
    readonly refused: readonly JsonScheduleRefusal[];
    readonly figures: JsonScheduleFigures;
}
/** Steps that may run at the same time, once all waves before are finished */
export interface JsonScheduleWave {
    /** Counted from 1 */
    readonly number: number;
    /** In document order */
    readonly steps: readonly JsonScheduleStep[];
}
/** The unit that is dispatched to an agent */
export interface JsonScheduleStep {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    /** The id of its phase */
    readonly phase: string | null;
    /** The plan's own estimate */
    readonly minutes: number | null;
    /** The fewest steps that have to be finished when this one starts: all others that it has to wait for follow from them */
    readonly waitsFor: readonly JsonScheduleWait[];
    /** Set where the steps to wait for are too many to list: all steps of this wave and of those before it have to be finished */
    readonly waitsForWave: number | null;
}
/** A step that has to be finished, and why */
export interface JsonScheduleWait {
    /** Of the step that has to be finished */
    readonly id: string;
    readonly reason: "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode" | "missing" | "hazard" | "conflict" | "unknown-effects";
    /** What the reason rests on; null where it was found and not stated */
    readonly strength: "metadata" | "prose" | "contract" | null;
    /** The file that says so; null where none does */
    readonly path: string | null;
    /** The line that says so, 1-based */
    readonly line: number | null;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string | null;
    /** On what the two would collide, whatever else keeps them apart */
    readonly hazards: readonly JsonScheduleHazard[];
}
/** Two effects of two steps that must not overlap */
export interface JsonScheduleHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write" | "tree-write" | "service-use";
    readonly resource: JsonScheduleResource;
    /** How probable it is that both happen, from 0 to 1: the product of both; null where neither is weighed */
    readonly probability: number | null;
    /** One for each of the steps, in document order */
    readonly evidence: readonly JsonScheduleEvidence[];
}
/** What steps may collide on */
export interface JsonScheduleResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite" | "service";
    /** Of files and trackers: as the plan writes it; a directory ends in a slash */
    readonly path?: string | undefined;
    /** Of all others */
    readonly name?: string | undefined;
}
/** What one of the steps does, and the words that say so */
export interface JsonScheduleEvidence {
    /** The id of the step */
    readonly step: string;
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonScheduleResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** When a step runs, in minutes where the plan gives estimates and otherwise in steps */
export interface JsonScheduleWindowStep {
    readonly id: string;
    readonly start: number;
    readonly finish: number;
}
/** A place to stop and verify */
export interface JsonScheduleCheckpoint {
    /** The number of the wave that has to be finished */
    readonly afterWave: number;
    readonly reason: "declared" | "strict" | "every-cycle" | "every-phase" | "every" | "natural" | "end";
    /** What crosses the boundary */
    readonly live: {
        /** Finished steps that others still wait for */
        readonly steps: number;
        /** Files changed before it that are touched after it */
        readonly files: number;
    };
    /** What the steps since the last checkpoint should have left behind */
    readonly verify: {
        /** Ids of the steps that should each have left a commit */
        readonly commits: readonly string[];
        /** Their test commands, as written */
        readonly tests: readonly string[];
    };
}
/** Two steps that must not overlap although nothing but a mode orders them */
export interface JsonScheduleRefusal {
    /** The ids of both, in document order */
    readonly steps: readonly [string, string];
    readonly reason: "missing" | "hazard" | "conflict" | "unknown-effects";
    /** What would collide */
    readonly hazards: readonly JsonScheduleHazard[];
}
/** How long it takes, and what makes it long */
export interface JsonScheduleFigures {
    /** Steps to run, which is how long one after the other takes */
    readonly steps: number;
    /** How long the schedule takes, in steps */
    readonly waves: number;
    /** The most steps of one wave */
    readonly width: number;
    /** A longest chain of steps that wait for each other */
    readonly criticalPath: readonly string[];
    /** Null where the plan gives no estimate */
    readonly time: JsonScheduleTime | null;
    /** What would be gained without some causes, the dearest first; those that gain nothing are left out */
    readonly costs: readonly JsonScheduleCost[];
    /** What dependencies and files alone allow, in a worktree for each agent and without a sequential mode; null where that is what was scheduled */
    readonly lifted: JsonScheduleLifted | null;
}
/** In minutes */
export interface JsonScheduleTime {
    readonly sequential: number;
    readonly parallel: number;
    /** Steps without an estimate, which count as nothing */
    readonly unestimated: number;
}
/** What would be gained without some causes */
export interface JsonScheduleCost {
    /** Where several keep the same steps apart, only ridding the plan of all of them gains anything */
    readonly causes: readonly JsonScheduleCause[];
    /** Waves that would be saved */
    readonly waves: number;
}
/** What keeps steps apart */
export interface JsonScheduleCause {
    readonly kind: "file" | "symbol" | "git" | "suite" | "service" | "tracker" | "mode" | "unknown-effects" | "conflict";
    /** Of the resource; otherwise the kind again */
    readonly name: string;
}
/** A schedule that neither the mode nor a shared tree holds up */
export interface JsonScheduleLifted {
    /** Whether there was a sequential mode to lift */
    readonly mode: boolean;
    /** Its length */
    readonly waves: number;
    /** The most steps of one wave */
    readonly width: number;
    /** The ids of each wave of more than one step */
    readonly together: readonly (readonly string[])[];
    /** As above */
    readonly costs: readonly JsonScheduleCost[];
}
/** A plan whose order can't be known */
export interface JsonScheduleUnsafe {
    /** Its folder, or its one file */
    readonly path: string;
    /** At least one */
    readonly findings: readonly {
        readonly rule: string;
        readonly message: string;
        readonly path: string;
        /** 1-based */
        readonly line: number;
        /** 1-based, in UTF-16 code units */
        readonly column: number;
    }[];
}
/** What a step does to a resource, and the words that say so */
export interface JsonScheduleEffect {
    readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
    readonly resource: JsonScheduleResource;
    readonly certainty: "declared" | "stated" | "inferred";
    /** Whether the text makes it depend on something: if one exists, fix any that */
    readonly conditional: boolean;
    /** How probable it is that the step changes the file, from 0 to 1, as carried-out plans show; null where nothing is weighed */
    readonly probability: number | null;
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
    /** The row of the table of readings that decided, or what else did: field, command, fence. Null where no word of the step says it */
    readonly row: string | null;
}
/** Front matter of a work package (kitty-specs/*\/tasks/WP*.md), as far as order and conflicts depend on it */
export interface WorkPackageMetadata {
    /** The id of the work package */
    readonly work_package_id?: string | undefined;
    /** What the work package is about */
    readonly title?: string | undefined;
    /** Work packages that have to be finished before this one */
    readonly dependencies?: (readonly string[]) | null | undefined;
    /** Paths and globs that this work package alone changes */
    readonly owned_files?: (readonly string[]) | null | undefined;
    /** Ids of the tasks in it */
    readonly subtasks?: (readonly string[]) | null | undefined;
    /** What is changed; says nothing about order */
    readonly execution_mode?: "code_change" | "planning_artifact" | undefined;
    readonly [key: string]: unknown;
}
/** What `runbook-lint status --json` prints: what is claimed of the steps of plans, and what is there. Ids are written as in the text, paths as on the command line, lines are 1-based. */
export interface JsonStatus {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** One entry for each plan */
    readonly plans: readonly JsonStatusPlan[];
}
/** One plan */
export interface JsonStatusPlan {
    /** Raised when a field changes its meaning or goes; new fields may come without */
    readonly version: 1;
    /** Its folder, or its one file */
    readonly path: string;
    /** The format that it is written in */
    readonly dialect: string;
    /** Whether there is a git repository to hold the plan against; otherwise only what is claimed is known */
    readonly repository: boolean;
    /** In document order */
    readonly steps: readonly JsonStatusStep[];
}
/** What is claimed of one step, and what is there */
export interface JsonStatusStep {
    /** As written */
    readonly id: string;
    readonly kind: "cycle" | "step" | "task" | "checkpoint";
    readonly title: string;
    /** The file that holds it */
    readonly path: string;
    /** The line of its heading, 1-based */
    readonly line: number;
    readonly verdict: "done" | "unclaimed" | "phantom" | "started" | "failed" | "halted" | "open";
    /** Whether anything could show that it was done: a commit, or a file */
    readonly provable: boolean;
    /** Who says that it is done, failed or begun */
    readonly claims: readonly JsonStatusFact[];
    /** What is there, and what is not */
    readonly evidence: readonly JsonStatusFact[];
    /** What is odd although it may be done */
    readonly remarks: readonly JsonStatusFact[];
    /** Commands of the plan that would prove it, which nobody has run */
    readonly prove: readonly string[];
}
/** Something that is said or was found, with its place */
export interface JsonStatusFact {
    readonly kind: "mark" | "report" | "commit" | "lost-commit" | "file" | "missing-file" | "uncommitted-file" | "name" | "missing-name" | "out-of-order" | "others-work";
    /** In a few words */
    readonly says: string;
    /** A file of the plan, a report, or a file from the top of the repository */
    readonly path: string | null;
    /** 1-based */
    readonly line: number | null;
    /** A hash; a whole one where the commit exists */
    readonly commit: string | null;
    /** The id of another step that it is about */
    readonly step: string | null;
}
/** Front matter of a step file, or a YAML block of a step: what an orchestrator needs to know before it dispatches the step */
export interface StepMetadata {
    /** The schema that the metadata follows */
    readonly $schema?: string | undefined;
    /** The id of a red/green cycle */
    readonly cycle?: string | undefined;
    /** The id of a step */
    readonly step?: string | undefined;
    /** What the step is about */
    readonly title?: string | undefined;
    /** Steps that have to be finished before this one starts */
    readonly depends_on?: (readonly string[]) | string | null | undefined;
    /** Steps that may not start before this one is finished: the other side of depends_on */
    readonly blocks?: (readonly string[]) | string | null | undefined;
    readonly execution_mode?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | undefined;
    /** Short for execution_mode */
    readonly execution?: "parallel" | "sequential" | "sequential-required" | "sequential-strict" | undefined;
    /** Why, in a sentence: what breaks if the order is not kept */
    readonly reason?: string | undefined;
    /** Whether the step changes what other steps read: files of others, the git index, a tracker */
    readonly modifies_shared_state?: boolean | undefined;
    /** Paths and globs that the step changes */
    readonly files?: readonly string[] | undefined;
    /** Whether git and the tests are checked after the step */
    readonly checkpoint?: boolean | undefined;
    /** How long the step will take: a number with its unit, or a range, of which the middle counts. A day has 8 hours */
    readonly estimate?: string | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    /** The model that runs it */
    readonly model?: string | undefined;
    readonly [key: string]: unknown;
}
export {};

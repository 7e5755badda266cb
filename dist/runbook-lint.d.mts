export interface Applied {
    /** Sources that changed, in the order of their paths. */
    readonly changed: readonly FixedSource[];
    readonly applied: readonly Fix[];
    /** Fixes that overlap with one that was applied. Reading the new text again tells whether they are still due. */
    readonly left: readonly Fix[];
}
/** A source with its text after fixes. */
export interface FixedSource {
    readonly source: Source;
    readonly text: string;
}
/** A text that was read, and the path it is shown under: as the user gave it, with `/` separators. */
export interface Source {
    readonly path: string;
    readonly text: string;
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
/** A half-open range of UTF-16 offsets into a source. It carries its source, so that a plan made of ten files keeps true places. */
export interface Span {
    readonly source: Source;
    readonly start: number;
    readonly end: number;
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
/** What one run found, and what it looked at. */
export interface Result {
    /** In document order. */
    readonly diagnostics: readonly Diagnostic[];
    readonly failures: readonly Failure[];
    readonly plans: readonly Plan[];
    /** Files that are no plan. */
    readonly passedOver: readonly Source[];
    readonly skipped: readonly Skipped[];
}
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: Span;
    readonly related: readonly Related[];
    readonly fix?: Fix;
}
export type Severity = "error" | "warning" | "info";
/** A second place, with a few words on what it has to do with the first. */
export interface Related {
    readonly span: Span;
    readonly message: string;
}
/** A rule that threw: a fault of the rule, never of the plan. What the other rules found stands. */
export interface Failure {
    readonly rule: string;
    /** The plan that it threw on, as the plan's `path` says. */
    readonly path: string;
    readonly error: unknown;
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
    readonly isolation: Located<Isolation> | undefined;
    readonly contract: Contract;
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
    /** Sentences that state an order between steps, without an edge that a program could read. */
    readonly proseOrder: readonly Reference[];
    /** What the plan says of files outside every step: project paths, common context. */
    readonly mentions: readonly Mention[];
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
/** What a format's own executor does, whatever the text says. */
export interface Contract {
    /** The mode when nothing nearer is stated. */
    readonly mode: {
        readonly value: ExecutionMode;
        readonly strength: Strength;
    };
    /** What a parallel mark promises; undefined where the format has none. */
    readonly parallelPromise: "disjoint-files" | "no-dependency" | undefined;
    /** How its agents work, where the plan does not say it; one shared tree where this is left out. */
    readonly isolation?: Isolation;
    /** Whether each step ends in a commit of its own. */
    readonly commits: boolean;
    /** Set where the executor does not start waves as written but works out its own from the declared dependencies. */
    readonly recomputesWaves?: true;
    /** How its authors write that a step of this kind waits for others; `depends_on: ["1.2"]` where this is left out. */
    readonly waiting?: (ids: readonly string[], kind: StepKind) => string;
    /** Files that every agent of the format writes without saying so: a task list to tick, a status file. */
    readonly trackers: readonly string[];
}
export type StepKind = "cycle" | "step" | "task" | "checkpoint";
export interface PlanFile {
    readonly source: Source;
    /** What the file was read as: `runbook`, `phase`, `step`, `orchestrator plan`, ... */
    readonly role: string;
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
};
/** What the author says is done to the object; `none` where nothing is said, `verify` where it is only looked at. */
export type Verb = "create" | "write" | "modify" | "delete" | "rename" | "copy" | "read" | "run" | "stage" | "commit" | "define" | "use" | "verify" | "none";
/** `declared`: a field made for it. `stated`: verb and object in prose. `inferred`: from context. */
export type Certainty = "declared" | "stated" | "inferred";
/** The part of a step in which a mention stands. */
export type Section = "title" | "files" | "red" | "green" | "verify" | "commit" | "context" | "body";
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
    readonly done: Located<boolean> | undefined;
    /** A mark that promises independence: `[P]`, `(P)`, `parallel: true`. */
    readonly parallel: Located<boolean> | undefined;
    /** Steps of one wave are meant to run together; lower waves first. */
    readonly wave: Located<number> | undefined;
    /** Steps of one group are meant to run together, where groups have names instead of numbers. */
    readonly group?: Located<string>;
    /** A mark that lets the executor leave the step out. */
    readonly optional?: Located<boolean>;
    readonly conflictsWith: readonly Reference[];
    readonly model: Located<string> | undefined;
    readonly isolation: Located<Isolation> | undefined;
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
/**
 * A fault that reading met: the file is still read to its end. Rules turn flaws into diagnostics,
 * so `kind` is the name of the rule that reports it.
 */
export interface Flaw {
    readonly kind: "unreadable-metadata" | "invalid-metadata" | "ambiguous-id";
    /** In the words of a diagnostic: `Unexpected X, expected Y`. */
    readonly message: string;
    readonly span: Span;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
}
/** The repository that holds a plan, as it stands now. Paths start at its root, with `/` between. Asked for single places; never listed as a whole. */
export interface Repository {
    /** Whether a file or folder is there. Undefined where that can't be told: outside of the repository, or not to be read. */
    exists(path: string): boolean | undefined;
    /** The names in a folder, in no particular order; none where there is no such folder. */
    namesIn(folder: string): readonly string[];
}
/** What was there and could not be read. */
export interface Skipped {
    readonly path: string;
    readonly reason: string;
}
/**
 * Writes changed sources to their files, each in one step. Paths start at `cwd`. Throws a `UsageError`, with no file
 * changed, where one of them changed since it was read, or can't be written.
 */
export declare function writeChanges(changed: readonly FixedSource[], cwd: string): void;
/**
 * The plan that texts make together: a runbook, or all files of a plan. Undefined where none of them is a plan. Paths
 * matter where a format is known by them; a lone text is taken for a `runbook.md`. `dialect` forces a format.
 */
export declare function parsePlan(files: string | Source | readonly Source[], dialect?: string): Plan | undefined;
/**
 * What is wrong with metadata, each fault once and at its place: syntax first, then what breaks the schema. A text that
 * begins with `---` is Markdown with front matter, any other is YAML. Offsets count UTF-16 code units.
 */
export declare function validateMetadata(text: string | Source, schema: SchemaName): readonly Flaw[];
/** The published schemas. */
export type SchemaName = "ccpm-task" | "config" | "gsd-plan" | "inspect" | "orchestrator" | "plan" | "report" | "spec-kitty-work-package" | "step";
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
}
export type Preset = "recommended" | "strict";
export declare function countsOf({ diagnostics, plans, passedOver }: Result): Counts;
interface Counts {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
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
    github: typeof github;
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
}
/** For editors and `grep`: `path:line:column: severity: message [rule]`, as compilers print it, and nothing else. */
declare function compact({ diagnostics }: Result): string;
/** For programs; its schema is `schema/report.schema.json`. */
declare function json(result: Result): string;
/** Workflow commands for GitHub Actions: the worst findings as annotations, the others counted. */
declare function github(result: Result, options: ReportOptions): string;
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
export interface InspectedEffect {
    readonly action: Action;
    readonly resource: Resource;
    readonly certainty: Certainty;
    /** Whether the text makes it depend on something. */
    readonly conditional: boolean;
    readonly path: string;
    readonly line: number;
    /** The line that says so, as written. */
    readonly evidence: string;
    /** How it was understood. */
    readonly because: string;
}
export type Action = "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
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
};
/** `before` is finished when `after` starts. What follows from other edges is left out where a mode or barrier grants it. */
export interface InspectedEdge {
    readonly before: string;
    readonly after: string;
    readonly reason: EdgeReason;
    readonly strength: Strength;
}
export type EdgeReason = "declared" | "blocks" | "marker" | "phase" | "checkpoint" | "wave" | "group" | "mode";
export interface InspectedHazard {
    readonly kind: HazardKind;
    readonly steps: readonly [string, string];
    readonly resource: Resource;
    /** One for each of the steps. */
    readonly evidence: readonly [Evidence, Evidence];
}
export type HazardKind = "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write";
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
/** Turns a result into text. The text is empty or ends in a line feed, and is the same for the same result. */
export type Reporter = (result: Result, options: ReportOptions) => string;
export declare const reporters: Readonly<Record<Format, Reporter>>;
/** One line, without its ending: what was found, and in how much. */
export declare function summaryOf(result: Result): string;
/** The text with every character that a terminal would act on replaced by one that it shows. A byte order mark has no width and is dropped. */
export declare const visible: (text: string) => string;
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
export declare const version = "0.1.0";
/** The rules that come with the program. */
export declare const rules: readonly Rule[];
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
    readonly options?: {
        readonly schema: object;
        readonly defaults: Options;
    };
    check(plan: Plan, report: Report, options: Options): void;
}
export type Report = (finding: Finding) => void;
/** One thing that a rule found. `message` is a key of the rule's `messages`; `data` fills its `{placeholders}`. */
export interface Finding {
    readonly message: string;
    readonly data?: Readonly<Record<string, string | number>>;
    readonly span: Span;
    readonly related?: readonly Related[];
    readonly fix?: Fix | undefined;
}
/** The page of a built-in rule, in Markdown. */
export declare const pageOf: (rule: string) => string | undefined;
export declare const dialectNames: readonly string[];
export declare const formats: readonly Format[];
export declare const presets: readonly ["recommended", "strict"];
export declare const isolations: readonly ["shared", "worktree"];
export interface ReadOptions {
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
}
export interface LintOptions extends ReadOptions {
    /** The built-in ones where not given; to add your own, give `[...rules, mine]`. */
    readonly rules?: readonly Rule[];
    readonly settings?: Settings;
}
/** What was read, and what lies beside it. */
export interface Read extends Reading {
    /** Files that were not asked about, and read because a file of their plan was. */
    readonly companions: readonly Source[];
    readonly skipped: readonly Skipped[];
}
/** What became of a set of files. */
export interface Reading {
    readonly plans: readonly Plan[];
    /** Files that are no plan. */
    readonly passedOver: readonly Source[];
}
/** Reads texts into plans. Throws a `UsageError` for a path that does not exist and for an unknown dialect. */
export declare function read(options?: ReadOptions): Promise<Read>;
export interface FixOptions extends LintOptions, FixChoice {
}
/**
 * Applies the fixes of what is found, until nothing is left that has one. No file is written: `changed` has the new
 * texts, and `writeChanges` brings them to their files.
 */
export declare function fix(options?: FixOptions): Promise<FixResult>;
/** Reads plans and runs the rules over them. Throws a `UsageError` for options that fit nothing; a fault of a rule is a failure of the result. */
export declare function lint(options?: LintOptions): Promise<Result>;
/** Reads plans and tells what was understood of them. Throws a `UsageError` for options that fit nothing. */
export declare function inspect(options?: ReadOptions): Promise<Inspection>;
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
/**
 * Orders texts as a person counts: `step-1-2` before `step-1-10`. By UTF-16 code units elsewhere, so that the
 * order is the same on every machine, whatever its locale.
 */
export declare function compareNaturally(a: string, b: string): number;
export declare const compareUnits: (a: string, b: string) => number;
/** The name that was most likely meant: near enough that a slip of the hand explains it. For "did you mean". */
export declare function nearest(name: string, names: Iterable<string>): string | undefined;
/** Line and column, both 1-based; the column counts UTF-16 code units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export declare const spanOf: (source: Source, start: number, end: number) => Span;
export declare const located: <T>(value: T, span: Span) => Located<T>;
/** The text a span covers, exactly as written. */
export declare const textAt: (span: Span) => string;
/** Offsets at which the lines of a source begin: after each LF, CRLF or lone CR. */
export declare function lineStarts(source: Source): readonly number[];
/** Where an offset stands. Computed when printing, never stored. */
export declare function positionAt(source: Source, offset: number): Position;
/** The 1-based line on which a span begins. */
export declare const lineOf: (span: Span) => number;
/** The whole text of a 1-based line, without its ending. */
export declare function lineText(source: Source, line: number): string;
/** A flaw in how the program is used: a missing path, an unknown rule name. The command line turns it into exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
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
/** runbook-lint.config.json, .runbook-lint.json, their YAML forms, or the key runbook-lint of package.json */
export interface Configuration {
    /** The schema that the metadata follows */
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
    /** Globs of files that are not read, relative to the configuration file */
    readonly ignores?: readonly string[] | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
    /** The formats to look for; all where nothing is said */
    readonly dialects?: readonly ("runbook" | "spec-kit" | "gsd" | "superpowers" | "openspec" | "kiro" | "omo" | "ccpm" | "spec-kitty" | "bmad" | "task-master")[] | undefined;
    /** Modules with rules of your own: paths or names of packages */
    readonly plugins?: readonly string[] | undefined;
}
export interface ConfigurationOverride {
    /** Globs of files that it is about, relative to the configuration file */
    readonly files: readonly string[];
    /** Globs of files that it is not about */
    readonly excludedFiles?: readonly string[] | undefined;
    readonly rules?: {
        readonly [key: string]: ("error" | "warning" | "info" | "off") | (readonly [("error" | "warning" | "info" | "off"), {
            readonly [key: string]: unknown;
        }]);
    } | undefined;
    readonly isolation?: "shared" | "worktree" | undefined;
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
    readonly wave?: number | undefined;
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
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
}
/** What steps may collide on */
export interface JsonInspectionResource {
    readonly kind: "file" | "tracker" | "symbol" | "git" | "suite";
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
}
/** Two effects of two steps that firm order does not separate and that must not overlap */
export interface JsonInspectionHazard {
    readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write";
    /** The ids of both steps, in document order */
    readonly steps: readonly string[];
    readonly resource: JsonInspectionResource;
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
    /** The file that says so, as given on the command line */
    readonly path: string;
    /** The line that says so, 1-based */
    readonly line: number;
    /** That line, without the white space around it, cut after 300 characters */
    readonly evidence: string;
    /** How it was understood */
    readonly because: string;
}
/** A dependency that the plan does not have and needs */
export interface JsonInspectionMissing {
    /** The id of the step that has to wait */
    readonly step: string;
    /** The id of the step that it has to wait for */
    readonly dependsOn: string;
    /** The hazards that the dependency would separate, the strongest first */
    readonly evidence: readonly {
        readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write";
        readonly resource: JsonInspectionResource;
        /** One for each of the steps, in their order */
        readonly evidence: readonly JsonInspectionEvidence[];
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
    readonly plans: number;
    readonly steps: number;
    /** Files that are part of a plan */
    readonly files: number;
    /** Files that are no plan */
    readonly passedOver: number;
}
export interface JsonReportDiagnostic {
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
    readonly isolation?: "shared" | "worktree" | undefined;
    /** The model that runs it */
    readonly model?: string | undefined;
    readonly [key: string]: unknown;
}
export {};

// Made from schema/*.schema.json by `npm run schemas`. Change those.

/** The published schemas. */
export type SchemaName =
  | "ccpm-task"
  | "config"
  | "graph"
  | "gsd-plan"
  | "inspect"
  | "orchestrator"
  | "plan"
  | "report"
  | "schedule"
  | "spec-kitty-work-package"
  | "step";

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
  /** The schema that the file follows */
  readonly $schema?: string | undefined;
  /** Whether the search for configuration files further up ends here */
  readonly root?: boolean | undefined;
  /** What this configuration starts from: presets (recommended, strict), paths of other configuration files, names of packages; later ones stand above earlier ones */
  readonly extends?: string | (readonly string[]) | undefined;
  readonly rules?: { readonly [key: string]: ("error" | "warning" | "info" | "off") | (readonly [("error" | "warning" | "info" | "off"), { readonly [key: string]: unknown }]) } | undefined;
  /** Settings for some of the files; later ones stand above earlier ones */
  readonly overrides?: readonly ConfigurationOverride[] | undefined;
  /** Globs of files and folders that are not read, from the folder of the configuration; with ! before it, of what is read after all */
  readonly ignores?: readonly string[] | undefined;
  readonly isolation?: "shared" | "worktree" | undefined;
  /** The formats to look for; all where nothing is said */
  readonly dialects?: readonly ("runbook" | "spec-kit" | "gsd" | "superpowers" | "openspec" | "kiro" | "omo" | "ccpm" | "spec-kitty" | "bmad" | "task-master")[] | undefined;
  /** Modules with rules of your own: paths or names of packages */
  readonly plugins?: readonly string[] | undefined;
}

export interface ConfigurationOverride {
  /** Globs of files that it is about, from the folder of the configuration */
  readonly files: readonly string[];
  /** Globs of files that it is not about */
  readonly excludedFiles?: readonly string[] | undefined;
  readonly rules?: { readonly [key: string]: ("error" | "warning" | "info" | "off") | (readonly [("error" | "warning" | "info" | "off"), { readonly [key: string]: unknown }]) } | undefined;
  readonly isolation?: "shared" | "worktree" | undefined;
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
  readonly kind: "write-write" | "read-write" | "create-create" | "use-before-create" | "use-after-delete" | "commit-commit" | "commit-write" | "stage-write" | "suite-write" | "expect-absent-create" | "tracker-write";
  readonly resource: JsonScheduleResource;
  /** One for each of the steps, in document order */
  readonly evidence: readonly JsonScheduleEvidence[];
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
  readonly kind: "file" | "symbol" | "git" | "suite" | "tracker" | "mode" | "unknown-effects" | "conflict";
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

/** What one of the steps does, and the words that say so */
export interface JsonScheduleEvidence {
  /** The id of the step */
  readonly step: string;
  readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
  readonly resource: JsonScheduleResource;
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
export interface JsonScheduleResource {
  readonly kind: "file" | "tracker" | "symbol" | "git" | "suite";
  /** Of files and trackers: as the plan writes it; a directory ends in a slash */
  readonly path?: string | undefined;
  /** Of all others */
  readonly name?: string | undefined;
}

/** What a step does to a resource, and the words that say so */
export interface JsonScheduleEffect {
  readonly action: "create" | "modify" | "write" | "delete" | "rename" | "read" | "run" | "stage" | "commit" | "expect-absent";
  readonly resource: JsonScheduleResource;
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
  /** How long the step will take: a number with its unit, or a range, of which the middle counts. A day has 8 hours */
  readonly estimate?: string | undefined;
  readonly isolation?: "shared" | "worktree" | undefined;
  /** The model that runs it */
  readonly model?: string | undefined;
  readonly [key: string]: unknown;
}

// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

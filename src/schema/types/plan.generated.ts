// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

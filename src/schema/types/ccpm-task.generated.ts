// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

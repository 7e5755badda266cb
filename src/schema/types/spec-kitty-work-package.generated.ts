// Made from schema/*.schema.json by `npm run schemas`. Change those.

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

import type { Result } from "../model/index.ts";

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

/** Turns a result into text. The text is empty or ends in a line feed, and is the same for the same result. */
export type Reporter = (result: Result, options: ReportOptions) => string;

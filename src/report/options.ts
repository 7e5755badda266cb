import type { Plan, Result, Rule, Scheduling } from "../model/index.ts";

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

/** Turns a result into text. The text is empty or ends in a line feed, and is the same for the same result. */
export type Reporter = (result: Result, options: ReportOptions) => string;

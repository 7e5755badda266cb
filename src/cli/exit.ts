import type { Result, Severity } from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { ExitCode } from "./command.ts";
import type { Values } from "./options.ts";

/** What makes a run fail. */
export interface Limit {
  /** The least severity that does; undefined where none does. */
  readonly least: Severity | undefined;
  /** How many warnings may be, whatever `least` says. */
  readonly mostWarnings: number | undefined;
}

/** Throws a `UsageError` for a number that is none. */
export function limitOf(values: Values): Limit {
  const most = values["max-warnings"];
  if (most !== undefined && !/^\d+$/.test(most))
    throw unexpected(`\`${most}\` for \`--max-warnings\``, "a number of at least 0");
  const mostWarnings = most === undefined ? undefined : Number(most);
  const asked = values["exit-zero"] ? "never" : values["fail-on"];
  if (asked === "never") return { least: undefined, mostWarnings: undefined };
  const otherwise = values.quiet || most !== undefined ? "error" : "warning";
  return { least: (asked ?? otherwise) as Severity, mostWarnings };
}

const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

export function exitCodeOf({ diagnostics, failures }: Result, { least, mostWarnings }: Limit): ExitCode {
  if (failures.length > 0) return 3;
  const warnings = diagnostics.filter((each) => each.severity === "warning").length;
  if (mostWarnings !== undefined && warnings > mostWarnings) return 1;
  // A number of warnings that is allowed stands above the severity that fails otherwise.
  const counts = ({ severity }: { readonly severity: Severity }) =>
    least !== undefined &&
    ranks[severity] >= ranks[least] &&
    !(severity === "warning" && mostWarnings !== undefined);
  return diagnostics.some(counts) ? 1 : 0;
}

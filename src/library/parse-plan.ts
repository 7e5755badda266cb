import { expectDialect, readPlans } from "../dialects/index.ts";
import { type Plan, type Source, withoutLoneReturns } from "../model/index.ts";

/**
 * The plan that texts make together: a runbook, or all files of a plan. Undefined where none of them is a plan. Paths
 * matter where a format is known by them; a lone text is taken for a `runbook.md`. `dialect` forces a format; a `UsageError` is thrown
 * for one that there is not.
 */
export function parsePlan(files: string | Source | readonly Source[], dialect?: string): Plan | undefined {
  expectDialect(dialect);
  const sources = typeof files === "string" ? [{ path: "runbook.md", text: files }] : [files].flat();
  return readPlans(sources.map(withoutLoneReturns), dialect).plans[0];
}

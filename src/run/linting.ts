import { resolve } from "node:path";
import { unreadPlan } from "../dialects/index.ts";
import { type LintResult, settler, withoutKnown } from "../lint/index.ts";
import type { Plan, Reading, Result, Source } from "../model/index.ts";
import { findBaseline, judgedBy, pathIn } from "./baseline.ts";
import type { LintOptions } from "./lint-options.ts";
import type { Started } from "./start.ts";

/** Runs the rules, and takes out what the baseline knows. `isAsked`: the plans whose findings are wanted; all where it is not given. */
export function linter(
  { cwd, terms, rules, core }: Pick<Started, "cwd" | "terms" | "rules" | "core">,
  options: LintOptions,
): (read: Reading, isAsked?: (plan: Plan) => boolean) => LintResult & Pick<Result, "stale"> {
  const baseline = options.sources ? undefined : findBaseline(options.baseline, cwd);
  const isNamed = namedIn(options, cwd);
  return ({ plans, passedOver }, isAsked) => {
    // What no format sees a plan in is judged by one rule alone, that says so.
    const judged = [...plans, ...passedOver.flatMap((source) => unreadPlan(source, isNamed(source)) ?? [])];
    const sources = judged.flatMap((plan) => plan.files.map((file) => file.source));
    const settings = terms.settings(sources);
    const all = core.lint(judged, settings, isAsked);
    if (!baseline) return all;
    const pathOf = pathIn(baseline.place, cwd);
    const { found, unmet } = withoutKnown(all, judged, baseline.entries, pathOf);
    const isJudged = judgedBy(baseline, [...sources, ...passedOver], pathOf, settler(rules(), settings));
    return { ...found, stale: unmet.filter(isJudged) };
  };
}

/** Whether somebody named a file, and did not say that files without a plan may be among them. */
function namedIn({ paths, sources, changes, contents, allowUnmatched }: LintOptions, cwd: string) {
  const named = new Set(
    sources || changes || contents || allowUnmatched ? [] : (paths ?? []).map((path) => resolve(cwd, path)),
  );
  return ({ path }: Source): boolean => named.has(resolve(cwd, path));
}

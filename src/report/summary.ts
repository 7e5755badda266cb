import { type NotPlan, type Result, type Severity, stepCountOf } from "../model/index.ts";
import { visible } from "./visible.ts";

/** `1 step`, `2 steps`. */
export const counted = (count: number, word: string, plural = `${word}s`): string =>
  `${count} ${count === 1 ? word : plural}`;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Found, and silenced by a comment or the baseline. */
  readonly suppressed: number;
  readonly plans: number;
  readonly steps: number;
  /** Files that are part of a plan. */
  readonly files: number;
  readonly passedOver: number;
}

export function countsOf({ diagnostics, suppressed, plans, passedOver }: Result): Counts {
  const of = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    suppressed: suppressed.length,
    plans: plans.length,
    steps: plans.reduce((sum, plan) => sum + stepCountOf(plan), 0),
    files: plans.reduce((sum, plan) => sum + plan.files.length, 0),
    passedOver: passedOver.length,
  };
}

/** One line, without its ending: what was found, and in how much. */
export function summaryOf(result: Result): string {
  const counts = countsOf(result);
  if (counts.plans === 0) return withoutPlans(result, counts);
  const read = `${counted(counts.plans, "plan")}, ${counted(counts.steps, "step")}, ${counted(counts.files, "file")} read`;
  return `${problemsOf(counts)} (${read})`;
}

function withoutPlans(result: Result, counts: Counts): string {
  if (result.diagnostics.length === 0) return noPlansText(result);
  return `${problemsOf(counts)} (no plan in ${counted(counts.passedOver, "file")})`;
}

/** One line on texts in which no plan was found: why those that might have been one are none, where there are such. */
export function noPlansText({ notPlans = [], passedOver }: Pick<Result, "notPlans" | "passedOver">): string {
  return notPlans.length > 0
    ? notPlansText(notPlans)
    : `No plan found in ${counted(passedOver.length, "file")}`;
}

const mostNamed = 3;

/** Files that might have been plans, and why they are none, on one line. */
export function notPlansText(notPlans: readonly NotPlan[]): string {
  const named = notPlans.slice(0, mostNamed).map(({ path, reason }) => `${visible(path)} (${reason})`);
  const more = notPlans.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return `No steps in ${counted(notPlans.length, "file")} that might be ${notPlans.length === 1 ? "a plan" : "plans"}: ${all}`;
}

function problemsOf({ errors, warnings, infos, suppressed }: Counts): string {
  const parts = [
    errors && counted(errors, "error"),
    warnings && counted(warnings, "warning"),
    infos && counted(infos, "info"),
  ].filter((part) => part !== 0);
  const silenced = suppressed > 0 ? `; ${suppressed} suppressed` : "";
  return parts.length === 0
    ? `No problems${silenced}`
    : `${counted(errors + warnings + infos, "problem")}: ${parts.join(", ")}${silenced}`;
}

/** How often each rule found something, the commonest first. */
export function ruleCounts(result: Result): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of result.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

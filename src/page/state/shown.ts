import type { PagePlan } from "../../report/index.ts";
import { type Filter, isListed, passes, type Severity } from "./filter.ts";
import { everything, type Found, nameOf, report } from "./report.ts";

export type Order = "path" | "worst";

export interface Listed {
  readonly plan: PagePlan;
  readonly found: readonly Found[];
}

/** What is left of the report after a filter. */
export interface Shown {
  readonly found: readonly Found[];
  readonly plans: readonly Listed[];
}

export function shownBy(filter: Filter, order: Order): Shown {
  const found = everything.filter((each) => passes(each, filter));
  const byPlan = new Map<PagePlan, Found[]>();
  for (const each of found) {
    const group = byPlan.get(each.plan);
    if (group) group.push(each);
    else byPlan.set(each.plan, [each]);
  }
  const plans = report.plans
    .map((plan) => ({ plan, found: byPlan.get(plan) ?? [] }))
    .filter(({ plan, found }) => isListed(plan, found.length, filter));
  return { found, plans: order === "path" ? plans : worstFirst(plans) };
}

export const worstFirst = (plans: readonly Listed[]): Listed[] =>
  [...plans].sort(
    (a, b) =>
      countIn(b.found, "error") - countIn(a.found, "error") ||
      b.found.length - a.found.length ||
      (nameOf(a.plan) < nameOf(b.plan) ? -1 : 1),
  );

export const countIn = (found: readonly Found[], severity: Severity): number =>
  found.reduce((sum, { finding }) => sum + (finding.severity === severity ? 1 : 0), 0);

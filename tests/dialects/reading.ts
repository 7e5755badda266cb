import { readPlans } from "../../src/dialects/index.ts";
import type { Mention, Plan, Step } from "../../src/model/index.ts";
import { textAt } from "../../src/model/index.ts";

/** The plans of some texts, given as path and content. */
export function plansOf(texts: Readonly<Record<string, string>>): readonly Plan[] {
  return readPlans(Object.entries(texts).map(([path, text]) => ({ path, text }))).plans;
}

/** The one plan of some texts. */
export function planOf(texts: Readonly<Record<string, string>>): Plan {
  const plans = plansOf(texts);
  if (plans.length !== 1) throw new Error(`read as ${plans.length} plans`);
  return plans[0]!;
}

/** Paths that a step mentions in a section: `create src/a.ts`. */
export const pathsIn = (step: Step, section?: Mention["section"]): string[] =>
  step.mentions
    .filter((mention) => section === undefined || mention.section === section)
    .flatMap(({ subject, verb }) => (subject.kind === "path" ? [`${verb} ${subject.path}`] : []));

/** Every place of a step shows the text that it claims to. */
export function misplaced(plan: Plan): string[] {
  return plan.steps.flatMap((step) => {
    const wrong: string[] = [];
    const shown = textAt(step.idSpan);
    const named = step.source.path.includes(`/${step.id}`);
    // Where the text gives no number, steps are counted.
    const counted = /^\d+(?:\.\d+)*$/.test(step.id) && !/\d/.test(shown);
    if (!shown.includes(step.id) && !step.id.includes(shown) && !named && !counted)
      wrong.push(`${step.id}: id`);
    if (step.span.start >= step.span.end || textAt(step.span).includes("\n")) wrong.push(`${step.id}: span`);
    if (step.extent.start > step.span.start || step.extent.end < step.span.end)
      wrong.push(`${step.id}: extent`);
    for (const ref of [...step.dependsOn, ...step.conflictsWith])
      if (ref.span.start >= ref.span.end) wrong.push(`${step.id}: reference ${ref.id}`);
    return wrong;
  });
}

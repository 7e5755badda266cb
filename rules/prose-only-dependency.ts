import { orderOf, resolveReference, spellDependencies } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const proseOnlyDependency: Rule = {
  name: "prose-only-dependency",
  summary: "a dependency that only a sentence states, so that no program can obey it",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected dependency of `{step}` on `{id}` in a sentence only, expected `{spelling}`",
    plan: "Unexpected order in a sentence only, expected a declared dependency at each step that it means",
  },
  check(plan, report) {
    const { firm } = orderOf(plan);
    for (const step of plan.steps) {
      for (const reference of step.dependsOn) {
        const target = resolveReference(plan, reference, step);
        if (reference.form !== "prose" || target.kind !== "found") continue;
        const open = target.steps.filter((before) => before !== step && !firm.before(before, step));
        if (open.length === 0) continue;
        const data = { step: step.id, id: reference.id, spelling: spellDependencies(plan, step, open) };
        report({ message: "step", data, span: reference.span });
      }
    }
    const spans = new Map(plan.proseOrder.map(({ span }) => [span.start, span]));
    const isFirm = plan.steps.slice(1).every((step, at) => firm.before(plan.steps[at]!, step));
    if (!isFirm) for (const span of spans.values()) report({ message: "plan", span });
  },
};

import {
  dependencyFix,
  groupBy,
  isToldOfPlan,
  listed,
  places,
  proseDependencies,
  settledOrder,
  spellDependencies,
  stepNamed,
  unsettledSteps,
} from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const proseOnlyDependency: Rule = {
  name: "prose-only-dependency",
  summary: "a dependency that only a sentence states, so that no program can obey it",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected dependency of {step} on {ids} in a sentence only, expected `{spelling}`",
  },
  check(plan, report) {
    const settled = settledOrder(plan);
    // Metadata that can't be read may state the dependency.
    const unread = unsettledSteps(plan);
    // What collides without this order is told as a missing dependency, with the sentence beside it.
    const left = proseDependencies(plan).flatMap(({ reference, step, open }) =>
      open
        .filter(
          (before) =>
            !step.done?.value &&
            !settled(before, step) &&
            !unread.has(step) &&
            !isToldOfPlan(plan, before, step),
        )
        .map((before) => ({ before, step, span: reference.span })),
    );
    for (const [step, edges] of groupBy(left, (edge) => edge.step)) {
      const all = [...new Set(edges.map(({ before }) => before))];
      // What comes before another of them is waited for along with it.
      const befores = all.filter(
        (before) => !all.some((other) => settled(before, other) && !settled(other, before)),
      );
      const [span, ...others] = new Map(edges.map((edge) => [edge.span.start, edge.span])).values();
      const ids = listed(befores.map(({ id }) => id));
      report({
        message: "step",
        data: { step: stepNamed(step), ids, spelling: spellDependencies(plan, step, befores) },
        span: span!,
        related: places(others.map((other) => ({ span: other, message: "and here" }))),
        fix: dependencyFix(plan, step),
      });
    }
  },
};

import {
  dependencyFix,
  evidencesOf,
  groupBy,
  hopedDependencies,
  places,
  placesBehind,
  spellDependencies,
  stepNamed,
  treeOf,
} from "../src/analyze/index.ts";
import { type Rule, textAt } from "../src/model/index.ts";

export const orderOnlyInWave: Rule = {
  name: "order-only-in-wave",
  summary: "an order that only the numbers of waves give, where the executor goes by the dependencies",
  severity: "error",
  preset: "recommended",
  messages: {
    needed:
      "Unexpected order of {step} after {others}, {tree}, by its wave {wave} alone, which the executor works out anew from the dependencies, expected `{spelling}`",
  },
  check(plan, report) {
    for (const [step, edges] of groupBy(hopedDependencies(plan), (edge) => edge.step)) {
      const befores = edges.map(({ dependsOn }) => dependsOn);
      const data = {
        step: stepNamed(step),
        others: evidencesOf(edges),
        wave: textAt(step.wave!.span),
        tree: treeOf(plan, [step, ...befores]),
        spelling: spellDependencies(plan, step, befores),
      };
      const related = places(edges.flatMap((edge) => placesBehind(plan, edge)));
      report({ message: "needed", data, span: step.wave!.span, related, fix: dependencyFix(plan, step) });
    }
  },
};

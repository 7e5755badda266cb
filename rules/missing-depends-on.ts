import {
  dependencyFix,
  evidencesOf,
  groupBy,
  places,
  placesBehind,
  spellDependencies,
  treeOf,
  untoldDependencies,
} from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const missingDependsOn: Rule = {
  name: "missing-depends-on",
  summary: "a step that needs what another one does, and does not say that it waits for it",
  severity: "error",
  preset: "recommended",
  messages: { edge: "Unexpected start of `{step}` beside {others}, {tree}, expected `{spelling}`" },
  check(plan, report) {
    for (const [step, edges] of groupBy(untoldDependencies(plan), (edge) => edge.step)) {
      const befores = edges.map(({ dependsOn }) => dependsOn);
      const others = evidencesOf(edges);
      const data = {
        step: step.id,
        others,
        spelling: spellDependencies(plan, step, befores),
        tree: treeOf(plan, [step, ...befores]),
      };
      const field = step.fields.find(({ name }) => name === "depends_on");
      const related = places(edges.flatMap((edge) => placesBehind(plan, edge)));
      report({
        message: "edge",
        data,
        about: befores.map(({ id }) => id),
        span: field?.value.span ?? step.idSpan,
        related,
        fix: dependencyFix(plan, step),
      });
    }
  },
};

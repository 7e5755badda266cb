import { dependencyFix, proseDependencies, spellDependencies } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const proseOnlyDependency: Rule = {
  name: "prose-only-dependency",
  summary: "a dependency that only a sentence states, so that no program can obey it",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected dependency of `{step}` on `{id}` in a sentence only, expected `{spelling}`",
  },
  check(plan, report) {
    for (const { reference, step, open } of proseDependencies(plan)) {
      const spelling = spellDependencies(plan, step, open);
      const data = { step: step.id, id: reference.id, spelling };
      report({ message: "step", data, span: reference.span, fix: dependencyFix(plan, step) });
    }
  },
};

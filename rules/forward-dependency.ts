import { indexOf, orderOf, resolveReference, stepNamed } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const forwardDependency: Rule = {
  name: "forward-dependency",
  summary:
    "a dependency on a step that stands further down, so that reading order and order of work disagree",
  severity: "warning",
  preset: "recommended",
  messages: {
    forward:
      "Unexpected dependency of {step} on `{id}`, which stands after it and so is done after it, expected `{id}` to stand first",
  },
  check(plan, report) {
    // Where an executor goes by the dependencies, numbers are names.
    if (plan.contract.mode.value !== "sequential") return;
    const index = indexOf(plan);
    const looped = new Set(orderOf(plan).loops.flatMap(({ edges }) => edges.map((edge) => edge.after)));
    for (const [at, step] of plan.steps.entries()) {
      // Steps in a loop are told so; which of its edges points forward says nothing more.
      if (looped.has(step)) continue;
      for (const reference of step.dependsOn) {
        const target = resolveReference(plan, reference, step);
        const later =
          target.kind === "found" && !target.phase && target.steps.find((each) => index.get(each)! > at);
        if (!later || reference.form === "prose") continue;
        const related = [{ span: later.idSpan, message: `\`${later.id}\` is here` }];
        report({
          message: "forward",
          data: { step: stepNamed(step), id: later.id },
          span: reference.span,
          related,
        });
      }
    }
  },
};

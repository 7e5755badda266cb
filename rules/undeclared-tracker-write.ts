import { listed, meetingsOf, places, treeOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const undeclaredTrackerWrite: Rule = {
  name: "undeclared-tracker-write",
  summary: "a task list or status file that every step writes without saying so",
  severity: "warning",
  preset: "strict",
  messages: {
    tracker:
      "Unexpected writing of `{file}` {tree} by {steps} at the same time, expected one writer (the orchestrator) or an order between them",
  },
  check(plan, report) {
    for (const { name, places: all } of meetingsOf(plan, ["tracker-write"])) {
      const tree = treeOf(
        plan,
        all.map(({ step }) => step),
      );
      const data = { file: name, tree, steps: listed(all.map(({ step }) => step.id)) };
      const related = places(
        all.map(({ step }) => ({ span: step.idSpan, message: `\`${step.id}\` writes it` })),
      );
      report({ message: "tracker", data, span: plan.span, related });
    }
  },
};

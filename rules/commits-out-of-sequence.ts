import { factsOfStep, statusOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const commitsOutOfSequence: Rule = {
  name: "commits-out-of-sequence",
  summary: "steps that were committed before one that comes first",
  severity: "warning",
  preset: "strict",
  messages: {
    early:
      "Unexpected commit `{commit}` of `{step}` before that of `{earlier}`, which comes first, expected commits in the order of the plan",
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan)))
      for (const fact of status.remarks)
        if (fact.kind === "out-of-order") {
          const data = { step: step.id, earlier: fact.step!, commit: fact.commit!.slice(0, 7) };
          report({ message: "early", data, span: step.idSpan });
        }
  },
};

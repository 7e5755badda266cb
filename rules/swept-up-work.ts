import { factsOfStep, statusOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const sweptUpWork: Rule = {
  name: "swept-up-work",
  summary: "commits of one step that hold a file which only another one is to create",
  severity: "warning",
  preset: "strict",
  messages: {
    swept:
      "Unexpected `{path}` of `{other}` in commit `{commit}` of `{step}`, expected `git add` with the files of the step",
  },
  check(plan, report) {
    for (const { step, status } of factsOfStep(plan, statusOf(plan)))
      for (const fact of status.remarks)
        if (fact.kind === "others-work") {
          const data = {
            step: step.id,
            other: fact.step!,
            path: fact.path!,
            commit: fact.commit!.slice(0, 7),
          };
          report({ message: "swept", data, span: step.idSpan });
        }
  },
};

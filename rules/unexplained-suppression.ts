import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unexplainedSuppression: Rule = {
  name: "unexplained-suppression",
  summary: "a comment that silences findings and does not say why",
  severity: "warning",
  preset: "strict",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unexplained-suppression", report),
};

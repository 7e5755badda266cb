import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unusedSuppression: Rule = {
  name: "unused-suppression",
  summary: "a comment that silences findings, where there is none to silence",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unused-suppression", report),
};

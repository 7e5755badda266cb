import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unknownSuppression: Rule = {
  name: "unknown-suppression",
  summary: "a comment that silences findings, with a word that nobody understands",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  judgesComments: true,
  check: (plan, report) => reportFlaws(plan, "unknown-suppression", report),
};

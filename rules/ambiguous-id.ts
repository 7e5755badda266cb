import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const ambiguousId: Rule = {
  name: "ambiguous-id",
  summary: "an id that YAML reads as another one: 1.10 becomes the number 1.1",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "ambiguous-id", report),
};

import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unreadableMetadata: Rule = {
  name: "unreadable-metadata",
  summary: "metadata that breaks the syntax of YAML, so that no program can read it",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unreadable-metadata", report),
};

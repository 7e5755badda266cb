import { isMeantElsewhere, reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const invalidMetadata: Rule = {
  name: "invalid-metadata",
  summary: "metadata that can be read, but with a key or value that nobody understands",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) =>
    // One habit, in many files.
    reportFlaws(
      plan,
      "invalid-metadata",
      report,
      (flaw) => isMeantElsewhere(plan, flaw),
      // The same key or the same kind of value, whatever it is.
      ({ message }) => message.replace(/`[^`]*`/, ""),
    ),
};

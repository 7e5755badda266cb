import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unreadByExecutor: Rule = {
  name: "unread-by-executor",
  summary: "steps that people can read and the format's own executor cannot",
  severity: "warning",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unread-by-executor", report),
};

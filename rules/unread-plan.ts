import { reportFlaws } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unreadPlan: Rule = {
  name: "unread-plan",
  summary: "a file at a place of plans, or one that was named, in which no plan is seen",
  severity: "error",
  preset: "recommended",
  messages: { flaw: "{message}" },
  check: (plan, report) => reportFlaws(plan, "unread-plan", report),
};

import type { Rule } from "../src/model/index.ts";

export const missingStopCondition: Rule = {
  name: "missing-stop-condition",
  summary: "a plan of red/green cycles that never says when an agent has to stop",
  severity: "warning",
  preset: "recommended",
  messages: {
    stop: "Unexpected plan of cycles without a stop condition, expected `**Stop Conditions:**` that say what to do when RED passes or GREEN fails",
  },
  check(plan, report) {
    if (plan.stopCondition || !plan.steps.some((step) => step.kind === "cycle")) return;
    report({ message: "stop", span: plan.span });
  },
};

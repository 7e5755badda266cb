import { contradictionsOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const executionModeConflict: Rule = {
  name: "execution-mode-conflict",
  summary: "statements on how the steps are dispatched that contradict each other",
  severity: "error",
  preset: "recommended",
  messages: {
    within: "Unexpected `{mode}` in a plan that says `{other}` as well, expected one of them",
    levels: "Unexpected `{mode}` in the orchestrator plan, expected `{other}` as the plan itself says",
    strict:
      "Unexpected `{mode}` in a plan that is `{other}`, expected no mark of independence or `execution_mode: mixed` for the plan",
    tdd: "Unexpected `{mode}` for test-driven work, expected `sequential-strict`",
  },
  check(plan, report) {
    for (const { kind, span, mode, against } of contradictionsOf(plan)) {
      const other = against?.value ?? "";
      const related = against?.span ? [{ span: against.span, message: `\`${other}\` here` }] : [];
      report({ message: kind, data: { mode, other }, span, related });
    }
  },
};

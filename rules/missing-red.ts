import type { Rule } from "../src/model/index.ts";

export const missingRed: Rule = {
  name: "missing-red",
  summary: "a red/green cycle without a RED phase that is not marked as a regression test or a spike",
  severity: "warning",
  preset: "strict",
  messages: {
    red: "Unexpected cycle `{id}` without a RED phase, expected `**RED Phase:**` with the failing test or the mark `[REGRESSION]`",
  },
  check(plan, report) {
    for (const { id, kind, redGreen, regression, spike, idSpan } of plan.steps) {
      if (kind !== "cycle" || regression || spike || redGreen.red) continue;
      report({ message: "red", data: { id }, span: idSpan });
    }
  },
};

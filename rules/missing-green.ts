import type { Rule } from "../src/model/index.ts";

export const missingGreen: Rule = {
  name: "missing-green",
  summary: "a red/green cycle that writes a failing test and never says how to make it pass",
  severity: "warning",
  preset: "recommended",
  messages: {
    green:
      "Unexpected cycle `{id}` without a GREEN phase, expected `**GREEN Phase:**` with the change that makes its test pass",
  },
  check(plan, report) {
    for (const { id, kind, redGreen, regression, spike, idSpan } of plan.steps) {
      // A cycle with neither phase is told about RED.
      if (kind !== "cycle" || regression || spike || redGreen.green || !redGreen.red) continue;
      report({ message: "green", data: { id }, span: idSpan });
    }
  },
};

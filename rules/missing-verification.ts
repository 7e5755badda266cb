import type { Rule } from "../src/model/index.ts";

export const missingVerification: Rule = {
  name: "missing-verification",
  summary: "a red/green cycle without a command that proves RED and GREEN",
  severity: "warning",
  preset: "recommended",
  messages: {
    verification:
      "Unexpected cycle `{id}` without verification, expected `**Verify RED:**` and `**Verify GREEN:**` with the command to run",
  },
  check(plan, report) {
    for (const { id, kind, redGreen, spike, idSpan } of plan.steps) {
      // A cycle without phases is told so; what they would have verified follows from that.
      if (kind !== "cycle" || spike || redGreen.verification || !(redGreen.red || redGreen.green)) continue;
      report({ message: "verification", data: { id }, span: idSpan });
    }
  },
};

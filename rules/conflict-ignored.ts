import { openConflicts } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const conflictIgnored: Rule = {
  name: "conflict-ignored",
  summary: "steps that are said to conflict and may run at the same time all the same",
  severity: "error",
  preset: "recommended",
  messages: {
    conflict:
      "Unexpected freedom of `{step}` to run beside `{other}`, with which it conflicts, expected an order between them",
  },
  check(plan, report) {
    for (const { step, other, reference } of openConflicts(plan)) {
      const related = [{ span: other.idSpan, message: `\`${other.id}\` is here` }];
      report({
        message: "conflict",
        data: { step: step.id, other: other.id },
        span: reference.span,
        related,
      });
    }
  },
};

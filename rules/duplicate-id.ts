import type { Rule, Step } from "../src/model/index.ts";

export const duplicateId: Rule = {
  name: "duplicate-id",
  summary: "two steps of one plan with the same id",
  severity: "error",
  preset: "recommended",
  messages: { again: "Unexpected second step with id `{id}`, expected an id of its own" },
  check(plan, report) {
    const seen = new Map<string, Step>();
    for (const step of plan.steps) {
      const { id, kind, idSpan: span } = step;
      const first = seen.get(`${kind} ${id}`);
      if (!first) seen.set(`${kind} ${id}`, step);
      else
        report({
          message: "again",
          data: { id },
          span,
          related: [{ span: first.idSpan, message: "first here" }],
        });
    }
  },
};

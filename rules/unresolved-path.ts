import { likelyTypos } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unresolvedPath: Rule = {
  name: "unresolved-path",
  summary: "a path that is used once, created nowhere, and nearly the path of a file that the plan knows",
  severity: "warning",
  preset: "recommended",
  messages: { near: "Unexpected path `{path}`, expected `{known}`" },
  check(plan, report) {
    for (const { path, known, effect, place } of likelyTypos(plan)) {
      report({
        message: "near",
        data: { path, known },
        span: effect.span,
        related: [{ span: place, message: "the known path" }],
      });
    }
  },
};

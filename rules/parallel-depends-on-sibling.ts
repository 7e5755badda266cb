import { dependentSiblings, listed, places } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const parallelDependsOnSibling: Rule = {
  name: "parallel-depends-on-sibling",
  summary: "steps that are marked as parallel and wait for one that is marked beside them",
  severity: "error",
  preset: "recommended",
  messages: {
    sibling:
      "Unexpected parallel mark of `{step}`, which waits for {others} of the same parallel group, expected no mark or no such dependency",
  },
  check(plan, report) {
    for (const [step, edges] of dependentSiblings(plan)) {
      const befores = [...new Set(edges.map(({ before }) => before))];
      const related = edges.map(({ before, span }) => ({
        span: span ?? before.idSpan,
        message: `it waits for \`${before.id}\``,
      }));
      const marks = befores.map(({ id, parallel, idSpan }) => ({
        span: parallel?.span ?? idSpan,
        message: `\`${id}\` is marked too`,
      }));
      const data = { step: step.id, others: listed(befores.map(({ id }) => id)) };
      report({
        message: "sibling",
        data,
        span: step.parallel!.span,
        related: places([...related, ...marks]),
      });
    }
  },
};

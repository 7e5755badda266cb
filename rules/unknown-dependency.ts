import { listed, unknownReferences } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const unknownDependency: Rule = {
  name: "unknown-dependency",
  summary: "a dependency on a step or phase that the plan does not have",
  severity: "error",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    unknown: "Unexpected dependency on `{id}`, expected the id of a {kind} in this plan",
    several: "Unexpected dependency on {ids}, expected ids of {kind}s in this plan",
    meant: "Unexpected dependency on `{id}`, expected `{meant}`",
  },
  check(plan, report) {
    for (const { reference, meant, ids } of unknownReferences(plan)) {
      const { id, kind, span } = reference;
      report({
        message: ids.length > 1 ? "several" : meant === undefined ? "unknown" : "meant",
        data: { id, kind, meant: meant ?? "", ids: listed(ids, 2) },
        span,
      });
    }
  },
};

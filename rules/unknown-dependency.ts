import { groupBy, listed, unknownReferences } from "../src/analyze/index.ts";
import { positionAt, type Rule } from "../src/model/index.ts";

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
    // What is unknown in one list has one cause, and one place.
    const lists = groupBy(unknownReferences(plan), ({ reference: { span }, meant }) =>
      meant === undefined ? `${span.source.path} ${positionAt(span.source, span.start).line}` : span,
    );
    for (const all of lists.values()) {
      const { reference, meant } = all[0]!;
      const ids = all.flatMap((each) => each.ids);
      const { id, kind, span } = reference;
      report({
        message: ids.length > 1 ? "several" : meant === undefined ? "unknown" : "meant",
        data: { id, kind, meant: meant ?? "", ids: listed(ids) },
        span,
      });
    }
  },
};

import { groupBy, listed, places } from "../src/analyze/index.ts";
import type { Plan, Rule, Step } from "../src/model/index.ts";

interface Again {
  readonly step: Step;
  readonly first: Step;
}

function repeated(plan: Plan): Again[] {
  const seen = new Map<string, Step>();
  return plan.steps.flatMap((step) => {
    const key = `${step.kind} ${step.id}`;
    const first = seen.get(key);
    if (first) return [{ step, first }];
    seen.set(key, step);
    return [];
  });
}

export const duplicateId: Rule = {
  name: "duplicate-id",
  summary: "steps of one plan with the same id",
  severity: "error",
  preset: "recommended",
  messages: {
    again: "Unexpected second {kind} with id `{id}`, expected an id of its own",
    several: "Unexpected second {kind}s with ids {ids}, expected ids of their own",
  },
  check(plan, report) {
    // A list that is there twice, or in two languages, is one fault.
    for (const all of groupBy(repeated(plan), ({ step }) => step.source).values()) {
      const [{ step, first }] = all as [Again];
      const others = all.slice(1).map((each) => ({
        span: each.step.idSpan,
        message: `\`${each.step.id}\` again`,
      }));
      report({
        message: all.length > 1 ? "several" : "again",
        data: { id: step.id, ids: listed(all.map((each) => each.step.id)), kind: step.kind },
        span: step.idSpan,
        related: [{ span: first.idSpan, message: `\`${step.id}\` for the first time` }, ...places(others)],
      });
    }
  },
};

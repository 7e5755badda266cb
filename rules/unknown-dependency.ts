import { resolveReference } from "../src/analyze/index.ts";
import type { Plan, Reference, Rule, Step } from "../src/model/index.ts";

/** Every reference that a program could read. A sentence may well speak of another plan. */
function references(plan: Plan): { reference: Reference; from?: Step }[] {
  const ofSteps = plan.steps.flatMap((from) =>
    [...from.dependsOn, ...from.blocks, ...from.conflictsWith].map((reference) => ({ reference, from })),
  );
  const ofPhases = plan.phases.flatMap((phase) => phase.dependsOn.map((reference) => ({ reference })));
  return [...ofSteps, ...ofPhases].filter(({ reference }) => reference.form !== "prose");
}

export const unknownDependency: Rule = {
  name: "unknown-dependency",
  summary: "a dependency on a step or phase that the plan does not have",
  severity: "error",
  preset: "recommended",
  messages: {
    unknown: "Unexpected dependency on `{id}`, expected the id of a {kind} in this plan",
    meant: "Unexpected dependency on `{id}`, expected `{meant}`",
  },
  check(plan, report) {
    for (const { reference, from } of references(plan)) {
      const target = resolveReference(plan, reference, from);
      if (target.kind !== "unknown") continue;
      const { id, kind, span } = reference;
      const meant = target.suggestion;
      report({
        message: meant === undefined ? "unknown" : "meant",
        data: { id, kind, meant: meant ?? "" },
        span,
      });
    }
  },
};

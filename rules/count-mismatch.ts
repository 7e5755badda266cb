import type { Claim, Plan, Rule, Span, Step } from "../src/model/index.ts";

/** What the claim counts, or undefined where the plan can't tell. */
function count(plan: Plan, claim: Claim): number | undefined {
  const within = plan.steps.filter((step) => claim.within === undefined || step.phase?.id === claim.within);
  const real = within.filter((step: Step) => step.kind !== "checkpoint");
  if (claim.of === "phases") return plan.phases.length || undefined;
  if (claim.of === "steps") return real.length || undefined;
  if (claim.of === "cycles") return real.filter((step) => step.kind === "cycle").length || undefined;
  return undefined;
}

const corrected = (span: Span, count: number) => ({
  title: `Say ${count}`,
  safe: false,
  edits: [{ span, text: String(count) }],
});

export const countMismatch: Rule = {
  name: "count-mismatch",
  summary: "a number of steps, cycles or phases that the plan states about itself and does not keep",
  severity: "warning",
  preset: "strict",
  messages: {
    plan: "Unexpected claim of {claimed} {of}, expected {counted} as the plan has",
    part: "Unexpected claim of {claimed} {of} in `{within}`, expected {counted} as it has",
  },
  check(plan, report) {
    for (const claim of plan.claims) {
      const counted = count(plan, claim);
      if (counted === undefined || counted === claim.count) continue;
      const { of, span, within = "" } = claim;
      const data = { claimed: claim.count, counted, of, within };
      report({
        message: claim.within === undefined ? "plan" : "part",
        data,
        span,
        fix: corrected(span, counted),
      });
    }
  },
};

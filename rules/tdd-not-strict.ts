import {
  hopedOrderOf,
  isStrictAsWhole,
  isToldOfPlan,
  openHazards,
  places,
  strictFix,
  worstPairs,
} from "../src/analyze/index.ts";
import type { Plan, Rule } from "../src/model/index.ts";

const messageFor = (plan: Plan): string =>
  plan.type?.value === "tdd" ? "plan" : isStrictAsWhole(plan) ? "phase" : "beside";

export const tddNotStrict: Rule = {
  name: "tdd-not-strict",
  summary: "a test-driven plan that does not declare the strict order it needs by nature",
  severity: "warning",
  preset: "recommended",
  messages: {
    plan: "Unexpected `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` beside it",
    phase:
      "Unexpected phase of `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` in the front matter",
    beside:
      "Unexpected phase of `type: tdd` without a declared strict order{collisions}, expected `execution_mode: sequential-strict` beside it",
  },
  check(plan, report) {
    const hoped = hopedOrderOf(plan);
    // A sentence that asks for sequence has the same remedy, and a finding of its own.
    if (hoped?.kind !== "tdd") return;
    const hazards = openHazards(plan).filter(({ first, second }) => isToldOfPlan(plan, first, second));
    const { steps, places: worst } = worstPairs(plan, hazards);
    const [first, ...others] = hoped.spans;
    const also = others.map((span) => ({ span, message: "also test-driven" }));
    const collisions =
      steps > 0
        ? `, while ${steps} of ${plan.steps.length} steps change or need what another of them changes`
        : "";
    report({
      message: messageFor(plan),
      data: { collisions },
      span: first,
      related: places([...places(also, 3), ...worst], 9),
      fix: strictFix(plan),
    });
  },
};

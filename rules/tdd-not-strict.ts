import { isHeadBroken, isStrictAsWhole, places, strictFix } from "../src/analyze/index.ts";
import type { Plan, Rule, Span } from "../src/model/index.ts";

/** The places that call the plan, or phases of it, test-driven. */
function testDriven(plan: Plan): Span[] {
  const types = [plan.type, ...plan.phases.map((phase) => (strict(phase) ? undefined : phase.type))];
  return types.flatMap((type) => (type?.value === "tdd" ? [type.span] : []));
}

const strict = ({ mode }: Pick<Plan, "mode">): boolean =>
  mode?.value === "sequential-strict" && mode.strength === "metadata";

export const tddNotStrict: Rule = {
  name: "tdd-not-strict",
  summary: "a test-driven plan that does not declare the strict order it needs by nature",
  severity: "warning",
  preset: "recommended",
  messages: {
    plan: "Unexpected `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` beside it",
    phase:
      "Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` in the front matter",
    beside:
      "Unexpected phase of `type: tdd` without a declared strict order, expected `execution_mode: sequential-strict` beside it",
  },
  check(plan, report) {
    if (strict(plan) || isHeadBroken(plan) || plan.steps.length < 2) return;
    const [first, ...others] = testDriven(plan);
    if (!first) return;
    const related = places(others.map((span) => ({ span, message: "also test-driven" })));
    report({
      message: plan.type?.value === "tdd" ? "plan" : isStrictAsWhole(plan) ? "phase" : "beside",
      span: first,
      related,
      fix: strictFix(plan),
    });
  },
};

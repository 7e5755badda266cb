import { countedByName, miscountsOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const testCountMismatch: Rule = {
  name: "test-count-mismatch",
  summary:
    "a number of tests that are to pass, other than the number of tests that the steps so far have brought",
  severity: "warning",
  preset: "strict",
  messages: {
    tests:
      "Unexpected claim that {claimed} tests pass, expected {counted}, as many as the steps so far bring",
  },
  check(plan, report) {
    const miscounts = miscountsOf(plan);
    for (const { claimed, counted, span } of miscounts)
      report({ message: "tests", data: { claimed, counted }, span });
    for (const claim of plan.claims) {
      if (claim.of !== "tests" || miscounts.some(({ span }) => span.start === claim.span.start)) continue;
      const counted = countedByName(plan, claim);
      if (counted === undefined) continue;
      report({ message: "tests", data: { claimed: claim.count, counted }, span: claim.span });
    }
  },
};

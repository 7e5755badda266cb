import { testsUpTo } from "../src/analyze/index.ts";
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
    for (const claim of plan.claims) {
      if (claim.of !== "tests") continue;
      const counted = testsUpTo(plan, claim);
      if (counted === undefined || counted === claim.count) continue;
      report({ message: "tests", data: { claimed: claim.count, counted }, span: claim.span });
    }
  },
};

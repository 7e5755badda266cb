import { expect, test } from "vitest";
import { implausibleRed } from "../../rules/implausible-red.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** The names whose absence the second cycle may not rely on, when the first one did that. */
function found(green: string, failure: string): (string | undefined)[] {
  const text = `---
execution_mode: sequential-required
---
# Runbook: Basket

## Cycle 1.1: Make

**RED Phase:** Write \`tests/first.test.ts\`.

**GREEN Phase:** ${green}

## Cycle 1.2: Extend

**RED Phase:** Write \`tests/second.test.ts\`.

**Expected failure:** ${failure}

**GREEN Phase:** Update \`src/other.ts\`.
`;
  const { plans } = readPlans([{ path: "plans/basket/runbook.md", text }]);
  const { diagnostics } = lintPlans(plans, [implausibleRed], {});
  return diagnostics.map(({ message }) => /want of `([^`]+)`/.exec(message)?.[1]);
}

test("a module that an earlier cycle has created", () => {
  expect(found("Create `src/basket.ts`.", "`Cannot find module './basket'`")).toEqual(["./basket"]);
  expect(found("Create `src/basket.py`.", "No module named src.basket")).toEqual(["src.basket"]);
  expect(found("Create `src/basket.py`.", "`src/basket.py` does not exist")).toEqual(["src/basket.py"]);
  expect(found("Create `src/basket.py`.", "No module named src.basket.items")).toEqual([]);
  expect(found("Create `src/a/basket.ts` and `src/b/basket.ts`.", "Cannot find module './basket'")).toEqual(
    [],
  );
});

test("a member of what an earlier cycle has created", () => {
  const made = "Create `src/basket.ts` with `total()`.";
  expect(found(made, "`basket.total is not a function`")).toEqual(["basket.total"]);
  expect(found(made, "`TypeError: invoice.total is not a function`")).toEqual([]);
  expect(found("Create `makeBox` in `src/box.rs`.", "unresolved import crate::makeBox")).toEqual([
    "crate::makeBox",
  ]);
  expect(
    found("Create `makeBox` in `src/box.ts`.", "Module './box' has no exported member 'makeBox'"),
  ).toEqual(["makeBox"]);
  expect(
    found("Create `makeBox` in `src/box.ts`.", "Property 'makeBox' does not exist on type 'Box'"),
  ).toEqual(["makeBox"]);
});

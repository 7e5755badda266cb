import { expect, test } from "vitest";
import { implausibleRed } from "../../rules/implausible-red.ts";
import { invalidatedRed } from "../../rules/invalidated-red.ts";
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

test("a member of one class is none of another", () => {
  const complaint = "`AttributeError: 'Lock' object has no attribute 'close'`";
  expect(found("Add `close()` to class `Gate` in `src/gate.py`.", complaint)).toEqual([]);
  expect(found("Add `close()` to class `Lock` in `src/doors.py`.", complaint)).toEqual(["close"]);
  expect(found("Add `close()` in `src/lock.py`.", complaint)).toEqual(["close"]);
  expect(
    found("Add `total()` to `src/account_state.py`.", "`'AccountState' object has no attribute 'total'`"),
  ).toEqual(["total"]);
});

test("what an earlier cycle missed of the same class, and has brought in its GREEN phase", () => {
  const complaint = "`AttributeError: 'Lock' object has no attribute 'close'`";
  const first = `Extend it.\n\n**Expected failure:** ${complaint}`;
  expect(found(first, complaint)).toEqual(["close"]);
  expect(found(first, "`AttributeError: 'Gate' object has no attribute 'close'`")).toEqual([]);
});

test("a plan of tasks says after `Expected: FAIL` what is missing", () => {
  const told = (failure: string) => {
    const text = `# Basket\n\n### Task 1: Make\n\n**Files:**\n- Create: \`src/basket.ts\`\n\n- [ ] **Step 1: Write it**\n\n### Task 2: Extend\n\n**Files:**\n- Create: \`tests/basket.test.ts\`\n\n- [ ] **Step 1: Run it**\n\nRun: \`npx vitest run tests/basket.test.ts\`\nExpected: ${failure}\n`;
    const { plans } = readPlans([{ path: "docs/plans/a.md", text }]);
    return lintPlans(plans, [implausibleRed], {}).diagnostics.length;
  };
  expect(told("FAIL with \"Cannot find module '../src/basket'\"")).toBe(1);
  expect(told("FAIL with \"Cannot find module '../src/box'\"")).toBe(0);
  expect(told("PASS, where it was `Cannot find module '../src/basket'` before")).toBe(0);
});

test("beside each other, cycles that miss the same member of two classes do not disturb each other", () => {
  const cycle = (id: string, owner: string, file: string) =>
    `## Cycle ${id}: Close\n\n**Execution Mode**: parallel\n\n**RED Phase:** Try it.\n\n**Expected failure:** \`AttributeError: '${owner}' object has no attribute 'close_all'\`\n\n**GREEN Phase:** Add \`close_all()\` to class \`${owner}\` in \`${file}\`.\n`;
  const told = (second: string) => {
    const text = `# Runbook: Doors\n\n**Stop Conditions:** RED passes\n\n${cycle("1.1", "Lock", "src/lock.py")}\n${second}`;
    const { plans } = readPlans([{ path: "plans/doors/runbook.md", text }]);
    return lintPlans(plans, [invalidatedRed], {}).diagnostics.length;
  };
  expect(told(cycle("1.2", "Gate", "src/gate.py"))).toBe(0);
  expect(told(cycle("1.2", "Lock", "src/lock.py"))).toBeGreaterThan(0);
});

test("what an earlier cycle missed in the same words of a runtime or a compiler", () => {
  for (const [complaint, name] of [
    ["`Error: No such command 'export'`", "export"],
    ["`with_lock: command not found`", "with_lock"],
    ["`TypeError: rows() got an unexpected keyword argument 'memo'`", "memo"],
    ["`cannot import name 'rows' from 'shop.rows'`", "rows"],
    ["``undefined method `share' for an instance of Shop::Period``", "share"],
    ["`uninitialized constant Shop::Period`", "Shop::Period"],
    ["``error: struct `Options` has no field named `align` ``", "align"],
    ["`Shop.Cart.total/1 is undefined`", "Shop.Cart.total"],
  ])
    expect([complaint, found(`Extend it.\n\n**Expected failure:** ${complaint}`, complaint!)]).toEqual([
      complaint,
      [name],
    ]);
});

test("what each of several things lacks", () => {
  const pairs = [
    [
      "`rows() got an unexpected keyword argument 'memo'`",
      "`lines() got an unexpected keyword argument 'memo'`",
    ],
    ["`cannot import name 'rows' from 'shop.rows'`", "`cannot import name 'rows' from 'shop.lines'`"],
    ["``struct `Options` has no field named `align` ``", "``struct `Style` has no field named `align` ``"],
    // Each group of commands may have one.
    ["`No such command 'list'`", "`No such command 'list'`"],
    ["`No such option: --depth`", "`No such option: --depth`"],
  ];
  for (const [first, second] of pairs)
    expect([first, found(`Extend it.\n\n**Expected failure:** ${first}`, second!)]).toEqual([first, []]);
});

test("a failure that RED tells in a sentence", () => {
  const first = "Extend it.\n\n**Expected failure:** `with_lock: command not found`";
  const text = `## Cycle 1.1: A\n\n**RED Phase:** It fails with \`with_lock: command not found\`.\n\n**GREEN Phase:** Update \`src/a.sh\`.\n`;
  const { plans } = readPlans([
    { path: "plans/basket/runbook.md", text: `# Runbook: B\n\n${text}\n${text.replace("1.1", "1.2")}` },
  ]);
  expect(lintPlans(plans, [implausibleRed], {}).diagnostics).toHaveLength(1);
  expect(found(first, "`assert 1 == 2`")).toEqual([]);
});

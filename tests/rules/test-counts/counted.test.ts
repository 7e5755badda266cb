import { describe, expect, test } from "vitest";
import { elixir, fence, found, go, plan, python, rspec, rust, vitest } from "./tasks.ts";

describe("the tests of a file that the plan begins", () => {
  test.each([
    ["pytest", python, "3 passed"],
    ["vitest", vitest, "Tests: 3 passed"],
    ["vitest", vitest, "3/3 tests pass"],
    ["vitest", vitest, "1 passing"],
    ["jest", { ...vitest, run: "npx jest src/scale.test.ts" }, "All 3 tests pass"],
    ["bun", { ...vitest, run: "bun test src/scale.test.ts" }, "PASS — 3 tests"],
    ["npm", { ...vitest, run: "npm test -- src/scale.test.ts" }, "PASS, 3 tests"],
    ["cargo", rust, "PASS: `test result: ok. 3 passed; 0 failed`."],
    ["rspec", rspec, "3 examples, 0 failures"],
    ["mix", elixir, "3 tests, 0 failures"],
    ["node", { ...vitest, run: "node --test src/scale.test.ts" }, "3 tests pass"],
    ["go", go, "1 test passes"],
  ] as const)("%s: %#", (_, each, wrong) => {
    expect(found(plan(each))).toEqual([]);
    expect(found(plan({ ...each, expected: wrong }))).toEqual([expect.stringMatching(/^[13] for 2$/)]);
  });

  test("grows from step to step, and is that of each run's files", () => {
    const more = { ...python, verb: "Modify", code: "def test_more():\n    pass" };
    expect(found(plan(python, { ...more, expected: "3 passed" }))).toEqual([]);
    expect(found(plan(python, { ...more, expected: "1 passed" }))).toEqual(["1 for 3"]);
    const other = { ...python, file: "tests/test_box.py", run: "pytest tests/test_box.py" };
    expect(found(plan(python, { ...other, expected: "4 passed" }))).toEqual(["4 for 2"]);
    const both = { ...other, run: "pytest tests/test_scale.py tests/test_box.py" };
    expect(found(plan(python, { ...both, expected: "4 passed" }))).toEqual([]);
    expect(found(plan(python, { ...both, expected: "3 passed" }))).toEqual(["3 for 4"]);
  });

  test("that are named one by one", () => {
    const run = "pytest tests/test_scale.py::test_grams";
    expect(found(plan({ ...python, run, expected: "1 passed" }))).toEqual([]);
    expect(found(plan({ ...python, run, expected: "2 passed" }))).toEqual(["2 for 1"]);
    expect(
      found(plan({ ...python, run: "pytest tests/test_scale.py::TestHeavy", expected: "2 passed" })),
    ).toEqual([]);
  });

  test("shown as the output of the run", () => {
    const output = (count: number) =>
      `\n\n${fence("text", `collected ${count} items\n\n${count} passed in 0.12s`)}`;
    expect(found(plan({ ...python, expected: output(2) }))).toEqual([]);
    expect(
      found(plan({ ...python, expected: `Test Files  1 passed (1)\n     Tests  2 passed (2)` })),
    ).toEqual([]);
  });

  test("of a whole project that the plan begins", () => {
    const manifest = "## Setup\n\n### Task 0: Begin\n\n**Files:**\n- Create: `pyproject.toml`\n\n";
    const whole = plan({ ...python, run: "pytest", expected: "3 passed" });
    expect(found(whole)).toEqual([]);
    expect(found(whole.replace("### Task 1", `${manifest}### Task 1`))).toEqual(["3 for 2"]);
  });
});

test("fewer than the plan brings to a file can't be, whatever was there", () => {
  expect(found(plan({ ...python, verb: "Modify", expected: "1 passed" }))).toEqual(["1 for 2"]);
});

describe("the tests that a runbook names", () => {
  const cycle = (id: string, name: string, rest = "") => `## Cycle ${id}: Weigh

**RED Phase:** nothing is weighed

**Verify RED:** \`pytest tests/test_scale.py::${name}\`

**GREEN Phase:** add it to \`src/scale.py\`
${rest}
`;
  const runbook = (...cycles: string[]) =>
    found(`# Parcels\n\n**Stop Conditions:** RED passes\n\n${cycles.join("\n")}`, "plans/parcels/runbook.md");

  test("are counted up to the claim", () => {
    expect(
      runbook(cycle("1.1", "test_a"), cycle("1.2", "test_b", "\n**Checkpoint:** All 2 tests pass.")),
    ).toEqual([]);
    expect(
      runbook(cycle("1.1", "test_a"), cycle("1.2", "test_b", "\n**Checkpoint:** All 3 tests pass.")),
    ).toEqual(["3 for 2"]);
    expect(
      runbook(cycle("1.1", "test_a", "\n**Checkpoint:** All 2 tests pass."), cycle("1.2", "test_b")),
    ).toEqual(["2 for 1"]);
  });

  test("say nothing of tests that were there, have several cases, or of other files", () => {
    const claim = "\n**Checkpoint:** All 9 tests pass.";
    expect(
      runbook(cycle("1.1", "test_a", "\nModify `tests/test_scale.py` first."), cycle("1.2", "test_b", claim)),
    ).toEqual([]);
    expect(runbook(cycle("1.1", "test_a", "\n**Checkpoint:** All 9 existing tests pass."))).toEqual([]);
    expect(runbook(cycle("1.1", "test_a[grams]"), cycle("1.2", "test_b", claim))).toEqual([]);
    expect(
      runbook(
        cycle("1.1", "test_a"),
        cycle("1.2", "test_b", `\nAlso run \`pytest tests/test_box.py\`.\n${claim}`),
      ),
    ).toEqual([]);
  });

  test("of one cycle are no finding where several files are tried", () => {
    const other = cycle("1.1", "test_a").replace("test_scale", "test_box");
    expect(runbook(other, cycle("1.2", "test_b", "\nAll 1 tests pass."))).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { linesOf, realPlans } from "./corpus.ts";
import { misplaced, pathsIn, planOf } from "./reading.ts";

const path = ".kiro/specs/ledger/tasks.md";
const text = `# Implementation Plan

## Tasks

- [ ] 1. Storage
  - [x] 1.1 Implement \`src/store.ts\`
    - _Requirements: 1.1, 1.2_
  - [ ]* 1.2 Test it
- [ ] 2. Checkpoint - Ensure all tests pass
- [ ] 3. Report
  - [ ] 3.1 (P) Build \`src/report.ts\`
    - _Depends: 1.1, 1.2_

## Task Dependency Graph

\`\`\`json
{
  "waves": [
    { "id": 0, "tasks": ["1.1"] },
    { "id": 1, "tasks": ["1.2", "3.1"], "depends_on": [0] }
  ]
}
\`\`\`
`;

test("parents are phases, their tasks steps, checkpoints steps of their own kind", () => {
  const plan = planOf({ [path]: text });
  expect(plan.dialect).toBe("kiro");
  expect(
    plan.steps.map((step) => [step.id, step.kind, step.title, step.phase?.id, step.done?.value]),
  ).toEqual([
    ["1.1", "task", "Implement src/store.ts", "1", true],
    ["1.2", "task", "Test it", "1", false],
    ["2", "checkpoint", "Checkpoint - Ensure all tests pass", undefined, false],
    ["3.1", "task", "Build src/report.ts", "3", false],
  ]);
  expect(textAt(plan.steps[1]!.optional!.span)).toBe("*");
  expect(plan.barriers.map((barrier) => barrier.before)).toEqual([2, 3]);
  expect(misplaced(plan)).toEqual([]);
});

test("marks and notes of a task", () => {
  const step = planOf({ [path]: text }).steps[3]!;
  expect(textAt(step.parallel!.span)).toBe("(P)");
  expect(step.dependsOn.map((ref) => [ref.id, ref.form, textAt(ref.span)])).toEqual([
    ["1.1", "label", "1.1"],
    ["1.2", "label", "1.2"],
  ]);
});

test("a graph of waves makes the plan parallel and gives every step its wave", () => {
  const plan = planOf({ [path]: text });
  expect(plan.mode).toMatchObject({ value: "parallel", strength: "metadata" });
  expect(plan.steps.map((step) => step.wave?.value)).toEqual([0, 1, undefined, 1]);
  expect(
    plan.waves!.map((wave) => [
      wave.number.value,
      wave.members.map((m) => m.id),
      wave.after.map((a) => a.value),
    ]),
  ).toEqual([
    [0, ["1.1"], []],
    [1, ["1.2", "3.1"], [0]],
  ]);
  expect(textAt(plan.steps[3]!.wave!.span)).toBe("3.1");
});

test.each([
  ['{"waves": [["1.1"], ["1.2", "3.1"]]}', [0, 1, undefined, 1]],
  ['{"waves": [["1"], ["2"], ["3"]]}', [0, 0, 1, 2]],
  ['{"waves": [{"wave": 1, "tasks": ["1.1"]}, {"wave": 2, "tasks": ["3.1"]}]}', [1, undefined, undefined, 2]],
])("waves as %s", (json, expected) => {
  const plan = planOf({ [path]: text.replace(/\{\n[\s\S]*\n\}\n/, `${json}\n`) });
  expect(plan.steps.map((step) => step.wave?.value)).toEqual(expected);
});

test("without a graph tasks run in order", () => {
  const plan = planOf({ [path]: text.slice(0, text.indexOf("## Task Dep")) });
  expect([plan.mode, plan.contract.mode.value, plan.waves]).toEqual([undefined, "sequential", undefined]);
});

test("what a parent says beside its tasks is done with the first, and its place is that of tasks without a file", () => {
  const plan = planOf({
    [path]: `# Plan

- [-] 1. Rebuild the table in \`src/table.ts\`
  - Add a row type to \`src/types.ts\`
  - [ ] 1.1 Render rows
    - _Requirements: 1.1_
  - [ ] 1.2 Write a test for the rows
  - [ ] 1.3 Run all tests
- [ ] 2. Write tests in \`tests/table.test.ts\`
  - [ ] 2.1 Cover empty tables
`,
  });
  expect(plan.steps.map((step) => [step.id, pathsIn(step)])).toEqual([
    ["1.1", ["write src/table.ts", "write src/types.ts"]],
    ["1.2", []],
    ["1.3", []],
    ["2.1", ["write tests/table.test.ts"]],
  ]);
});

const real = realPlans("kiro");

/** Whole numbers that no number of two parts continues, and longer ones that continue none but whole ones. */
function countTasks(source: string): number {
  const boxes = linesOf(source).filter((line) => /^\s*[-*] \[.\]\*? /.test(line));
  const ids = boxes.flatMap((line) => /\]\*? +\**((?:[A-Z]{1,2})?\d+(?:\.\d+)*)/.exec(line)?.[1] ?? []);
  const own = ids.filter((id, index) => {
    if (!id.includes(".")) return !ids[index + 1]?.startsWith(`${id}.`);
    return !ids.some((other) => other.includes(".") && id.startsWith(`${other}.`));
  });
  return own.length || boxes.length;
}

if (real)
  test("real plans: every task is found", () => {
    const { plans } = readPlans(real!, "kiro");
    const found = plans.reduce((sum, plan) => sum + plan.steps.length, 0);
    const counted = real!.reduce((sum, source) => sum + countTasks(source.text), 0);
    expect(Math.min(found, counted) / Math.max(found, counted)).toBeGreaterThanOrEqual(0.99);
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

test("marks in lower case are marks", () => {
  const plan = planOf({
    ".kiro/specs/x/tasks.md":
      "- [ ] 1. Store\n  - [ ] 1.1 (p) Write `src/a.ts`\n  - [ ] 1.2 [p] Write `src/b.ts`\n",
  });
  expect(plan.steps.map(({ title, parallel }) => [title, parallel && textAt(parallel.span)])).toEqual([
    ["Write src/a.ts", "(p)"],
    ["Write src/b.ts", "[p]"],
  ]);
});

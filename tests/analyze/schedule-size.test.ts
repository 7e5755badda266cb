import { expect, test } from "vitest";
import { caseOf } from "../../src/analyze/schedule/case.ts";
import { lifted } from "../../src/analyze/schedule/lift.ts";
import { weave } from "../../src/analyze/schedule/solve.ts";
import { testedIn } from "../../src/analyze/schedule/tested.ts";
import { parsePlan, schedulePlans } from "../../src/index.ts";
import type { Plan } from "../../src/model/index.ts";

/** Phases of tasks that may run side by side, each with a file of its own. */
function scheduleOf(phases: number, tasks: number) {
  const id = (phase: number, task: number) => `T${String(phase * tasks + task + 1).padStart(4, "0")}`;
  const phase = (_: unknown, p: number) =>
    `## Phase ${p + 1}: Part ${p + 1}\n\n${Array.from({ length: tasks }, (_, t) => `- [ ] ${id(p, t)} [P] Create src/${id(p, t)}.ts\n`).join("")}\n`;
  const text = `# Tasks: many\n\n${Array.from({ length: phases }, phase).join("")}`;
  return schedulePlans([parsePlan({ path: "specs/001-many/tasks.md", text })!]).scheduling.plans[0]!;
}

test("a step of a small plan lists all that it waits for", () => {
  const [, second] = scheduleOf(2, 3).waves;
  for (const { waitsFor, waitsForWave } of second!.steps) {
    expect(waitsFor.map(({ id }) => id)).toEqual(["T0001", "T0002", "T0003"]);
    expect(waitsForWave).toBeNull();
  }
});

test("in a large plan a wave stands for the steps that are too many to list, so that the schedule grows with the plan", () => {
  const { waves } = scheduleOf(3, 101);
  expect(waves).toHaveLength(3);
  for (const { number, steps } of waves)
    for (const { waitsFor, waitsForWave } of steps)
      expect([waitsFor, waitsForWave]).toEqual([[], number === 1 ? null : number - 1]);
});

/** Red/green cycles, each with two files of its own, that run the whole suite and commit. */
function cycles(count: number): Plan {
  const cycle = (_: unknown, i: number) => `## Cycle ${1 + Math.floor(i / 20)}.${1 + (i % 20)}: Part ${i}

**Test:** \`test_${i}\` in \`tests/test_part_${i}.py\`
**Verify RED:** \`pytest tests/test_part_${i}.py::test_${i}\`

**Changes:**
- File: src/part_${i}.py
  Action: Add \`read_${i}(self)\`

**Verify no regression:** \`pytest\`
`;
  const text = `# Runbook: many\n\n${Array.from({ length: count }, cycle).join("\n")}`;
  return parsePlan({ path: "plans/many/runbook.md", text })!;
}

/** A plan of tasks that all change one file and read another that all change, too. */
function crowd(count: number): Plan {
  const task = (_: unknown, i: number) =>
    `- [ ] T${String(i + 1).padStart(4, "0")} [P] Update src/shared.ts and src/all.ts\n`;
  return parsePlan({
    path: "specs/001-crowd/tasks.md",
    text: `# Tasks: crowd\n\n## Phase 1: All\n\n${Array.from({ length: count }, task).join("")}`,
  })!;
}

const edgesOf = (plan: Plan): number =>
  weave(
    caseOf(
      plan,
      plan.steps.map(() => true),
    ),
  ).graph.targets.length;

test.each([
  ["cycles", cycles],
  ["tasks on one file", crowd],
])("%s wait for a number of others that does not grow with the plan", (_, planOf) => {
  for (const under of [
    (plan: Plan) => plan,
    (plan: Plan) => lifted(plan),
    (plan: Plan) => lifted(plan, "worktree"),
  ]) {
    for (const count of [60, 240]) expect(edgesOf(under(planOf(count))) / count).toBeLessThan(5);
  }
});

test("the JSON of a schedule grows with the plan, not with the pairs of its steps", () => {
  for (const planOf of [cycles, crowd]) {
    const [few, many] = [60, 240].map(
      (count) => JSON.stringify(schedulePlans([planOf(count)]).scheduling).length / count,
    );
    expect(many! / few!).toBeLessThan(1.25);
  }
});

test("of each file only those are looked at that change it or its test", () => {
  const plan = lifted(cycles(120));
  const tested = testedIn(
    caseOf(
      plan,
      plan.steps.map(() => true),
    ),
  );
  expect(tested).toHaveLength(120);
  expect(tested.flatMap(({ steps }) => steps)).toHaveLength(120);
});

import { expect, test } from "vitest";
import { parsePlan, schedulePlans } from "../../src/index.ts";

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
  const { waves } = scheduleOf(21, 100);
  expect(waves).toHaveLength(21);
  for (const { number, steps } of waves)
    for (const { waitsFor, waitsForWave } of steps)
      expect([waitsFor, waitsForWave]).toEqual([[], number === 1 ? null : number - 1]);
});

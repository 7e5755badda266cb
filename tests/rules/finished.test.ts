import { expect, test } from "vitest";
import { inspect, lint } from "../../src/index.ts";

const plan = (first: string, second: string, third = " ") => ({
  path: "specs/001-parcel/tasks.md",
  text: `# Tasks: Parcel

## Phase 1: Setup

- [${first}] T001 [P] Create src/parcel.ts
- [${second}] T002 [P] Extend src/parcel.ts
- [${third}] T003 [P] Document src/parcel.ts in src/parcel.ts
`,
});

const told = async (source: ReturnType<typeof plan>) =>
  (await lint({ sources: [source] })).diagnostics.map(
    ({ rule, message }) => `${rule}: ${[...new Set(message.match(/`T\d+`/g))].join(" ")}`,
  );

test("steps that are finished run beside nothing any more", async () => {
  expect(await told(plan(" ", " ", "x"))).toEqual(["parallel-overlap: `T001` `T002`"]);
  expect(await told(plan("x", " ", "x"))).toEqual([]);
  expect(await told(plan("x", "x", "x"))).toEqual([]);
});

test("a finished step between two open ones does not hide that these collide", async () => {
  expect(await told(plan(" ", "x", " "))).toEqual(["parallel-overlap: `T001` `T003`"]);
});

test("what they do is still shown", async () => {
  const { plans } = await inspect({ sources: [plan("x", "x", "x")] });
  expect(plans[0]!.hazards.length).toBeGreaterThan(0);
});

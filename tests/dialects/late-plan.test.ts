import { expect, test } from "vitest";
import { isLate, latePlan } from "../../src/dialects/index.ts";
import { parsePlan } from "../../src/index.ts";

const planOfTwo = () => parsePlan("# Runbook: a\n\n## Cycle 1.1: One\n\n## Cycle 1.2: Two\n")!;

test("a plan is read once, and only when more than its head is asked for", () => {
  const plan = planOfTwo();
  let times = 0;
  const late = latePlan(plan, undefined, () => {
    times += 1;
    return plan;
  });
  expect([late.path, late.dialect, late.files, "span" in late, isLate(late), times]).toEqual([
    plan.path,
    plan.dialect,
    plan.files,
    true,
    true,
    0,
  ]);
  expect([late.steps, { ...late }.flaws, Object.keys(late), times]).toEqual([
    plan.steps,
    plan.flaws,
    Object.keys(plan),
    1,
  ]);
});

test("what is added to a plan that is not read yet stands above what it says itself", () => {
  const plan = planOfTwo();
  const late = latePlan(plan, undefined, () => plan);
  const changed = latePlan(late, undefined, () => ({ ...late, steps: [] }));
  expect(changed.steps).toEqual([]);
  expect(late.steps).toEqual(plan.steps);
});

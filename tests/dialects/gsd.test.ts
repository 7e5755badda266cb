import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { realPlans } from "./corpus.ts";
import { misplaced, planOf } from "./reading.ts";

const first = `---
phase: 03-ledger
plan: 01
type: execute
wave: 2
depends_on: []
files_modified: [src/a.ts]
autonomous: true
---

<objective>
Store the entries. Nothing else.
</objective>

<tasks>
<task type="auto">
  <name>Task 1: Write it</name>
  <files>src/a.ts</files>
  <action>
    Create \`src/a.ts\`:

    \`\`\`xml
    <task type="auto"></task>
    \`\`\`
  </action>
  <verify>npm test</verify>
</task>
<task type="checkpoint:human-verify" gate="blocking">
  <how-to-verify>Look at it.</how-to-verify>
</task>
</tasks>
`;
const second = `---
phase: "03"
plan: 2
wave: 1
depends_on:
  - "01"
  - 02-04
autonomous: false
---
<objective>Read the entries</objective>
`;
const folder = ".planning/phases/03-ledger";
const files = { [`${folder}/03-01-PLAN.md`]: first, [`${folder}/03-02-PLAN.md`]: second };

test("the plans of a phase are the steps of one plan, lower waves first", () => {
  const plan = planOf(files);
  expect(plan).toMatchObject({ dialect: "gsd", path: folder });
  expect(plan.steps.map((step) => [step.id, step.title, step.wave?.value])).toEqual([
    ["03-02", "Read the entries", 1],
    ["03-01", "Store the entries", 2],
  ]);
  expect(plan.steps.map((step) => textAt(step.idSpan))).toEqual(["2", "01"]);
  expect(misplaced(plan)).toEqual([]);
});

test("dependencies have their places; a plan of an earlier phase is no step of this one", () => {
  const [step] = planOf(files).steps;
  expect(step!.dependsOn.map((ref) => [ref.id, textAt(ref.span)])).toEqual([["01", "01"]]);
});

test("a checkpoint has its place, an example in a fence is none", () => {
  expect(planOf(files).checkpoints.map(textAt)).toEqual([
    '<task type="checkpoint:human-verify" gate="blocking">',
  ]);
});

test("a summary beside a plan says that it is done", () => {
  const summary = "---\nphase: 03-ledger\nplan: 01\n---\n\nDone.\n";
  const plan = planOf({ ...files, [`${folder}/03-01-SUMMARY.md`]: summary });
  expect(plan.steps.map((step) => [step.id, step.done?.value])).toEqual([
    ["03-02", undefined],
    ["03-01", true],
  ]);
});

const real = realPlans("gsd");

if (real)
  test("real plans: every plan file is a step, with the id that its name carries", {
    timeout: 120_000,
  }, () => {
    const { plans } = readPlans(real!, "gsd");
    const found = plans.flatMap((plan) => plan.steps);
    const counted = real!.filter((source) => source.path.endsWith("-PLAN.md"));
    expect(found.length).toBe(counted.length);
    const plain = (id: string) => id.replace(/\b0+(?=\d)/g, "");
    const named = found.filter((step) => step.source.path.includes(`/${step.id}-PLAN.md`));
    expect(named.length / found.length).toBeGreaterThanOrEqual(0.99);
    expect(found.every((step) => plain(step.id).length > 0)).toBe(true);
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

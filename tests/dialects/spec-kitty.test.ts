import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { textAt } from "../../src/model/index.ts";
import { realPlans } from "./corpus.ts";
import { misplaced, pathsIn, planOf } from "./reading.ts";

const folder = "kitty-specs/001-ledger";
const files = {
  [`${folder}/tasks.md`]: `# Work Packages: Ledger

## Work Package WP01: Store (Priority: P1)

- [x] T001 Create it
- [x] T002 Test it

### Dependencies
- None (starting package).

## WP02 — Report

**Dependencies**: WP01 | **Prompt**: [tasks/WP02.md](tasks/WP02.md)

- [ ] T003 Write it

## WP03 — Audit

Depends on WP01, WP02.
`,
  [`${folder}/tasks/WP01-store.md`]: `---
work_package_id: WP01
title: Store
dependencies: []
owned_files:
- src/store/**
execution_mode: code_change
---

# Work Package Prompt: WP01

## Objective
Keep \`src/old.py\`.

## Subtask T001
**Files:** \`src/store/main.py\` (new)
`,
  [`${folder}/tasks/WP02-report.md`]: `---
work_package_id: "WP02"
title: Report
lane: "for_review"
dependencies:
- "WP01"
- WP03
---

# WP02
`,
};

test("work packages are steps; one without a file is read from the list", () => {
  const plan = planOf(files);
  expect(plan).toMatchObject({ dialect: "spec-kitty", path: folder, title: "Work Packages: Ledger" });
  expect(plan.steps.map((step) => [step.id, step.title, step.done?.value])).toEqual([
    ["WP01", "Store", true],
    ["WP02", "Report", false],
    ["WP03", "Audit", undefined],
  ]);
  expect(plan.steps.map((step) => step.dependsOn.map((ref) => textAt(ref.span)))).toEqual([
    [],
    ["WP01", "WP03"],
    ["WP01", "WP02"],
  ]);
  expect(misplaced(plan)).toEqual([]);
});

test("agents have worktrees; another meaning of execution mode is no mode", () => {
  const plan = planOf(files);
  expect(plan.contract.isolation).toBe("worktree");
  expect(plan.steps[0]!.mode).toBeUndefined();
});

test("owned files are declared", () => {
  expect(pathsIn(planOf(files).steps[0]!, "files")).toEqual(["write src/store/", "create src/store/main.py"]);
});

test("the list states the dependencies once more", () => {
  const shown = planOf(files).graphs!.map(({ name, entries }) => [
    name,
    entries.map(({ id, dependsOn }) => `${id.value}<${dependsOn.map((ref) => ref.id).join("+")}`),
  ]);
  expect(shown).toEqual([
    ["front matter", ["WP01<", "WP02<WP01+WP03"]],
    ["task list", ["WP01<", "WP02<WP01", "WP03<WP01+WP02"]],
  ]);
});

const real = realPlans("spec-kitty");

if (real)
  test("real plans: every work package of a file or a heading is a step", () => {
    const { plans } = readPlans(real!, "spec-kitty");
    const found = plans.reduce((sum, plan) => sum + plan.steps.length, 0);
    const counted = new Set<string>();
    for (const { path, text } of real!) {
      const mission = path.replace(/\/tasks(?:\.md|\/[^/]*)$/, "");
      const file = /\/(WP\d+)[^/]*\.md$/.exec(path)?.[1];
      if (file) counted.add(`${mission} ${file}`);
      else
        for (const [, id] of text.matchAll(/^#{2,4} (?:Work Package )?(WP\d+)(?=[:\s])/gm))
          counted.add(`${mission} ${id}`);
    }
    expect(Math.min(found, counted.size) / Math.max(found, counted.size)).toBeGreaterThanOrEqual(0.99);
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

test("a package may wait for all in front of it, or for those that a bracket names", () => {
  const plan = planOf({
    "kitty-specs/002-all/tasks.md": `# Work Packages: All

## WP01: Store

**Dependencies**: None

## WP02: Report

**Dependencies**: WP01

## WP03: Audit

**Dependencies**: All (final gate)

## WP04: Notes

- **Dependencies**: All content packages must be complete (WP01-WP02)

## WP05: Export

**Dependencies**: WP03 (the audit). WP04 (what the notes say). Nothing else is needed of WP01.
`,
  });
  expect(plan.steps.map((step) => step.dependsOn.map(({ id }) => id))).toEqual([
    [],
    ["WP01"],
    ["WP01", "WP02"],
    ["WP01", "WP02"],
    ["WP03", "WP04"],
  ]);
});

test("a package that the list says not to wait for is none to wait for", () => {
  const list = `# Work Packages: Ledger

## WP01 — Store

### Dependencies
- None

## WP02 — Report

### Dependencies
- Depends on WP01
- Does NOT depend on WP03 (it reads the store alone)

## WP03 — Audit

### Dependencies
- WP01
`;
  const plan = planOf({ [`${folder}/tasks.md`]: list });
  expect(plan.steps.map(({ id, dependsOn }) => [id, dependsOn.map((each) => each.id)])).toEqual([
    ["WP01", []],
    ["WP02", ["WP01"]],
    ["WP03", ["WP01"]],
  ]);
});

import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { lint } from "../../src/index.ts";
import { textAt } from "../../src/model/index.ts";
import { linesOf, realPlans } from "./corpus.ts";
import { pathsIn, planOf } from "./reading.ts";

const root = "_bmad-output";
const files = {
  [`${root}/implementation-artifacts/1-2-report.md`]: `# Story 1.2: Report entries

Status: review

## Story

As a user, I want a report. Depends on Story 1.1 being done.

## Tasks / Subtasks

- [x] Task 1: Write it (AC: 1)
  - [x] 1.1 Create \`src/report.py\`

## Dev Agent Record

### Completion Notes List

- Changed \`src/other.py\`. Requires Story 9.9.

### File List

- src/report.py (new)
- src/index.py (modified)
`,
  [`${root}/implementation-artifacts/sprint-status.yaml`]: `project: ledger
development_status:
  epic-1: in-progress
  1-1-store-entries: done
  1-2-report: review
  epic-1-retrospective: optional
`,
  [`${root}/planning-artifacts/epics.md`]: `# Epics

## Epic 1: Ledger

### Story 1.1: Store entries

Create \`src/store.py\`.

### Story 1.3: Audit

Audit it.
`,
};

test("stories of files, epics and the sprint's status are the steps of one plan", () => {
  const plan = planOf(files);
  expect(plan).toMatchObject({ dialect: "bmad", path: root });
  expect(plan.steps.map((step) => [step.id, step.title, step.phase?.id, step.done?.value])).toEqual([
    ["1.1", "Store entries", "1", true],
    ["1.2", "Report entries", "1", false],
    ["1.3", "Audit", "1", undefined],
  ]);
  expect(plan.steps.map((step) => textAt(step.span))).toEqual([
    "Story 1.1: Store entries",
    "Story 1.2: Report entries",
    "Story 1.3: Audit",
  ]);
  expect(plan.contract.trackers).toEqual([`${root}/implementation-artifacts/sprint-status.yaml`]);
});

test("tasks and file list say what a story changes, the record of its making does not", () => {
  const [first, second] = planOf(files).steps;
  expect(pathsIn(first!)).toEqual(["create src/store.py"]);
  expect(pathsIn(second!)).toEqual(["create src/report.py", "create src/report.py", "modify src/index.py"]);
  expect(second!.dependsOn.map((ref) => [ref.id, ref.form, textAt(ref.span)])).toEqual([
    ["1.1", "prose", "1.1"],
  ]);
});

test("a quick spec is a plan of its own", () => {
  const path = `${root}/implementation-artifacts/tech-spec-ledger.md`;
  const text = `---
title: 'Ledger'
---

# Tech-Spec: Ledger

### Tasks

- [x] **Task 1: Store entries**
  - File: \`src/store.py\`
  - Action: Create it
- [ ] Task 2: Call it from \`__init__.py\`
`;
  const plan = planOf({ [path]: text });
  expect(plan).toMatchObject({ path, title: "Ledger" });
  expect(plan.steps.map((step) => [step.id, step.title, step.done?.value])).toEqual([
    ["1", "Store entries", true],
    ["2", "Call it from __init__.py", false],
  ]);
});

const real = realPlans("bmad");

if (real)
  test("real plans: every story and every task of a quick spec is found", () => {
    const { plans } = readPlans(real!, "bmad");
    const found = plans.reduce((sum, plan) => sum + plan.steps.length, 0);
    const stories = new Set<string>();
    let tasks = 0;
    for (const { path, text } of real!) {
      const file = /\/(\d+)-(\d+)-[^/]*\.md$/.exec(path);
      if (file) stories.add(`${file[1]}.${file[2]}`);
      if (path.endsWith(".yaml"))
        for (const [, epic, story] of text.matchAll(/^ {2}(\d+)-(\d+)-[\w-]+:/gm))
          stories.add(`${epic}.${story}`);
      if (/\/tech-spec[^/]*$/.test(path))
        tasks += linesOf(text).filter((line) => /^\s*[-*] \[.\] +\**Task \d/.test(line)).length;
    }
    const counted = stories.size + tasks;
    expect(Math.min(found, counted) / Math.max(found, counted)).toBeGreaterThanOrEqual(0.99);
  });

test("a box that is to create a file which an earlier story creates is told", async () => {
  const story = (id: string, box: string) => ({
    path: `_bmad-output/implementation-artifacts/${id.replace(".", "-")}-label.md`,
    text: `# Story ${id}: Label\n\nStatus: ready-for-dev\n\n## Tasks / Subtasks\n\n${box}\n`,
  });
  const found = async (first: string, second: string) =>
    (await lint({ sources: [story("1.1", first), story("1.2", second)] })).diagnostics
      .filter(({ severity }) => severity !== "info")
      .map(({ rule }) => rule);
  expect(await found("- [ ] Create `src/a.py`", "- [ ] Task 2: Create the file `src/a.py`")).toEqual([
    "created-twice",
  ]);
  expect(await found("- [ ] Create `src/a.py`", "- [ ] Extend `src/a.py`")).toEqual([]);
  expect(await found("- [ ] Create `src/a.py`", "- [ ] Create a parser in `src/a.py`")).toEqual([]);
});

test("what a story offers to take along is no work of it", () => {
  const text = (title: string) => ({
    "_bmad-output/1-1-label.md": `# Story 1.1: Label\n\nStatus: ready-for-dev\n\n### ${title}\n\n- Merge classes in \`tests/test_label.py\`\n`,
  });
  expect(pathsIn(planOf(text("Test Maturity Piggyback")).steps[0]!)).toEqual([]);
  expect(pathsIn(planOf(text("Optional improvements")).steps[0]!)).toEqual([]);
  expect(pathsIn(planOf(text("Tasks")).steps[0]!)).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { durationIn } from "../../src/dialects/shared/duration.ts";
import { textAt } from "../../src/model/index.ts";
import { planOf } from "./reading.ts";

/** What each step of a plan is estimated at, and the words that say so. */
const estimates = (texts: Readonly<Record<string, string>>) =>
  planOf(texts).steps.map(({ id, estimate }) => [id, estimate && [estimate.value, textAt(estimate.span)]]);

describe("a duration", () => {
  test.each([
    ["30 minutes", 30],
    ["~45min", 45],
    ["2h", 120],
    ["1.5 hours", 90],
    ["1h 30m", 90],
    ["4-6 hours", 300],
    ["1–2 hrs", 90],
    ["30 min to 1 h", 45],
    ["about 2 days", 960],
    ["Medium (2 days)", 960],
    ["S, 20 min", 20],
    ["1 week", 2400],
  ])("%s is so many minutes", (text, minutes) => expect(durationIn(text)).toBe(minutes));

  test.each(["Medium", "XL", "5 points", "~300 lines", "3", "400 MB", "2 months", "158 seconds", ""])(
    "%s is none",
    (text) => expect(durationIn(text)).toBeUndefined(),
  );

  test("a number takes its unit from the name of its field", () => {
    expect(durationIn("3-5", "hours")).toBe(240);
    expect(durationIn("3 points", "hours")).toBeUndefined();
  });
});

describe("estimates of steps are read", () => {
  test("of ccpm tasks, from front matter, from sections and from lines without bold", () => {
    const task = (more: string, body: string) =>
      `---\nname: Some\nstatus: open\ndepends_on: []\nparallel: true\n${more}---\n\n# Task\n\n${body}`;
    const folder = ".claude/epics/ledger";
    const found = estimates({
      [`${folder}/001.md`]: task("estimated_hours: 3\n", ""),
      [`${folder}/002.md`]: task("", "## Effort Estimate\n\n- Size: M\n- Hours: 4-6 hours\n"),
      [`${folder}/003.md`]: task("", "## Effort Estimate\n\n**Size**: Small (1 day) **Points**: 2\n"),
      [`${folder}/004.md`]: task("size: Large\n", "- **Effort**: 30 minutes\n"),
      [`${folder}/005.md`]: task("size: Large\n", "```\nEffort: 30 minutes\n```\n"),
    });
    expect(found).toEqual([
      ["001", [180, "3"]],
      ["002", [300, "4-6 hours"]],
      ["003", [480, "Small (1 day) **Points**: 2"]],
      ["004", [30, "30 minutes"]],
      ["005", undefined],
    ]);
  });

  test("of runbook steps, from labels, metadata and copies in step files", () => {
    const runbook = `# Runbook: ledger

## Step 1: Store

Create \`a.py\`.

**Estimate**: 20 min

## Step 2: Report

\`\`\`yaml
step: "2"
estimate: 1-2 h
\`\`\`

Create \`b.py\`.

## Step 3: Audit

Create \`c.py\`.

## Step 4: Retry after a pause (15-min expiry)

Create \`d.py\`. The timeout is 30 min.
`;
    const copy = `---\nstep: "3"\nestimate: 10 min\n---\n\n# Step 3: Audit\n\nCreate \`c.py\`.\n`;
    expect(estimates({ "plans/ledger/runbook.md": runbook, "plans/ledger/steps/step-3.md": copy })).toEqual([
      ["1", [20, "20 min"]],
      ["2", [90, "1-2 h"]],
      ["3", [10, "10 min"]],
      ["4", undefined],
    ]);
  });

  test("of superpowers tasks", () => {
    const text = `# Ledger Implementation Plan

**Goal:** A ledger.

### Task 1: Store (~45 min)

**Files:**
- Create: \`src/a.ts\`

### Task 2: Report

**Time:** 2 min

**Files:**
- Create: \`src/b.ts\`
`;
    expect(estimates({ "docs/superpowers/plans/2026-01-01-ledger.md": text })).toEqual([
      ["1", [45, "~45 min"]],
      ["2", [2, "2 min"]],
    ]);
  });

  test("of checklists: spec-kit, kiro, openspec", () => {
    const kit =
      "# Tasks: ledger\n\n## Phase 1: Setup\n\n- [ ] T001 Create src/a.ts (2h)\n- [ ] T002 Create src/b.ts\n";
    expect(estimates({ "specs/001-ledger/tasks.md": kit })).toEqual([
      ["T001", [120, "2h"]],
      ["T002", undefined],
    ]);
    const kiro =
      "# Implementation Plan\n\n- [ ] 1. Create `src/a.ts`\n  - _Requirements: 1.1_\n  - _Estimate: 1.5h_\n";
    expect(estimates({ ".kiro/specs/ledger/tasks.md": kiro })).toEqual([["1", [90, "1.5h_"]]]);
    const spec =
      "## 1. Setup\n\n- [ ] 1.1 Create src/a.ts\n  - Estimate: 1 day\n- [ ] 1.2 Create src/b.ts [30m]\n";
    expect(estimates({ "openspec/changes/ledger/tasks.md": spec })).toEqual([
      ["1.1", [480, "1 day"]],
      ["1.2", [30, "30m"]],
    ]);
  });

  test("of omo tasks, but not the effort of the whole plan", () => {
    const text =
      "# Ledger\n\n> **Estimated Effort**: 3 days\n\n## TODOs\n\n- [ ] 1. **Store**\n\n  **What to do**: Create `src/a.ts`.\n\n  **Effort**: 2 hours\n\n- [ ] 2. **Report**\n\n  **What to do**: Create `src/b.ts`.\n";
    expect(estimates({ ".sisyphus/plans/ledger.md": text })).toEqual([
      ["1", [120, "2 hours"]],
      ["2", undefined],
    ]);
  });

  test("of work packages and plans that are files of their own: spec-kitty, gsd, bmad", () => {
    const kitty = (more: string) =>
      `---\nwork_package_id: WP01\ndependencies: []\n${more}---\n\n# Work Package\n\n**Estimated Effort**: ~300 lines of code\n`;
    expect(estimates({ "kitty-specs/001-l/tasks/WP01-a.md": kitty("estimate: 2h\n") })).toEqual([
      ["WP01", [120, "2h"]],
    ]);
    expect(estimates({ "kitty-specs/001-l/tasks/WP01-a.md": kitty("") })).toEqual([["WP01", undefined]]);
    const gsd =
      "---\nphase: 03-l\nplan: 01\nwave: 1\ndepends_on: []\nfiles_modified: [src/a.ts]\nestimated_duration: 25 minutes\n---\n\n<tasks><task><name>Task 1: It</name></task></tasks>\n";
    expect(estimates({ ".planning/phases/03-l/03-01-PLAN.md": gsd })).toEqual([
      ["03-01", [25, "25 minutes"]],
    ]);
    const bmad =
      "# Story 1.2: Report\n\nStatus: ready\n\n**Estimate:** 5 points\n\n## Tasks / Subtasks\n\n- [ ] Task 1: Write it (1h)\n  - [ ] 1.1 Create `src/a.py`\n";
    expect(estimates({ "_bmad-output/implementation-artifacts/1-2-report.md": bmad })).toEqual([
      ["1.2", undefined],
    ]);
  });

  test("of task-master tasks", () => {
    const task = (id: number, more: string) =>
      `{"id": ${id}, "title": "Do ${id}", "status": "pending", "dependencies": []${more}}`;
    const tasks = [
      task(1, `, "estimatedHours": 4`),
      task(2, `, "effort": "30 min"`),
      task(3, `, "estimate": 8`),
    ];
    expect(estimates({ ".taskmaster/tasks/tasks.json": `{"tasks": [${tasks.join(", ")}]}` })).toEqual([
      ["1", [240, "4"]],
      ["2", [30, "30 min"]],
      ["3", undefined],
    ]);
  });
});

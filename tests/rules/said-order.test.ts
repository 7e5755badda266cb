import { expect, test } from "vitest";
import { graphsDisagree } from "../../rules/graphs-disagree.ts";
import { missingDependsOn } from "../../rules/missing-depends-on.ts";
import { orderByConvention } from "../../rules/order-by-convention.ts";
import { tddNotStrict } from "../../rules/tdd-not-strict.ts";
import { lintPlans } from "../../src/lint/index.ts";
import type { Rule } from "../../src/model/index.ts";
import { planOf } from "../dialects/reading.ts";

const found = (rule: Rule, files: Record<string, string>, strict = false) =>
  lintPlans([{ ...planOf(files), strict }], [rule as Rule], { preset: "strict" }).diagnostics.length;

const tasks = (words: string) => ({
  "docs/superpowers/plans/2026-01-12-labels.md": `# Labels Implementation Plan\n\n### Task 1: Model\n\n**Files:**\n- Create: \`src/label.py\`\n\n### Task 2: Print\n\n${words}\n\n**Files:**\n- Modify: \`src/label.py\`\n`,
});

test("a plan that says what a task builds on has not left its order to habit", () => {
  expect(found(orderByConvention, tasks("Print them."))).toBe(1);
  expect(found(orderByConvention, tasks("Consumes: the model (Task 1)."))).toBe(0);
});

test("a header or a section that asks for one task after the other has not left the order to habit", () => {
  const [path, text] = Object.entries(tasks("Print them."))[0]!;
  const header = "> Use superpowers:executing-plans to implement this plan task-by-task.\n\n### Task 1";
  expect(found(orderByConvention, { [path]: text.replace("### Task 1", header) })).toBe(0);
  expect(found(orderByConvention, { [path]: `${text}\n## Execution Order\n\n1, then 2.\n` })).toBe(0);
  const code = "> The pipeline reads task-by-task.\n\n### Task 1";
  expect(found(orderByConvention, { [path]: text.replace("### Task 1", code) })).toBe(1);
});

const cycles = (second: string) => ({
  "plans/labels/runbook.md": `---\ntype: tdd\n---\n# Labels\n\n## Cycle 1.1: Model\n\nText\n\n## Cycle 1.2: Print\n\n${second}\n`,
});

test("test-driven cycles that say what they wait for are in order", () => {
  expect(found(tddNotStrict as Rule, cycles("Text"))).toBe(1);
  expect(found(tddNotStrict as Rule, cycles("**Depends on:** Cycle 1.1"))).toBe(0);
});

const packages = (first: string, second: string) => ({
  "kitty-specs/001-ledger/tasks/WP01-a.md": `---\nwork_package_id: WP01\ndependencies: []\n---\n\n# WP01\n\n${first}\n`,
  "kitty-specs/001-ledger/tasks/WP02-b.md": `---\nwork_package_id: WP02\ndependencies: []\n---\n\n# WP02\n\n${second}\n`,
  "kitty-specs/001-ledger/tasks/WP03-c.md": `---\nwork_package_id: WP03\ndependencies: [WP01]\n---\n\n# WP03\n\nText\n`,
});

test("a name alone is evidence for the preset `strict` only, a file for both", () => {
  const names = packages("Create the function `read_all()`.", "Call `read_all()` in the report.");
  expect([found(missingDependsOn, names), found(missingDependsOn, names, true)]).toEqual([0, 1]);
  const files = packages("Create `src/store.py`.", "Add a function to `src/store.py`.");
  expect([found(missingDependsOn, files), found(missingDependsOn, files, true)]).toEqual([1, 1]);
});

test("what a step reads or runs while another changes it is for the preset `strict`", () => {
  const run = packages("Add a case to `tests/test_store.py`.", "Run `pytest tests/test_store.py`.");
  expect([found(missingDependsOn, run), found(missingDependsOn, run, true)]).toEqual([0, 1]);
});

test("an edge that a second list has is told by that, and not for each file", () => {
  const files = packages("Create `src/store.py`.", "Add a function to `src/store.py`.");
  const list = (waits: string) => ({
    ...files,
    "kitty-specs/001-ledger/tasks.md": `# Tasks\n\n## Work Package WP01: A\n\n**Dependencies**: None\n\n## Work Package WP02: B\n\n**Dependencies**: ${waits}\n\n## Work Package WP03: C\n\n**Dependencies**: WP01\n`,
  });
  const told = (waits: string) => [found(graphsDisagree, list(waits)), found(missingDependsOn, list(waits))];
  expect(told("None")).toEqual([0, 1]);
  expect(told("WP01")).toEqual([1, 0]);
});

test("a file that is only named, or a step that says it goes beside the other, calls for no dependency", () => {
  const told = (second: string) => found(missingDependsOn, packages("Create `docs/rules.md`.", second));
  expect(told("Print the path `docs/rules.md` in the report.")).toBe(0);
  expect(told("Load the titles from `docs/rules.md`.")).toBe(1);
  expect(told("Load the titles from `docs/rules.md`. This package does not depend on WP01.")).toBe(0);
  expect(told("Load the titles from `docs/rules.md`. It can run in parallel with WP01.")).toBe(0);
  expect(told("Add a title to `docs/rules.md`. It can run in parallel with WP01.")).toBe(1);
});

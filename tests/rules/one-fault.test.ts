import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import type { Source } from "../../src/model/index.ts";

const said = (sources: readonly Source[]): string[] =>
  lintPlans(readPlans(sources).plans, rules, { preset: "strict" }).diagnostics.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

test("an id that is wrong in form is told once, with the id that was meant where there is one", () => {
  const dependencies = '[1, "Wx9", WP77]';
  const one = "---\nwork_package_id: WP01\ndependencies: []\n---\n\n# One\n";
  const two = `---\nwork_package_id: WP02\ndependencies: ${dependencies}\n---\n\n# Two\n`;
  const found = said([
    { path: "kitty-specs/x/tasks/WP01.md", text: one },
    { path: "kitty-specs/x/tasks/WP02.md", text: two },
  ]);
  expect(found).toEqual([
    "unknown-dependency: Unexpected dependency on `1`, expected `WP01`",
    'invalid-metadata: Unexpected `"Wx9"` for `dependencies`, expected a work package such as `WP01`',
    "unknown-dependency: Unexpected dependency on `WP77`, expected the id of a step in this plan",
  ]);
});

test("a file that two steps change without an order is told once, with the dependency that is missing", () => {
  const steps = [1, 2].map((id) => `## Step ${id}: Labels\n\n- File: src/label.py\n  Action: Extend it\n`);
  const found = said([{ path: "plans/x/runbook.md", text: `# Labels\n\n${steps.join("\n")}` }]);
  expect(found.filter((each) => each.includes("src/label.py"))).toEqual([
    "missing-depends-on: Unexpected start of step `2` beside step `1`, which changes `src/label.py` as well, in one working tree, expected `**Depends on**: Step 1`",
  ]);
});

test("a task that is put in later has the next free number, which is no gap where ids count over the plan", () => {
  const tasks = (ids: readonly string[]) => ids.map((id) => `- [ ] ${id} Write src/${id}.py\n`).join("");
  const text = `# Labels\n\n## Phase 1: Setup\n\n${tasks(["T001", "T005"])}\n## Phase 2: Print\n\n${tasks(["T002", "T004"])}`;
  expect(said([{ path: "specs/x/tasks.md", text }])).toEqual([
    "misnumbered-id: Unexpected id `T004` after `T002`, expected `T003`",
  ]);
});

test("what metadata that can't be read may state is not told as missing there", () => {
  const task = (name: string, rest: string) => `---\nname: ${name}\nstatus: open\n${rest}---\n\n# Task\n`;
  const found = said([
    { path: ".claude/epics/x/001.md", text: task("Count", "depends_on: []\n") },
    {
      path: ".claude/epics/x/002.md",
      text: `${task("Print", "depends_on: [001]\nlabels: [a\n")}\n## Dependencies\n\n- [ ] The count (task 001)\n`,
    },
  ]);
  expect(found).toEqual(["unreadable-metadata: Unexpected `[` that nothing closes, expected a closing `]`"]);
});

/** Five tasks of one wave, each of which waits for the one before it and is in no list of what that one blocks. */
const chained = (blocks: string) =>
  `# Labels\n\n## TODOs\n\n${[1, 2, 3, 4, 5]
    .map(
      (id) =>
        `- [ ] ${id}. Part ${id}\n\n  **What to do**: Create \`src/part${id}.py\`\n\n  **Parallelization**:\n  - **Parallel Group**: Wave 1\n  - **Blocks**: ${id < 5 ? blocks : "None"}\n  - **Blocked By**: ${id > 1 ? `Task ${id - 1}` : "None"}\n`,
    )
    .join("\n")}`;

test("from three steps on, a slip is a habit of the author's, and told once", () => {
  expect(said([{ path: ".omo/plans/labels.md", text: chained("Task 9") }])).toEqual(
    expect.arrayContaining([
      "same-wave-dependency: Unexpected waves in which 4 steps wait for a step of their own wave, as `2` in wave 1 for `1`, expected a later wave for each",
    ]),
  );
  const backwards = chained("Task 1").replace("**Blocks**: Task 1", "**Blocks**: None");
  const lists = said([{ path: ".omo/plans/labels.md", text: backwards }]).filter((each) =>
    each.startsWith("blocks-mismatch"),
  );
  expect(lists).toEqual([
    "blocks-mismatch: Unexpected lists of what steps block, 3 of which name steps that do not wait, as `1` in that of `2`, expected a dependency there as well",
  ]);
});

import { describe, expect, test } from "vitest";
import { isolationOf } from "../../src/analyze/order/mode.ts";
import { textAt } from "../../src/model/index.ts";
import { planOf } from "./reading.ts";

/** What holds for each step in the end. */
const isolations = (texts: Readonly<Record<string, string>>) => {
  const plan = planOf(texts);
  return plan.steps.map((step) => `${step.id} ${isolationOf(plan, step)}`);
};

const tasks = "# Tasks\n\n## Phase 1\n\n- [ ] T001 [P] Create src/a.ts\n- [ ] T002 [P] Create src/b.ts\n";
const worktree = "---\nisolation: worktree\n---\n";

describe("isolation of a plan stands in the front matter of its file", () => {
  test.each([
    ["specs/1-labels/tasks.md", tasks],
    [
      "openspec/changes/labels/tasks.md",
      "## 1. Group\n\n- [ ] 1.1 Create src/a.ts\n- [ ] 1.2 Create src/b.ts\n",
    ],
    [".kiro/specs/labels/tasks.md", "- [ ] 1. Create src/a.ts\n- [ ] 2. Create src/b.ts\n"],
    ["docs/plans/labels.md", "# Labels\n\n### Task 1: One\n\nDo it.\n\n### Task 2: Two\n\nDo it.\n"],
    [
      ".omo/plans/labels.md",
      "# Labels\n\n- [ ] 1. One\n\n  **Can Run In Parallel**: YES\n\n- [ ] 2. Two\n\n  **Blocked By**: 1\n",
    ],
  ])("%s", (path, text) => {
    const found = isolations({ [path]: worktree + text });
    expect(found).toHaveLength(2);
    expect(found.filter((each) => each.endsWith("worktree"))).toHaveLength(2);
    expect(isolations({ [path]: text }).filter((each) => each.endsWith("shared"))).toHaveLength(2);
  });

  test("or in the file that tells of all steps, while each step's own file says more", () => {
    const task = (more: string) =>
      `---\nname: A\nstatus: open\ndepends_on: []\nparallel: true\n${more}---\n\n# Task\n`;
    const epic = "---\nname: labels\nisolation: worktree\n---\n\n# Epic\n";
    const folder = ".claude/epics/labels";
    expect(
      isolations({
        [`${folder}/epic.md`]: epic,
        [`${folder}/1.md`]: task(""),
        [`${folder}/2.md`]: task("isolation: shared\n"),
      }),
    ).toEqual(["1 worktree", "2 shared"]);
  });
});

describe("isolation of a step stands in the file that it has for itself", () => {
  test("of gsd, even where there is one alone", () => {
    const plan = planOf({
      ".planning/phases/01-a/01-01-PLAN.md":
        "---\nphase: 01-a\nplan: 01\nisolation: worktree\n---\n<tasks></tasks>\n",
    });
    expect(plan.isolation).toBeUndefined();
    expect(textAt(plan.steps[0]!.isolation!.span)).toBe("worktree");
  });

  test("of spec-kitty, against what its executor does", () => {
    const wp = (id: string, more: string) =>
      `---\nwork_package_id: ${id}\ndependencies: []\n${more}---\n\n# One\n`;
    expect(
      isolations({
        "kitty-specs/x/tasks/WP01.md": wp("WP01", "isolation: shared\n"),
        "kitty-specs/x/tasks/WP02.md": wp("WP02", ""),
      }),
    ).toEqual(["WP01 shared", "WP02 worktree"]);
  });

  test("of task-master, as keys of a task, of its list and of the file", () => {
    const file = (more: string, own: string) => ({
      ".taskmaster/tasks/tasks.json": `{${more} "tasks": [{"id": 1, ${own} "dependencies": []}, {"id": 2, "dependencies": []}]}`,
    });
    expect(isolations(file("", '"isolation": "worktree",'))).toEqual(["1 worktree", "2 shared"]);
    expect(isolations(file('"isolation": "worktree",', ""))).toEqual(["1 worktree", "2 worktree"]);
  });
});

describe("label lines", () => {
  test("are about the step that they stand in, or about the plan above all sections", () => {
    const plan = (head: string, own: string) => ({
      "docs/plans/labels.md": `# Labels\n\n${head}\n\n## Tasks\n\n### Task 1: One\n\n${own}\n\n### Task 2: Two\n\nDo it.\n`,
    });
    expect(isolations(plan("", "**Isolation:** worktree"))).toEqual(["1 worktree", "2 shared"]);
    expect(isolations(plan("**Isolation:** git worktree (one each)", ""))).toEqual([
      "1 worktree",
      "2 worktree",
    ]);
    expect(isolations(plan("", "- **Isolation**: shared fixtures are reset"))).toEqual([
      "1 shared",
      "2 shared",
    ]);
    expect(
      planOf(plan("", "- **Isolation**: shared fixtures are reset")).steps[0]!.isolation,
    ).toBeUndefined();
    expect(isolations(plan("", "```\nIsolation: worktree\n```"))).toEqual(["1 shared", "2 shared"]);
  });
});

test("other words in front matter are told, with the nearest one that there is", () => {
  const flaws = (value: string) =>
    planOf({ "specs/1/tasks.md": `---\nisolation: ${value}\n---\n${tasks}` }).flaws.map(
      ({ kind, message, span }) => [kind, message, textAt(span)],
    );
  expect(flaws("wortree")).toEqual([
    ["invalid-metadata", "Unexpected `wortree` for `isolation`, expected `worktree`", "wortree"],
  ]);
  expect(flaws("containers")).toEqual([
    [
      "invalid-metadata",
      "Unexpected `containers` for `isolation`, expected `shared` or `worktree`",
      "containers",
    ],
  ]);
  expect(flaws("worktree")).toEqual([]);
});

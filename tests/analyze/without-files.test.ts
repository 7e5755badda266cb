import { describe, expect, test } from "vitest";
import { stepsWithoutFiles } from "../../src/analyze/files/steps-without-files.ts";
import { planOf } from "../dialects/reading.ts";

const bare = (texts: Readonly<Record<string, string>>) =>
  stepsWithoutFiles(planOf(texts)).map(({ id }) => id);

describe("a mark", () => {
  const tasks = (...lines: string[]) => ({
    "specs/1-x/tasks.md": `# Tasks\n\n## Phase 1\n\n${lines.join("\n")}\n`,
  });

  test("that stands alone between tasks without one promises nothing", () => {
    const [one, other] = ["- [ ] T001 Create `src/a.ts`", "- [ ] T003 Create `src/b.ts`"];
    expect(bare(tasks(one, "- [ ] T002 [P] Wire the job entry points", other))).toEqual([]);
  });

  test("beside another one does, whatever its case", () => {
    const [one, other] = ["- [ ] T001 [P] Create `src/a.ts`", "- [ ] T002 [p] Wire the job entry points"];
    expect(bare(tasks(one, other))).toEqual(["T002"]);
    expect(bare(tasks(one.replace("[ ]", "[x]"), other))).toEqual([]);
  });
});

describe("a field for files that is left empty, where the executor runs all at once", () => {
  const wp = (id: string, more: string, text = "") =>
    `---\nwork_package_id: ${id}\n${more}---\n# One\n\n${text}\n`;
  const packages = (first: string, second: string, text = "") => ({
    "kitty-specs/a/tasks/WP01.md": wp("WP01", first, text),
    "kitty-specs/a/tasks/WP02.md": wp("WP02", second, text),
  });
  const open = "dependencies: []\nowned_files: []\n";

  test("is told of packages that nothing orders", () => {
    expect(bare(packages(open, open))).toEqual(["WP01", "WP02"]);
    expect(bare(packages(open, "dependencies: [WP01]\nowned_files: []\n"))).toEqual([]);
  });

  test("is no finding where the text names files, or where no such field is", () => {
    expect(bare(packages(open, open, "Create `src/a.py`."))).toEqual([]);
    expect(bare(packages("dependencies: []\n", "dependencies: []\n"))).toEqual([]);
  });

  test("is told of gsd plans without waves", () => {
    const file = (plan: string, waits: string) =>
      `---\nphase: 01-a\nplan: ${plan}\ndepends_on: [${waits}]\nfiles_modified: []\n---\n<tasks></tasks>\n`;
    const folder = ".planning/phases/01-a";
    const plans = (waits: string) => ({
      [`${folder}/01-01-PLAN.md`]: file("01", ""),
      [`${folder}/01-02-PLAN.md`]: file("02", waits),
    });
    expect(bare(plans(""))).toEqual(["01-01", "01-02"]);
    expect(bare(plans("01-01"))).toEqual([]);
  });
});

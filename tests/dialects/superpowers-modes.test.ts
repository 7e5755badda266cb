import { describe, expect, test } from "vitest";
import { planModeOf } from "../../src/analyze/order/mode.ts";
import { lint } from "../../src/index.ts";
import { textAt } from "../../src/model/index.ts";
import { planOf } from "./reading.ts";

const path = "docs/superpowers/plans/labels.md";
const task = (id: number, verb: string) =>
  `### Task ${id}: Do ${id}\n\n**Files:**\n- ${verb}: \`src/x.py\`\n\n- [ ] **Step 1: Commit**\n\n\`\`\`bash\ngit add src/x.py && git commit -m "${id}"\n\`\`\`\n`;
const plan = (said: string, head = "") =>
  `${head}# Labels\n\n> For agentic workers: use superpowers:executing-plans.\n\n**Goal:** Print labels.\n\n${said}\n\n---\n\n${task(1, "Create")}\n${task(2, "Modify")}\n${task(3, "Modify")}`;

/** That an order rests on the format's habit alone is no fault. */
const found = async (text: string, preset: "recommended" | "strict" = "recommended") =>
  (await lint({ sources: [{ path, text }], settings: { preset } })).diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);

describe("a plan that asks for parallel work", () => {
  test.each([
    ["**Execution Mode:** parallel", ""],
    ["Dispatch all tasks in parallel, one agent each.", ""],
    ["Execute all of the tasks concurrently.", ""],
    ["**Execution:** All tasks can be run in parallel.", ""],
    ["", "---\nexecution_mode: parallel\n---\n"],
  ])("%s%s", async (said, head) => {
    const text = plan(said, head);
    expect(planModeOf(planOf({ [path]: text }))).toMatchObject({ value: "parallel" });
    expect(await found(text)).toEqual(["shared-file", "shared-commit"]);
  });

  test("of some tasks is so for these", () => {
    const modes = (said: string) =>
      planOf({ [path]: plan(said) }).steps.map(({ mode }) => mode && `${mode.value}: ${textAt(mode.span!)}`);
    expect(modes("Run Tasks 1 and 2 in parallel.")).toEqual([
      "parallel: Tasks 1 and 2",
      "parallel: Tasks 1 and 2",
      undefined,
    ]);
    expect(modes("Tasks 2-3 can run at the same time.")).toEqual([
      undefined,
      "parallel: Tasks 2-3",
      "parallel: Tasks 2-3",
    ]);
  });
});

describe("a plan that does not ask for it stays quiet", () => {
  test.each([
    "**Execution Mode:** superpowers:executing-plans",
    "**Execution Mode:** sequential",
    "Do not dispatch all tasks in parallel.",
    "Dispatch all tasks in parallel only if each agent has a worktree.",
    "Run the tests in parallel. The tasks of the queue run concurrently.",
    "> Dispatch all tasks in parallel.",
    "```\nDispatch all tasks in parallel.\n```",
  ])("%s", async (said) => {
    expect(planModeOf(planOf({ [path]: plan(said) })).value).toBe("sequential");
    expect(await found(plan(said), "strict")).toEqual(await found(plan(""), "strict"));
    expect(await found(plan(said))).toEqual([]);
  });

  test("although its front matter has a mode that there is not", () => {
    const { flaws, mode } = planOf({ [path]: plan("", "---\nexecution_mode: paralel\n---\n") });
    expect([mode, flaws.map(({ kind, span }) => [kind, textAt(span)])]).toEqual([
      undefined,
      [["invalid-metadata", "paralel"]],
    ]);
  });
});

describe("task headings below a task", () => {
  const headings = (...lines: string[]) =>
    planOf({
      [path]: lines.map((line) => `${line}\n\n**Files:**\n- Modify: \`src/a.ts\`\n`).join("\n"),
    }).steps.map(({ id, extent, mentions }) => `${id} ${textAt(extent).split("\n")[0]} ${mentions.length}`);

  test("are tasks where they go on counting, each with what is its own", () => {
    expect(headings("## Task 1: A", "### Task 2: B", "### Task 3: C")).toEqual([
      "1 ## Task 1: A 1",
      "2 ### Task 2: B 1",
      "3 ### Task 3: C 1",
    ]);
  });

  test("are parts where they count anew, or their numbers are others' as well", () => {
    expect(headings("## Task 3: A", "### Task 1: x", "### Task 2: y", "## Task 4: B")).toEqual([
      "3 ## Task 3: A 3",
      "4 ## Task 4: B 1",
    ]);
    expect(headings("## Task 1: A", "#### Task 2: example", "## Task 2: B")).toEqual([
      "1 ## Task 1: A 2",
      "2 ## Task 2: B 1",
    ]);
  });
});

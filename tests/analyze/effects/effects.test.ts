import { expect, test } from "vitest";
import { effectsIn, planIn } from "./plan.ts";

const cycle = (id: string, body: string) => `## Cycle ${id}: Something\n\n${body}\n`;

test("a RED phase writes the test file that it runs", () => {
  const plan = planIn(
    `# Runbook\n\n${cycle("1.1", "**RED Phase:**\n\n**Verify RED:** `pytest tests/test_a.py::test_x -v`\n\n**GREEN Phase:**\n\n- File: src/a.py\n  Action: Add `f`\n\n**Verify no regression:** `pytest tests/test_b.py`")}`,
  );
  expect(effectsIn(plan)["1.1"]).toEqual(["write tests/test_a.py", "modify src/a.py", "run tests/test_b.py"]);
});

test("a cycle that names no test file continues the one before it", () => {
  const plan = planIn(
    `# Runbook\n\n${cycle("1.1", "**RED Phase:** Write `tests/test_a.py`\n\n**GREEN Phase:**\n\n- File: src/a.py\n  Action: Create it")}\n${cycle("1.2", "**RED Phase:**\n\n**Test:** `test_more`\n\n**GREEN Phase:**\n\n- File: src/a.py\n  Action: Extend it")}`,
  );
  expect(effectsIn(plan)["1.2"]).toEqual(["modify src/a.py", "write tests/test_a.py"]);
});

test("a cycle that goes straight to GREEN writes no test", () => {
  const plan = planIn(
    `# Runbook\n\n${cycle("1.1", "**RED Phase:** Write `tests/test_a.py`\n\n**GREEN Phase:**\n\n- File: src/a.py\n  Action: Create it")}\n${cycle("1.2", "**GREEN Phase:**\n\nCreate `src/b.py` with `load_all()`.")}`,
  );
  expect(effectsIn(plan)["1.2"]).toEqual(["create src/b.py"]);
});

test("functions that two steps define in files of their own are two, a type is one", () => {
  const task = (id: number, file: string) =>
    `### Task ${id}: A\n\n**Files:**\n- Create: \`${file}\`\n\nImplement \`open_store()\` and \`class StoreEntry\`.\n`;
  const plan = planIn(`# Plan\n\n${task(1, "src/a.py")}\n${task(2, "src/b.py")}`, "docs/plans/x.md");
  expect(effectsIn(plan, "symbol")).toEqual({
    1: ["create open_store", "create StoreEntry"],
    2: ["create open_store", "modify StoreEntry"],
  });
});

test("a list of new files alone leaves it to the sentences beside it to say what is changed", () => {
  const task = (files: string) =>
    planIn(
      `# Plan\n\n### Task 1: A\n\n${files}\n\n- [ ] **Step 1: Do it**\n\nRegister it in \`src/cli/all.ts\`.\n`,
      "docs/plans/x.md",
    );
  expect(effectsIn(task("**New files:** `src/cli/a.ts`"))["1"]).toEqual([
    "create src/cli/a.ts",
    "modify src/cli/all.ts",
  ]);
  expect(effectsIn(task("**Files:**\n- Create: `src/cli/a.ts`\n- Modify: `src/b.ts`"))["1"]).toEqual([
    "create src/cli/a.ts",
    "modify src/b.ts",
    "read src/cli/all.ts",
  ]);
});

test("a file list is whole: prose beside it adds nothing to it", () => {
  const plan = planIn(
    "# Plan\n\n### Task 1: A\n\n**Files:**\n- Modify: `src/a.ts`\n\n- [ ] **Step 1: Do it**\n\nUpdate `src/b.ts` in the same way.\n",
    "docs/plans/x.md",
  );
  expect(effectsIn(plan)["1"]).toEqual(["modify src/a.ts", "read src/b.ts"]);
});

test("a short name is the path that the step means by it", () => {
  const plan = planIn(
    "# Plan\n\n### Task 1: A\n\n**Files:**\n- Modify: `packages/one/index.ts`\n- Modify: `packages/two/index.test.ts`\n\n**Step 1: Do it**\n\nUpdate `index.ts`.\n\n### Task 2: B\n\n**Files:**\n- Modify: `packages/two/index.ts`\n",
    "docs/plans/x.md",
  );
  expect(effectsIn(plan)["1"]).toEqual(["modify packages/one/index.ts", "modify packages/two/index.test.ts"]);
});

test("paths below the repository are one file however they are written", () => {
  const plan = planIn(
    "# Plan\n\n### Task 1: A\n\n**Files:**\n- Modify: `/home/me/repo/src/lib/a.ts`\n\n### Task 2: B\n\n**Files:**\n- Modify: `src/lib/a.ts`\n",
    "docs/plans/x.md",
  );
  expect(effectsIn(plan)).toEqual({ 1: ["modify src/lib/a.ts"], 2: ["modify src/lib/a.ts"] });
});

test("a step that only runs or looks works on no file of its phase", () => {
  const phase = "### Phase 1: Labels\n\n**Target files:**\n- `src/label.py` (new)\n";
  const step = (id: string, title: string) => `## Step ${id}: ${title}\n\n**Objective:** Get it done.\n`;
  const plan = planIn(
    `# Runbook\n\n${phase}\n${step("1.1", "Write labels")}\n${step("1.2", "Run the sync and look")}`,
  );
  expect(effectsIn(plan)).toEqual({ "1.1": ["create src/label.py"], "1.2": [] });
});

test("a staged folder says nothing more than the files in it", () => {
  const plan = planIn(
    "# Plan\n\n### Task 1: A\n\n**Files:**\n- Modify: `src/lib/a.ts`\n\n**Step 1: Commit**\n\n```bash\ngit add src/lib\ngit commit -m x\n```\n",
    "docs/plans/x.md",
  );
  expect(effectsIn(plan)["1"]).toEqual(["modify src/lib/a.ts"]);
  expect(effectsIn(plan, "git")["1"]).toEqual(["stage index", "commit branch"]);
});

test("a title names the file of a cycle that names none", () => {
  const plan = planIn(
    "# Runbook\n\n## Cycle 1.1: src/parser.py — nested lists\n\n**GREEN Phase:** Count brackets.\n",
  );
  expect(effectsIn(plan)["1.1"]).toContain("write src/parser.py");
});

test("what a description quotes is not done", () => {
  const plan = planIn(
    "# Runbook\n\n## Cycle 1.1: A\n\n**GREEN Phase:**\n\n- Stage the folder: `git add vendor`\n- File: src/a.py\n  Action: Add `f`\n",
  );
  expect(effectsIn(plan)["1.1"]).toEqual(["modify src/a.py"]);
});

test("what a verification makes and removes is scratch, unless it hands it to git", () => {
  const verify = (command: string, label = "**Verify GREEN:**") =>
    effectsIn(
      planIn(
        `# Runbook\n\n${cycle("1.1", `**GREEN Phase:** Create \`src/a.py\`\n\n${label}\n\n\`\`\`bash\n${command}\n\`\`\``)}`,
      ),
    )["1.1"];
  expect(verify("rm -f out/cache.db")).toEqual(["create src/a.py"]);
  expect(verify("rm -f out/cache.db", "**Changes:**")).toContain("delete out/cache.db");
  expect(verify("git rm old/b.py")).toContain("delete old/b.py");
});

test("a file at the root of the repository is no other file of its name", () => {
  const task = (id: number, text: string) => `- [ ] T00${id} [P] ${text}\n`;
  const tasks = `# Tasks: X\n\n## Phase 1: Docs\n\n${task(1, "Update `README.md` at repo root")}${task(2, "Write `packages/ui/README.md`")}${task(3, "Update `README.md` of the package")}`;
  const effects = effectsIn(planIn(tasks, "specs/001-x/tasks.md"));
  expect([effects.T001, effects.T003]).toEqual([["modify README.md"], ["modify packages/ui/README.md"]]);
});

test("text in a line of its own below a label about order is work like any other", () => {
  const files = effectsIn(
    planIn(
      "# Runbook: X\n\n## Step 1: A\n\n**Execution Mode**: parallel\nCreate `src/a.ts`.\n\n" +
        "## Step 2: B\n\n**Depends on**: Step 1 (it uses `src/a.ts`,\n`src/b.ts` and more)\n\n" +
        "## Step 3: C\n\n**Depends on**: Step 1\n**Reason**: It needs `src/a.ts`.\nCreate what is missing in `src/c.ts` there.\n",
    ),
  );
  expect(files).toMatchObject({ 1: ["create src/a.ts"], 2: [], 3: [] });
  const task = planIn(
    "# X Implementation Plan\n\n### Task 1: A\n\n- Create: `src/a.ts`\n\n### Task 2: B\n\n**Depends on:** Task 1\nModify `src/d.ts`.\n",
    "docs/plans/x.md",
  );
  expect(effectsIn(task)["2"]).toEqual(["modify src/d.ts"]);
});

test("`cd` holds for the rest of its line or script", () => {
  const step = (id: number, body: string) => `\n## Step ${id}: Check\n\n${body}\n`;
  const plan = planIn(
    `# Runbook\n${step(1, "Run `cd web && npx vitest run src/a.test.ts`. Run `npx vitest run src/b.test.ts`.")}${step(2, "```bash\ncd api\n# all of it\npytest tests/test_a.py\ncd ..\npytest tests/test_b.py\n```")}`,
  );
  expect(effectsIn(plan)).toEqual({
    1: ["run web/src/a.test.ts", "run src/b.test.ts"],
    2: ["run api/tests/test_a.py", "run tests/test_b.py"],
  });
});

test("a program that is told its folder works there", () => {
  const commands = [
    "git -C web mv a.ts b.ts",
    "npm --prefix web test -- src/a.test.ts",
    "pnpm -C ./apps/web exec vitest run src/a.test.ts",
    "uv run --directory=api pytest tests/test_a.py",
    "cargo test --manifest-path crates/io/Cargo.toml --test read",
  ];
  const steps = commands.map((command, at) => `\n## Step ${at + 1}: Do\n\n\`\`\`bash\n${command}\n\`\`\`\n`);
  expect(effectsIn(planIn(`# Runbook\n${steps.join("")}`))).toEqual({
    1: ["rename web/a.ts", "create web/b.ts"],
    2: ["run web/src/a.test.ts"],
    3: ["run apps/web/src/a.test.ts"],
    4: ["run api/tests/test_a.py"],
    5: ["run crates/io/tests/read.rs"],
  });
});

test("a pattern that is staged says nothing beside the files it stands for", () => {
  const plan = planIn(
    "# Runbook\n\n## Step 1: Do\n\nUpdate `src/a.ts`.\n\nRun `mkdir -p src` and `git add src/*.ts`.\n",
  );
  expect(effectsIn(plan)["1"]).toEqual(["modify src/a.ts"]);
});

test("what is handed to git is no surer than the words about it", () => {
  const task = (id: number, words: string, paths: string) =>
    `\n### Task ${id}: A\n\n${words}\n\n**Step 2: Commit**\n\n\`\`\`bash\ngit add ${paths}\ngit commit -m "x"\n\`\`\`\n`;
  const plan = planIn(
    `# Plan\n${[
      task(1, "If the test fails, adjust `src/a.ts`.", "src/a.ts tests/a.test.ts"),
      task(2, "Confirm that `src/b.ts` exports it. If it does not, add it to `src/b.ts`.", "src/b.ts"),
      task(3, "Confirm that `src/c.ts` exports it. Update `src/c.ts`.", "src/c.ts"),
      task(4, "Look at `src/d.ts`.", "src/d.ts"),
      task(5, "**Files:**\n- Modify: `src/e.ts`\n\nConfirm that `src/e.ts` exports it.", "src/e.ts"),
    ].join("")}`,
    "docs/plans/x.md",
  );
  const changed = Object.values(effectsIn(plan)).map((effects) =>
    effects.filter((effect) => !/^(?:read|run|commit|stage)/.test(effect)),
  );
  expect(changed).toEqual([
    ["write tests/a.test.ts"],
    [],
    ["modify src/c.ts", "write src/c.ts"],
    ["write src/d.ts"],
    ["modify src/e.ts", "write src/e.ts"],
  ]);
});

test("an order at a line is more than a remark beside a list of files", () => {
  const files = "**Files:**\n- Create: `src/new.ts`\n- Modify: `src/other.ts`\n\n";
  const plan = planIn(
    `# Plan\n\n### Task 1: A\n\n${files}In \`src/old.ts\` around line 80, insert a guard.\n\n### Task 2: B\n\n${files}In \`src/old.ts\`, insert a guard.\n`,
    "docs/plans/x.md",
  );
  expect(effectsIn(plan)["1"]).toContain("modify src/old.ts");
  expect(effectsIn(plan)["2"]).not.toContain("modify src/old.ts");
});

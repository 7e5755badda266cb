import { expect, test } from "vitest";
import { undeclaredFiles } from "../../../src/analyze/files/declared-files.ts";
import { effectsIn, planIn } from "./plan.ts";

const plan = (...cycles: string[]) =>
  planIn(
    `# Runbook: X\n\n${cycles.map((text, index) => `## Cycle 1.${index + 1}: A\n\n${text}\n`).join("\n")}`,
  );

test("the test that RED names in a field is no list of what GREEN changes", () => {
  const text =
    "**RED Phase:**\n\n**Test:** `tests/test_a.py::test_b`\n\n**GREEN Phase:**\n\nAdd a flag in `src/a.py`.";
  expect(effectsIn(plan(text))).toEqual({ "1.1": ["write tests/test_a.py", "write src/a.py"] });
});

test("a file beside the list of GREEN is told, the test of RED is not", () => {
  const listed = plan(
    "**RED Phase:**\n\nExtend `tests/unit/test_a.py`.\n\n**GREEN Phase:**\n\n- File: `src/a.py`\n  Action: Add `a`\n\nModify `src/k/b.py` too.",
  );
  expect(undeclaredFiles(listed, listed.steps[0]!).map(({ path }) => path)).toEqual(["src/k/b.py"]);
  const bare = plan(
    "**RED Phase:**\n\n**Test:** `tests/test_a.py`\n\n**GREEN Phase:**\n\nModify `src/k/b.py`.",
  );
  expect(undeclaredFiles(bare, bare.steps[0]!)).toEqual([]);
});

test("the phases of a cycle may be items with a dash behind their names", () => {
  const text =
    "* **RED** \u2014 `spec/a_spec.rb`\n  - `expect(x).to eq 1`\n* **GREEN** \u2014 `lib/a.rb`\n  - class `A`";
  const { steps } = plan(text);
  expect(steps[0]!.redGreen.red).toBeDefined();
  expect(steps[0]!.redGreen.green).toBeDefined();
  expect(effectsIn(plan(text))).toEqual({ "1.1": ["write spec/a_spec.rb", "write lib/a.rb"] });
  // "**Green** tests" is a sentence.
  expect(plan("- **Green** tests are good").steps[0]!.redGreen.green).toBeUndefined();
});

const cycle = (red: string, green: string) => `**RED Phase:** ${red}\n\n**GREEN Phase:** ${green}`;

test("a test that is taken up again is about the code that was changed with it", () => {
  const files = effectsIn(
    plan(
      cycle("`tests/test_cart.py`", "Create `src/cart.py`."),
      cycle("`tests/test_user.py`", "Create `src/user.py`."),
      cycle("`tests/test_cart.py`: sums", "Add them up."),
    ),
  );
  expect(files["1.3"]).toEqual(["write tests/test_cart.py", "create src/cart.py"]);
});

test("of several files that one goes on whose name the test has, and none that was changed by the way", () => {
  const files = effectsIn(
    plan(
      cycle("`test/lock.bats`", "`lib/lock.sh` with `with_lock`. Call it in `bin/tool`."),
      cycle("`test/lock.bats`: waits", "Wait for it."),
      cycle(
        "`tests/k.test.ts`, with `tests/helpers/clock.ts`",
        "Create `src/q.ts` and add it to `src/index.ts`.",
      ),
      cycle("A second case.", "Handle it."),
    ),
  );
  expect(files["1.2"]).toEqual(["write test/lock.bats", "write lib/lock.sh"]);
  expect(files["1.4"]).toEqual(["write tests/k.test.ts", "create src/q.ts"]);
});

test("a cycle that has no phases and says what it changes writes no test", () => {
  const files = effectsIn(
    plan(cycle("`tests/test_a.py`", "Create `src/a.py`."), "Describe it in `docs/a.md`. No test."),
  );
  expect(files["1.2"]).toEqual(["write docs/a.md"]);
});

test("a name belongs to the file that stands before it in its paragraph", () => {
  const files = effectsIn(
    plan(
      cycle(
        "`tests/q.test.ts`",
        "Create `src/q.ts` with a class `DeliveryQueue`, and re-export it from `src/index.ts`.",
      ),
      cycle("`tests/z.test.ts`", "Create `src/z.ts`."),
      cycle("`tests/z.test.ts`: more", "Add `dead` to `DeliveryQueue`."),
    ),
  );
  expect(files["1.3"]).toEqual(["write tests/z.test.ts", "modify src/q.ts"]);
});

test("what is called by a word is the one file of the plan that bears it", () => {
  const files = effectsIn(
    plan(
      cycle("`tests/test_parse.py`", "Create `mdx/parse.py`."),
      cycle("`tests/test_render.py`", "Create `mdx/render.py` and `mdx/cli.py`."),
      cycle("Extend the parse tests.", "Teach the renderer to count."),
      cycle("`tests/test_cli.py`", "Command `toc` in the CLI module."),
      cycle("`tests/test_cli.py`: again", "Add it to the printer module."),
    ),
  );
  expect(files["1.3"]).toEqual(["modify tests/test_parse.py", "modify mdx/render.py"]);
  expect(files["1.4"]).toEqual(["write tests/test_cli.py", "modify mdx/cli.py"]);
  expect(files["1.5"]).toEqual(["write tests/test_cli.py", "modify mdx/cli.py"]);
});

test("a name that two files bear calls neither", () => {
  const files = effectsIn(
    planIn(
      "# Runbook: X\n\n## Step 1: A\n\nCreate `a/parser.py` and `b/parser.py`.\n\n## Step 2: B\n\nAdd a case to the parser module.\n",
    ),
  );
  expect(files["2"]).toEqual([]);
});

test("of two files of one name RED means the test, and GREEN the code", () => {
  const files = effectsIn(
    plan(
      cycle("`k/tests/options.rs`", "Create `k/src/options.rs`."),
      cycle("Extend `options.rs`.", "Add a field in `options.rs`."),
    ),
  );
  expect(files["1.2"]).toEqual(["modify k/tests/options.rs", "write k/src/options.rs"]);
});

test("a cycle that says that it changes nothing goes on with nothing", () => {
  const last = (text: string) =>
    effectsIn(plan(cycle("`tests/test_a.py`", "Create `src/a.py`."), text))["1.2"];
  expect(last("Run `pytest tests/test_b.py`. No change.")).toEqual(["run tests/test_b.py"]);
  expect(last("The old calls still pass. Nothing is edited.")).toEqual([]);
  expect(last("The old calls still pass. No change in their order.")).not.toEqual([]);
});

test("a cycle that names but a new file changes the code that its test is called after as well", () => {
  const files = effectsIn(
    plan(
      cycle("`src/sign.test.ts`", "Create `src/sign.ts`."),
      cycle("`src/sign.test.ts`: expires", "Compare the time. The limit is a constant in `src/config.ts`."),
      cycle("`tests/all.test.ts`", "Create `src/run.ts`."),
      cycle("`tests/all.test.ts`: again", "Extend `src/config.ts`."),
    ),
  );
  expect(files["1.2"]).toEqual(["write src/sign.test.ts", "write src/config.ts", "create src/sign.ts"]);
  expect(files["1.4"]).toEqual(["write tests/all.test.ts", "modify src/config.ts"]);
});

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

test("a cycle that has no phases and says what it changes writes no test", () => {
  const files = effectsIn(
    plan(cycle("`tests/test_a.py`", "Create `src/a.py`."), "Describe it in `docs/a.md`. No test."),
  );
  expect(files["1.2"]).toEqual(["write docs/a.md"]);
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

import { expect, test } from "vitest";
import { undeclaredFiles } from "../../../src/analyze/step-files.ts";
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

import { expect, test } from "vitest";
import { executionModeConflict } from "../../rules/execution-mode-conflict.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

function told(text: string): string[] {
  const { plans } = readPlans([{ path: "plans/x/runbook.md", text }]);
  return lintPlans(plans, [executionModeConflict], {}).diagnostics.map(({ message }) => message);
}

const steps = "## Step 1: A\n\nCreate `a.py`.\n\n## Step 2: B\n\nCreate `b.py`.\n";
const conflict = (mode: string, other: string) =>
  `Unexpected \`${mode}\` in a plan that says \`${other}\` as well, expected one of them`;

test("a plan that asks for both in its own fields, or in a sentence, contradicts itself", () => {
  const head = (mode: string) => `---\nexecution_mode: ${mode}\n---\n\n# Runbook: X\n\n`;
  expect(told(`${head("parallel")}**Execution Mode**: sequential-strict\n\n${steps}`)).toEqual([
    conflict("sequential-strict", "parallel"),
  ]);
  expect(told(`${head("sequential-required")}**Execution Mode**: parallel\n\n${steps}`)).toEqual([
    conflict("parallel", "sequential-required"),
  ]);
  expect(
    told(`${head("parallel")}Execute all steps sequentially, never in parallel.\n\n${steps}`),
  ).toHaveLength(1);
});

test("saying the same twice, or more exactly, is no conflict", () => {
  const head = "---\nexecution_mode: sequential\n---\n\n# Runbook: X\n\n";
  expect(told(`${head}**Execution Mode**: sequential-strict\n\n${steps}`)).toEqual([]);
  expect(told(`${head}Execute all steps sequentially.\n\n${steps}`)).toEqual([]);
});

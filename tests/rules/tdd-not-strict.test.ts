import { expect, test } from "vitest";
import { tddNotStrict } from "../../rules/tdd-not-strict.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** The texts that the fix writes into a plan with this mode; undefined where there is none. */
function written(mode: string): string[] | undefined {
  const cycle = (id: string) => `### Cycle ${id}: Book\n\n**RED Phase:** Write \`tests/test_book.py\`\n`;
  const text = `---\nname: ledger\n${mode}---\n# Ledger\n\n## Phase 1: Core (type: tdd)\n\n${cycle("1.1")}\n${cycle("1.2")}`;
  const { plans } = readPlans([{ path: "runbook.md", text }]);
  const { diagnostics } = lintPlans(plans, [tddNotStrict], {});
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]?.fix?.edits.map((edit) => edit.text);
}

test("the strict order is written where nothing says the contrary", () => {
  expect(written("")).toEqual([expect.stringContaining("execution_mode: sequential-strict")]);
  expect(written("execution_mode: mixed\n")).toEqual([", execution_mode: sequential-strict"]);
});

test("which of two contrary statements is meant is left to the author", () => {
  expect(written("execution_mode: parallel\n")).toBeUndefined();
});

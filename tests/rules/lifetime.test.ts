import { expect, test } from "vitest";
import { createdTwice } from "../../rules/created-twice.ts";
import { useAfterDelete } from "../../rules/use-after-delete.ts";
import { useBeforeCreate } from "../../rules/use-before-create.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** What the three rules of a file's lifetime find in a runbook of steps that run one after the other. */
function found(...steps: string[]): string[] {
  const head = "---\nexecution_mode: sequential-required\n---\n# Runbook: Labels\n";
  const text = head + steps.map((body, at) => `\n## Step ${at + 1}: Work\n\n${body}\n`).join("");
  const { plans } = readPlans([{ path: "plans/labels/runbook.md", text }]);
  const { diagnostics } = lintPlans(plans, [createdTwice, useAfterDelete, useBeforeCreate], {
    preset: "strict",
  });
  return diagnostics.map(({ rule, message }) => `${rule} ${/`([^`]+)`/.exec(message)?.[1]}`);
}

test("a file that is changed or run before a sentence, an action or a list creates it", () => {
  expect(found("Modify `src/label.ts` to print.", "Create `src/label.ts` with a class.")).toEqual([
    "use-before-create src/label.ts",
  ]);
  expect(
    found("- File: src/label.ts\n  Action: Extend it", "- File: src/label.ts\n  Action: Create"),
  ).toEqual(["use-before-create src/label.ts"]);
  expect(found("Run `pytest tests/test_label.py`.", "**Files:**\n- Create: `tests/test_label.py`")).toEqual([
    "use-before-create tests/test_label.py",
  ]);
  expect(found("Create `src/label.ts`.", "Modify `src/label.ts`.")).toEqual([]);
  expect(found("Write the schema of `label.yaml` down.", "Add label.yaml schema to the docs.")).toEqual([]);
});

test("a file that two sentences create", () => {
  expect(found("Create `src/label.ts`.", "Create a new file `src/label.ts`.")).toEqual([
    "created-twice src/label.ts",
  ]);
  expect(found("Create `src/label.ts`.", "Delete `src/label.ts`.", "Create `src/label.ts`.")).toEqual([]);
  expect(found("Create `src/label.ts`.", "Run `touch src/label.ts`.")).toEqual([]);
  const table = (cell: string) => `| File | Change |\n|---|---|\n| \`src/label.go\` | ${cell} |`;
  expect(found(table("new"), table("Add `Print` method"))).toEqual([]);
});

test("a file that is gone: moved, or deleted with its folder", () => {
  const gone = ["use-after-delete src/old/label.go"];
  expect(found("Move `src/old/label.go` to `src/label.go`.", "Update `src/old/label.go`.")).toEqual(gone);
  expect(found("```bash\ngit mv src/old/label.go src/label.go\n```", "Update `src/old/label.go`.")).toEqual(
    gone,
  );
  expect(found("- File: src/old/label.go\n  Action: Delete", "Update `src/old/label.go`.")).toEqual(gone);
  expect(found("Delete `src/old/`.", "Update `src/old/label.go`.")).toEqual(gone);
  expect(found("Delete `src/old/`.", "Create `src/old/label.go`.", "Update `src/old/label.go`.")).toEqual([]);
  expect(found("Rename `label` in `src/old/label.go`.", "Update `src/old/label.go`.")).toEqual([]);
});

test("a list that leaves open what is done to its files does not outweigh a plain order", () => {
  const plan = (id: number, action: string) => ({
    path: `.planning/phases/01-labels/01-0${id}-PLAN.md`,
    text: `---\nphase: 01-labels\nplan: 0${id}\nwave: ${id}\ndepends_on: []\nfiles_modified: [src/label.ts]\n---\n<tasks><task><name>Print</name><files>src/label.ts</files><action>${action}</action></task></tasks>\n`,
  });
  const told = (...actions: string[]) => {
    const { plans } = readPlans(actions.map((action, at) => plan(at + 1, action)));
    const { diagnostics } = lintPlans(plans, [createdTwice, useBeforeCreate], {});
    return diagnostics.map(({ rule }) => rule);
  };
  expect(told("Create `src/label.ts` with a type.", "Create `src/label.ts` with a class.")).toEqual([
    "created-twice",
  ]);
  expect(told("Modify `src/label.ts` to print.", "Create `src/label.ts` with a class.")).toEqual([
    "use-before-create",
  ]);
  expect(told("Create `src/label.ts` with a type.", "Modify `src/label.ts` to print.")).toEqual([]);
  expect(told("Create a helper in `src/label.ts`.", "Create a class in `src/label.ts`.")).toEqual([]);
});

test("what only looks whether a deleted file is gone, or tells of that, needs nothing of it", () => {
  const gone = "Delete `src/label.ts`.";
  expect(found(gone, "Verify that `src/label.ts` is gone.")).toEqual([]);
  expect(found(gone, "Verify that no references to `src/label.ts` remain.")).toEqual([]);
  expect(found(gone, "Add a line to `CHANGELOG.md` on the removal of `src/label.ts`.")).toEqual([]);
  expect(found(gone, "Mirror the pattern of `src/label.ts` in `src/tag.ts`.")).toEqual([
    "use-after-delete src/label.ts",
  ]);
});

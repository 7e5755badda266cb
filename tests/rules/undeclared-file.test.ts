import { expect, test } from "vitest";
import { undeclaredFile } from "../../rules/undeclared-file.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

/** The files that are told of in a task with a list of files and a text. */
function found(list: string, body: string): string[] {
  const text = `# Berths\n\n### Task 1: Work\n\n**Files:**\n${list}\n\n${body}\n`;
  const { plans } = readPlans([{ path: "docs/plans/a.md", text }]);
  const { diagnostics } = lintPlans(plans, [undeclaredFile], { preset: "strict" });
  return diagnostics.flatMap(({ message }) => /change of (.*) in/.exec(message)![1]!);
}

test("a list that moves a file declares both of its names", () => {
  const moves = "- Rename: `src/port/pier.py` → `src/port/dock.py`";
  expect(found(moves, "Rename `src/port/pier.py` to `src/port/dock.py`. Modify `src/port/dock.py`.")).toEqual(
    [],
  );
  expect(found(moves, "Modify `src/port/crane.py`.")).toEqual(["`src/port/crane.py`"]);
});

test("what is only read, quoted, outside of the repository or done under a condition is no change", () => {
  const list = "- Create: `src/quay.py`";
  expect(found(list, "See `src/app/cli.py` for the style; do not edit `src/app/cli.py`.")).toEqual([]);
  expect(found(list, "Write `~/.config/berths/rc.toml` by hand.")).toEqual([]);
  expect(found(list, "```markdown\nModify `src/app/cli.py` first.\n```")).toEqual([]);
  expect(found(list, "If `src/app/cli.py` fails to start, update `src/app/cli.py`.")).toEqual([]);
});

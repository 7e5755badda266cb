import { expect, test } from "vitest";
import { unresolvedPath } from "../../rules/unresolved-path.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";

function told(...lines: string[]): string[] {
  const text = `# Runbook: X\n\n${lines.map((line, index) => `## Step 1.${index + 1}: A\n\n${line}\n`).join("\n")}`;
  const { plans } = readPlans([{ path: "plans/x/runbook.md", text }]);
  return lintPlans(plans, [unresolvedPath], { preset: "strict" }).diagnostics.map(({ message }) => message);
}

test("a path that a slip of the hand makes of a known one is told with that", () => {
  expect(told("Create `src/parcel.ts`.", "Create `src/letter.ts`.", "Modify `src/parsel.ts`.")).toEqual([
    expect.stringContaining("`src/parcel.ts`"),
  ]);
  expect(told("Create `src/parcel.ts`.", "Modify `src/pracel.ts`.")).toHaveLength(1);
});

test("paths that differ by numbers, by words, or that lie outside of the repository are meant so", () => {
  expect(told(...Array.from({ length: 12 }, (_, index) => `Modify \`src/part_${index}.ts\`.`))).toEqual([]);
  expect(told("Create `src/parcel.ts`.", "Modify `src/postage.ts`.")).toEqual([]);
  expect(
    told("Create `/srv/data/parcels.db`.", "Modify `/etc/hosts`.", "Modify `/opt/tool/setup.sh`."),
  ).toEqual([]);
});

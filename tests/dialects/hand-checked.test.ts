import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import { realPlans } from "./corpus.ts";
import { columns, differences, hashOf, rowsOf } from "./table.ts";

// What people read off real plans, five of each format: the first in the order of their hashes that are short enough, of each
// repository in turn. The plans are not ours to print, so each cell is kept as a digest; `npm run tables -- PATH` shows a plan in
// words, with the cells that differ, and `--digest` turns a corrected table into an entry.
const checked: Record<string, Record<string, Record<string, string>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "hand-checked.json"), "utf8"),
);

test("tables have a cell of each column for every step", () => {
  for (const tables of Object.values(checked)) {
    expect(Object.keys(tables)).toHaveLength(5);
    for (const table of Object.values(tables)) {
      const lengths = columns.map((name) => table[name]?.split(" ").length);
      expect(new Set(lengths).size).toBe(1);
    }
  }
});

for (const [dialect, tables] of Object.entries(checked)) {
  const real = realPlans(dialect);
  if (!real) continue;
  test(`${dialect}: real plans are read as people read them`, { timeout: 120_000 }, () => {
    const plans = new Map(readPlans(real, dialect).plans.map((plan) => [hashOf(plan), plan]));
    expect(Object.keys(tables).filter((hash) => !plans.has(hash))).toEqual([]);
    const read = Object.entries(tables).map(([hash, table]) => {
      const rows = rowsOf(plans.get(hash)!);
      return { steps: rows.length, wrong: differences(rows, table).map((cell) => `${hash} ${cell}`) };
    });
    const wrong = read.flatMap((each) => each.wrong);
    expect(wrong.filter((cell) => !cell.includes(" files of "))).toEqual([]);
    // Prose leaves open what changes; the digests say what a person understands, not what is read today.
    const steps = read.reduce((sum, each) => sum + each.steps, 0);
    expect(wrong.length / steps, wrong.join("\n")).toBeLessThanOrEqual(0.1);
  });
}

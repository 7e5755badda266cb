import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { dialects, readPlans } from "../../src/dialects/index.ts";
import { rowsOf, shownTable } from "./table.ts";

const root = resolve(import.meta.dirname, "../fixtures/dialects");

const cases = readdirSync(root).flatMap((dialect) =>
  readdirSync(join(root, dialect), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ dialect, name, folder: join(root, dialect, name) })),
);

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => /\.(?:md|jsonl?|ya?ml)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));

test("every format has small plans of at least five shapes", () => {
  for (const { name } of dialects)
    expect(cases.filter(({ dialect }) => dialect === name).length, name).toBeGreaterThanOrEqual(5);
});

test.each(cases)("$dialect: $name is read as its table says", ({ dialect, folder }) => {
  const { plans } = readPlans(sourcesIn(folder));
  expect(plans.every((plan) => plan.dialect === dialect)).toBe(true);
  const shown = plans.map((plan) => `${shownTable(rowsOf(plan))}\n`).join("\n");
  expect(shown).toBe(readFileSync(join(folder, "expected.txt"), "utf8"));
});

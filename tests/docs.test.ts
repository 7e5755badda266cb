import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { generate, stale } from "../scripts/docs.mjs";
import { dialectNames, formats, rules } from "../src/index.ts";

const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");

test("what the README and the examples quote is what the program prints", () => {
  expect(stale(generate()), "stale: run `npm run docs`").toEqual([]);
  // It starts the program once for each example.
}, 240_000);

test("the README names every plan format and every form of output", () => {
  const firstCells = [...readme.matchAll(/^\| `?([\w-]+)`? +\|/gm)].map(([, cell]) => cell);
  expect(firstCells).toEqual(expect.arrayContaining([...dialectNames, ...formats]));
});

test("the comparison with other linters counts rules and forms of output right", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../docs/comparison.md"), "utf8");
  const own = (row: string) => new RegExp(`^\\| ${row} +\\| ([^|]*)`, "m").exec(page)![1];
  expect(own("rules")).toMatch(new RegExp(`^${rules.length} `));
  expect(own("fixes")).toContain(` of ${rules.length} rules`);
  expect(own("formats")).toMatch(new RegExp(`^${formats.length}, `));
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { generate, stale } from "../scripts/docs.mjs";
import { dialectNames, formats } from "../src/index.ts";

const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");

test("what the README and the examples quote is what the program prints", () => {
  expect(stale(generate()), "stale: run `npm run docs`").toEqual([]);
});

test("the README names every plan format and every form of output", () => {
  const firstCells = [...readme.matchAll(/^\| `?([\w-]+)`? +\|/gm)].map(([, cell]) => cell);
  expect(firstCells).toEqual(expect.arrayContaining([...dialectNames, ...formats]));
});

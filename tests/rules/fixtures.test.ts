import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import { compareNaturally, type Source } from "../../src/model/index.ts";
import { printed } from "./print.ts";

const folder = resolve(import.meta.dirname, "../fixtures/lint");

/** The files of a case, under their paths inside it. */
function sourcesOf(name: string): Source[] {
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"));
  const sorted = paths.sort(compareNaturally);
  return sorted.map((path) => ({ path, text: readFileSync(join(folder, name, path), "utf8") }));
}

// Each case is a plan, and in `expected.txt` all that the strict preset says about it: what a rule finds matters as much as
// what the others leave to it. UPDATE=1 writes what is said now, for reading it in the diff.
test.each(readdirSync(folder))("%s", (name) => {
  const { plans } = readPlans(sourcesOf(name));
  expect(plans).toHaveLength(1);
  const { diagnostics, failures } = lintPlans(plans, rules, { preset: "strict" });
  expect(failures).toEqual([]);
  const said = printed(diagnostics);
  const expected = join(folder, name, "expected.txt");
  if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, said);
  expect(said).toBe(readFileSync(expected, "utf8"));
});

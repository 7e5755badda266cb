import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { kinOf, readPlans } from "../../src/dialects/index.ts";
import { openArchive, passingStore } from "../../src/run/cache/index.ts";
import { cutPlans, groupsIn, lengthOf } from "../../src/run/workers/cut.ts";

// Threads are given whole plans, so that none has to be read once more.

const examples = resolve(import.meta.dirname, "../../examples");
const sources = readdirSync(examples, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(?:md|json|jsonl|ya?ml)$/.test(path) && !path.endsWith("expected.txt"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(examples, path), "utf8") }));

const groups = groupsIn(sources, [], undefined, openArchive(passingStore(), "run"));

test("each plan is read from its part as from all", () => {
  const whole = readPlans(sources).plans.map(({ path, steps }) => `${path} ${steps.length}`);
  for (const length of [1, 2000, 1_000_000]) {
    const parts = cutPlans(groups, length);
    const read = parts.flatMap((part) =>
      readPlans(part).plans.map(({ path, steps }) => `${path} ${steps.length}`),
    );
    expect(read.sort()).toEqual([...whole].sort());
  }
});

test("parts are of about the length that was asked for", () => {
  const longest = Math.max(...groups.map(({ files }) => lengthOf(files.map(({ source }) => source))));
  const parts = cutPlans(groups, 2000);
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts.slice(0, -1)) expect(lengthOf(part)).toBeGreaterThan(2000);
  for (const part of parts) expect(lengthOf(part)).toBeLessThan(2000 + 3 * longest);
});

test("plans that tell each other something are in one part", () => {
  const { plans } = readPlans(sources);
  const kin = new Map<string, Set<number>>();
  const parts = cutPlans(groups, 1);
  for (const plan of plans) {
    const key = kinOf(plan);
    const part = parts.findIndex((own) => own.includes(plan.span.source));
    if (key) kin.set(key, (kin.get(key) ?? new Set()).add(part));
  }
  expect(kin.size).toBeGreaterThan(0);
  for (const [key, own] of kin) expect({ key, parts: own.size }).toEqual({ key, parts: 1 });
});

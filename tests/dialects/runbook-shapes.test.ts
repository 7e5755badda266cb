import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readPlans } from "../../src/dialects/index.ts";
import type { Source } from "../../src/model/index.ts";
import { misplaced } from "./reading.ts";
import { summaryOf } from "./summary.ts";

const root = resolve(import.meta.dirname, "../fixtures/runbook");

const shapes = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function sourcesOf(shape: string): Source[] {
  return readdirSync(join(root, shape), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => ({ path: `${shape}/${file}`, text: readFileSync(join(root, shape, file), "utf8") }));
}

describe.each(shapes)("the shape %s", (shape) => {
  const sources = sourcesOf(shape);

  it("is read as its expectation says", async () => {
    const { plans, passedOver } = readPlans(sources);
    const lines = [...plans.map(summaryOf), ...passedOver.map((source) => `passed over ${source.path}`)];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(root, shape, "expected.txt"));
    expect(plans.flatMap(misplaced)).toEqual([]);
  });

  it("never throws when a file ends early, and keeps its places inside the text", () => {
    for (const [index, source] of sources.entries())
      for (let end = 0; end >= 0 && end < source.text.length; end = source.text.indexOf("\n", end) + 1 || -1)
        for (const text of [source.text.slice(0, end), source.text.slice(end)]) {
          const { plans } = readPlans(sources.with(index, { path: source.path, text }));
          expect(plans.flatMap(misplaced)).toEqual([]);
        }
  });
});

test("a plan means the same whichever line ending it has", () => {
  for (const shape of shapes) {
    const read = (ending: string) =>
      readPlans(
        sourcesOf(shape).map(({ path, text }) => ({ path, text: text.replace(/\r?\n/g, ending) })),
      ).plans.map((plan) => summaryOf(plan).replace(/\\r\\n|\\r/g, "\\n"));
    expect(read("\r\n")).toEqual(read("\n"));
    expect(read("\r")).toEqual(read("\n"));
  }
});

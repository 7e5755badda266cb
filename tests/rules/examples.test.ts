import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { readPlans } from "../../src/dialects/index.ts";
import { lintPlans } from "../../src/lint/index.ts";
import type { Diagnostic, Preset, Source } from "../../src/model/index.ts";
import { examples, samples } from "../support/samples.ts";

function found(sources: readonly Source[], preset: Preset): readonly Diagnostic[] {
  const { diagnostics, failures } = lintPlans(readPlans(sources).plans, rules, { preset });
  expect(failures).toEqual([]);
  return diagnostics;
}

const example = (name: string) => examples.find((each) => each.name === `examples/${name}`)!.sources;

describe("the runbook that says what it needs", () => {
  test.each(["recommended", "strict"] as const)("is silent under %s", (preset) => {
    expect(found(example("runbook-safe"), preset)).toEqual([]);
  });
});

test("the same runbook, left to prose, tells where it will break", () => {
  const messages = found(example("runbook-unsafe"), "recommended").map(
    ({ rule, message }) => `${rule} ${message}`,
  );
  expect(messages).toEqual([
    expect.stringContaining("Unexpected order by prose alone, while 7 of 7 steps change or need"),
  ]);
});

test("the places of that one finding say what the steps would do to each other", () => {
  const { related } = found(example("runbook-unsafe"), "recommended")[0]!;
  const shown = related.map(({ message }) => message).join("\n");
  expect(shown).toContain(
    "RED of `1.3` needs `problems` to be absent, and `1.4` and `1.5` may bring it first",
  );
  expect(shown).toMatch(/`1\.3` \w+ `Station`, which `1\.2` creates/);
  expect(shown).toMatch(/`1\.2`, .*`1\.5` .*change .*`src\/tides\/station\.py`/);
});

test.each(samples)("every message about $name says what is expected, on one line", ({ sources }) => {
  for (const { message, related } of found(sources, "strict")) {
    expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/);
    expect(message.split("`").length % 2).toBe(1);
    for (const place of related) expect(place.message).not.toMatch(/\n|\.$/);
  }
});

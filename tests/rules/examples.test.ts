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
  const told = (words: string) => expect(messages).toContainEqual(expect.stringContaining(words));
  told("weak-sequential-directive Unexpected order by prose alone");
  told("tdd-not-strict");
  told("count-mismatch Unexpected claim of 9 cycles, expected 7");
  for (const [step, before] of [
    ["1.3", "1.2"],
    ["1.4", "1.3"],
    ["1.5", "1.4"],
  ])
    told(`missing-depends-on Unexpected start of \`${step}\` beside \`${before}\`, which`);
  told(
    "invalidated-red Unexpected `problems` from `1.4` and `1.5` in the same working tree while RED of `1.3`",
  );
  told(
    "shared-file Unexpected change of `src/tides/station.py` and `tests/test_station.py` in one working tree by `1.2`",
  );
  told("shared-commit");
});

test.each(samples)("every message about $name says what is expected, on one line", ({ sources }) => {
  for (const { message, related } of found(sources, "strict")) {
    expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/);
    expect(message.split("`").length % 2).toBe(1);
    for (const place of related) expect(place.message).not.toMatch(/\n|\.$/);
  }
});

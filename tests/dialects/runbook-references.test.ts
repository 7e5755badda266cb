import { describe, expect, it, test } from "vitest";
import { readStepHeading } from "../../src/dialects/runbook/headings.ts";
import { readProseOrder } from "../../src/dialects/runbook/prose.ts";
import type { KnownIds } from "../../src/dialects/runbook/ranges.ts";
import { readReferences } from "../../src/dialects/runbook/references.ts";
import { readProseMode } from "../../src/dialects/shared/modes.ts";
import { type Span, textAt } from "../../src/model/index.ts";

const ids = ["1.1", "1.2", "1.3", "1.10", "2.1", "2.2", "4", "R1.1"];
const known: KnownIds = { steps: new Map(ids.map((id, index) => [id, index])), phases: new Set(["1", "2"]) };

const whole = (text: string): Span => ({ source: { path: "a.md", text }, start: 0, end: text.length });

const read = (text: string) =>
  readReferences(whole(text), "label", known).map(({ kind, id, span }) => `${kind} ${id} at ${textAt(span)}`);

describe("a field of references", () => {
  it.each([
    ["Cycle 1.2", ["step 1.2 at 1.2"]],
    ["`1.2`", ["step 1.2 at 1.2"]],
    ["[1.2, **1.10**]", ["step 1.2 at 1.2", "step 1.10 at 1.10"]],
    ["Cycles 1.1, 1.2 and 1.3", ["step 1.1 at 1.1", "step 1.2 at 1.2", "step 1.3 at 1.3"]],
    ["Step 2.1 & Step 2.2", ["step 2.1 at 2.1", "step 2.2 at 2.2"]],
    ["1.1-1.3", ["step 1.1 at 1.1-1.3", "step 1.2 at 1.1-1.3", "step 1.3 at 1.1-1.3"]],
    [
      "Cycles 1.1 through Cycle 1.2",
      ["step 1.1 at 1.1 through Cycle 1.2", "step 1.2 at 1.1 through Cycle 1.2"],
    ],
    ["1.1–3", ["step 1.1 at 1.1–3", "step 1.2 at 1.1–3", "step 1.3 at 1.1–3"]],
    ["1.10-2.1", ["step 1.10 at 1.10-2.1", "step 2.1 at 1.10-2.1"]],
    ["Step 1-2", ["step 1.2 at 1-2"]],
    ["Phase 1", ["phase 1 at 1"]],
    ["Phases 1-2", ["phase 1 at 1-2", "phase 2 at 1-2"]],
    ["2", ["phase 2 at 2"]],
    ["4", ["step 4 at 4"]],
    ["Phase 1 (Cycles 1.1, 1.2)", ["step 1.1 at 1.1", "step 1.2 at 1.2"]],
    ["Phase 1 (scaffold, 3 helpers)", ["phase 1 at 1"]],
    ["Cycle 1.2 (needs 3 fields of Phase 2)", ["step 1.2 at 1.2"]],
    ["Requires Cycle 1.1 (`is_merged` in utils.py)", ["step 1.1 at 1.1"]],
    ["Cycle 1.1 -> Cycle 1.2", ["step 1.1 at 1.1", "step 1.2 at 1.2"]],
    ["Cycle 9.9", ["step 9.9 at 9.9"]],
    ["R1.1, FR-2", ["step R1.1 at R1.1"]],
    ["Cycle 1.1; independent of Cycle 1.2", ["step 1.1 at 1.1"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "",
    "None",
    "none (first cycle)",
    "-",
    "—",
    "[]",
    "n/a",
    "No dependencies",
    "Python 3.11, pytest 8",
    "3 reviewers",
    "Cycles 1.2-1.3 depend on Cycle 1.1",
    "independent of Cycle 1.2",
  ])("that names none: %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("of any length takes time in proportion to it", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `1.${index}`).join(", ");
    expect(read(long)).toHaveLength(20_000);
  });
});

test.each([
  ["Cycle 1.3: Title", "cycle", "1.3"],
  ["**Step 2**: Title", "step", "2"],
  ["TDD Cycle 3 — Title", "cycle", "3"],
  ["✅ Step 1-2) Title", "step", "1-2"],
  ["3. Cycle R0.1", "cycle", "R0.1"],
  ["Cycle 1.3a (REGRESSION): Title", "cycle", "1.3a"],
])("%s is a step's heading", (text, kind, id) => {
  expect(readStepHeading(text)).toMatchObject({ kind, id, idAt: text.indexOf(id) });
});

test.each(["Step by step", "Cycle 1.3 Summary", "Steps 1-3", "Stepping 2", "Cycle time 3"])(
  "%s is none",
  (text) => {
    expect(readStepHeading(text)).toBeUndefined();
  },
);

test.each([
  ["Execute steps sequentially.", "sequential"],
  ["Run one step at a time", "sequential"],
  ["Never run cycles in parallel", "sequential"],
  ["Sequential within phases, parallel across modules", "mixed"],
  ["Steps can run in parallel", "parallel"],
  ["Read the file in order to understand it", undefined],
])("%s", (text, mode) => {
  expect(readProseMode(whole(text))?.value).toBe(mode);
});

describe("a sentence about order", () => {
  const order = (text: string, own?: string) =>
    readProseOrder(whole(text), own ? { kind: "step", id: own } : undefined, known).map(
      ({ of, id }) => `${of?.id ?? own} waits for ${id}`,
    );

  it.each([
    ["Builds on Cycle 1.1.", "1.2", ["1.2 waits for 1.1"]],
    ["Cycles 1.2-1.3 depend on Cycle 1.1", undefined, ["1.2 waits for 1.1", "1.3 waits for 1.1"]],
    ["Sequential (1.1 -> 1.2 -> 1.3)", undefined, ["1.2 waits for 1.1", "1.3 waits for 1.2"]],
    ["Cycle 1.1 must complete before Cycle 1.3", undefined, ["1.3 waits for 1.1"]],
    ["Use the parser introduced in Cycle 1.1", "1.3", ["1.3 waits for 1.1"]],
    ["The logic is added in Cycle 1.3", "1.1", []],
    ["See step 7 of the manual, which requires step 6", "1.1", []],
    ["Requires Cycle 1.1", undefined, []],
  ])("%s", (text, own, expected) => {
    expect(order(text, own)).toEqual(expected);
  });
});

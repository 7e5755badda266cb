import { expect, test } from "vitest";
import { referencesInText } from "../../../src/dialects/shared/dependency-words.ts";
import { readOrderLine } from "../../../src/dialects/shared/order-lines.ts";
import { expandRange, readReferences, saysNothing } from "../../../src/dialects/shared/references.ts";
import { spanOf, textAt } from "../../../src/model/index.ts";

const whole = (text: string) => spanOf({ path: "a.md", text }, 0, text.length);

test.each([
  ["T012, T013", "T012 T013"],
  ["Tasks 1-3", "1 2 3"],
  ["1.1–1.3", "1.1 1.2 1.3"],
  ["T012-T014, T020", "T012 T013 T014 T020"],
  ["WP01 and WP02", "WP01 WP02"],
  ["Task 1 (needs 20 rows), Task 2", "1 2"],
  ["[004, 021]", "004 021"],
  ["12a", "12a"],
  ["F1-F4", "F1 F2 F3 F4"],
  ["Phase 3a complete", ""],
  ["Node 20.19", ""],
  ["None (can start immediately)", ""],
])("references in %s", (text, expected) => {
  expect(
    readReferences(whole(text), "label")
      .map((ref) => ref.id)
      .join(" "),
  ).toBe(expected);
});

test.each(["None", "none", "-", "—", "[]", "N/A", "", "**None**", "None — it starts the plan"])(
  "%s says that there is nothing",
  (text) => expect(saysNothing(text)).toBe(true),
);

test("a range keeps the width of its numbers, and ends at what is no range", () => {
  expect(expandRange("T08", "T11")).toEqual(["T08", "T09", "T10", "T11"]);
  expect(expandRange("1.3", "1.1")).toBeUndefined();
  expect(expandRange("A1", "B3")).toBeUndefined();
});

test("places of references are tight; those of a range share its place", () => {
  const references = readReferences(whole("Tasks 1-3, 7"), "label");
  expect(references.map((ref) => textAt(ref.span))).toEqual(["1-3", "1-3", "1-3", "7"]);
});

test.each([
  ["- T034 depends on T026", ["T034<T026"]],
  ["- T011 (listing) ← depends on T010", ["T011<T010"]],
  ["T004 blocks T005-T006", ["T005<T004", "T006<T004"]],
  ["T001 → T002 → T003", ["T002<T001", "T003<T002"]],
  ["T001, T002 before T003", ["T003<T001+T002"]],
  ["T001 --> T002", ["T002<T001"]],
  ["T003, T004 can run in parallel after T002", []],
  ["T001 and T002 touch one file", []],
])("the order that %s states", (line, expected) => {
  const found = readOrderLine(whole(line), "prose", /^T\d/);
  expect(found.map(({ after, before }) => `${after.value}<${before.map((ref) => ref.id).join("+")}`)).toEqual(
    expected,
  );
});

test.each([
  ["Build it (depends on T012, T013)", ["T012 marker", "T013 marker"]],
  ["Build it after T004 is green", ["T004 prose"]],
  ["Run the tests after 3 retries", []],
])("dependencies in the text of a step: %s", (text, expected) => {
  expect(referencesInText(whole(text), { shape: /^T\d/ }).map((ref) => `${ref.id} ${ref.form}`)).toEqual(
    expected,
  );
});

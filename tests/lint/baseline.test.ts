import { expect, test } from "vitest";
import { baselineOf, type LintResult, withoutKnown } from "../../src/lint/index.ts";
import type { Diagnostic, Source } from "../../src/model/index.ts";
import { emptyPlan, place } from "./plans.ts";

const source: Source = { path: "p.md", text: "one two one" };
const plans = [emptyPlan(source)];
const pathOf = ({ path }: Source) => path;
const finding = (word: string, count = 1): Diagnostic => ({
  rule: "seen",
  severity: "warning",
  message: `Unexpected ${count} \`${word}\`, expected none`,
  span: place(source, word),
  related: [],
  data: { word, count },
});
const found = (...diagnostics: Diagnostic[]): LintResult => ({ diagnostics, suppressed: [], failures: [] });

test("two findings that are alike need two entries", () => {
  const baseline = baselineOf([finding("one"), finding("two"), finding("one")], plans, pathOf);
  expect(baseline.map(({ about, count }) => `${about} ${count}`)).toEqual(["one 2", "two 1"]);
  const all = found(finding("one"), finding("one"), finding("one"));
  const known = withoutKnown(all, plans, baseline, pathOf);
  expect(known.found.diagnostics).toHaveLength(1);
  expect(known.found.suppressed.map(({ kind }) => kind)).toEqual(["external", "external"]);
  expect(known.unmet.map(({ about, count }) => `${about} ${count}`)).toEqual(["two 1"]);
});

test("numbers in a message are not what it is about", () => {
  const baseline = baselineOf([finding("one", 7)], plans, pathOf);
  expect(withoutKnown(found(finding("one", 8)), plans, baseline, pathOf).found.diagnostics).toEqual([]);
});

test("entries come in one order, whatever the order of the findings", () => {
  const there = baselineOf([finding("two"), finding("one")], plans, pathOf);
  expect(baselineOf([finding("one"), finding("two")], plans, pathOf)).toEqual(there);
});

test("names are what a finding is about, and not the words around them", () => {
  const told = (others: string): Diagnostic => ({
    ...finding("one"),
    data: { others, place: "in one tree" },
  });
  const baseline = baselineOf([told("`1.1`, which creates `a.py`")], plans, pathOf);
  expect(baseline.map(({ about }) => about)).toEqual(["1.1, a.py"]);
  const again = found({
    ...told("`a.py` of `1.1`"),
    data: { others: "`a.py` of `1.1`", place: "anywhere at all" },
  });
  expect(withoutKnown(again, plans, baseline, pathOf).found.diagnostics).toEqual([]);
  const other = found(told("`1.2`, which creates `a.py`"));
  expect(withoutKnown(other, plans, baseline, pathOf).found.diagnostics).toHaveLength(1);
});

test("what a rule says that its finding is about counts alone", () => {
  const told = (deed: string): Diagnostic => ({ ...finding("one"), about: ["1.1"], data: { deed } });
  const baseline = baselineOf([told("`1.1` creates `a.py`")], plans, pathOf);
  expect(
    withoutKnown(found(told("`1.1` changes `b.py`")), plans, baseline, pathOf).found.diagnostics,
  ).toEqual([]);
});

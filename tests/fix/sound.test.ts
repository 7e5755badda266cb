import { expect, it } from "vitest";
import type { Diagnostic, Source } from "../../src/model/index.ts";
import { type Fixed, soundFixes } from "../../src/run/sound-fixes.ts";

const source: Source = { path: "a.md", text: "0123456789".repeat(10) };

const finding = (rule: string, start: number, message = rule): Diagnostic => ({
  rule,
  severity: "warning",
  message,
  span: { source, start, end: start + 1 },
  related: [],
});

/** A finding whose fix puts a text in place of `length` characters at its start. */
const fixed = (rule: string, start: number, text = "", length = 1): Fixed => ({
  ...finding(rule, start),
  fix: { title: "test", safe: true, edits: [{ span: { source, start, end: start + length }, text }] },
});

/** What is found after some fixes: what was found before without theirs, and what each of them brings. */
const after =
  (before: readonly Diagnostic[], brings: ReadonlyMap<Fixed, readonly Diagnostic[]>) =>
  (fixes: readonly Fixed[]): readonly Diagnostic[] => [
    ...before.filter((each) => !fixes.some((other) => other === each)),
    ...fixes.flatMap((each) => brings.get(each) ?? []),
  ];

const [a, b, c] = [fixed("one", 0), fixed("two", 10), fixed("three", 20)];
const before = [a, b, c];

it("takes all fixes after which nothing is left", () => {
  const calls: (readonly Fixed[])[] = [];
  const found = after(before, new Map());
  expect(
    soundFixes(before, before, (fixes) => {
      calls.push(fixes);
      return found(fixes);
    }),
  ).toEqual(before);
  expect(calls).toEqual([before]);
  expect(soundFixes(before, [], found)).toEqual([]);
});

it("leaves a fix that brings a finding to light, unless what comes to light is wanted too", () => {
  const found = after(before, new Map([[b, [finding("four", 50)]]]));
  expect(soundFixes(before, before, found)).toEqual([a, c]);
  expect(soundFixes(before, before, found, true)).toEqual(before);
});

it("counts a finding of a rule that finds as much as before for none that comes to light", () => {
  const found = after(before, new Map([[b, [finding("two", 50)]]]));
  expect(soundFixes(before, before, found)).toEqual(before);
  const more = after(before, new Map([[b, [finding("two", 50), finding("two", 60)]]]));
  expect(soundFixes(before, before, more)).toEqual([a, c]);
});

it("takes what the next round mends", () => {
  const found = after(before, new Map([[b, [fixed("four", 50)]]]));
  expect(soundFixes(before, before, found)).toEqual(before);
  const unsafe = { ...fixed("four", 50), fix: { ...fixed("four", 50).fix, safe: false } };
  expect(soundFixes(before, before, after(before, new Map([[b, [unsafe]]])))).toEqual([a, c]);
});

it("leaves a fix whose finding stays where it was, also behind a text that grew or shrank", () => {
  expect(soundFixes(before, before, after(before, new Map([[a, [finding("one", 0)]]])))).toEqual([b, c]);
  const [grown, kept] = [fixed("one", 0, "longer", 2), fixed("two", 10)];
  const both = [grown, kept];
  // Four characters more in front of it, and one less: the second finding is at the same place still.
  const stays = (fixes: readonly Fixed[]) =>
    fixes.includes(kept) ? [finding("two", fixes.includes(grown) ? 14 : 10)] : [kept];
  expect(soundFixes(both, both, stays)).toEqual([grown]);
  const moves = (fixes: readonly Fixed[]) => (fixes.includes(kept) ? [finding("two", 40)] : [kept]);
  expect(soundFixes(both, both, moves)).toEqual(both);
});

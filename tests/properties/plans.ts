import fc from "fast-check";
import type { Source } from "../../src/model/index.ts";
import type { Base } from "./bases.ts";
import { lines as hostileLines, names } from "./hostile.ts";

/** A change of a plan in numbers, each of which means something in every text: smaller ones are simpler changes. */
type Edit = readonly [kind: number, place: number, choice: number];

/** Files that belong together and are a plan of some format, or were one before they were changed. */
export interface Made {
  readonly format: string;
  readonly sources: readonly Source[];
}

/** Plans of a format with up to ten changes, from whole ones to what is hardly a text. */
export const plansOf = (base: Base): fc.Arbitrary<Made> =>
  fc
    .record({
      plan: fc.oneof(
        { weight: 9, arbitrary: fc.nat(base.small - 1) },
        { weight: 1, arbitrary: fc.nat(base.plans.length - 1) },
      ),
      edits: fc.array(fc.tuple(fc.nat(kinds.length - 1), fc.nat(9999), fc.nat(9999)), { maxLength: 10 }),
    })
    .map(({ plan, edits }) => ({
      format: base.format,
      sources: edits.reduce<readonly Source[]>(
        (sources, edit) => changed(sources, edit, base),
        base.plans[plan]!,
      ),
    }));

/** Plans of all formats. */
export const plansOfAll = (bases: readonly Base[]): fc.Arbitrary<Made> => fc.oneof(...bases.map(plansOf));

function changed(sources: readonly Source[], [kind, place, choice]: Edit, base: Base): Source[] {
  const at = choice % sources.length;
  return sources.map((source, index) => {
    if (index !== at) return source;
    const lines = source.text.split("\n");
    const text = kinds[kind]!(lines, place % lines.length, Math.floor(choice / sources.length), base).join(
      "\n",
    );
    return { ...source, text };
  });
}

/** A change of lines at one of them. `choice` tells how. */
type Kind = (lines: readonly string[], at: number, choice: number, base: Base) => readonly string[];

const inserted = (lines: readonly string[], at: number, fresh: readonly string[]): readonly string[] =>
  lines.toSpliced(at, 0, ...fresh);

const one = (pool: readonly string[], choice: number): string => pool[choice % pool.length]!;

/** From a line to the one before the next blank one or heading. */
function block(lines: readonly string[], at: number): readonly string[] {
  const start = lines.slice(0, at + 1).findLastIndex((line) => /^#{1,6} /.test(line));
  const from = start < 0 ? at : start;
  const length = lines.slice(from + 1).findIndex((line) => /^#{1,6} /.test(line));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length);
}

/** The text with each number of one place raised, so that a copy of a step is a further one. */
const renumbered = (line: string, by: number): string =>
  line.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + by).padStart(digits.length, "0"));

const swapped: Kind = (lines, at, choice) => {
  const other = choice % lines.length;
  return lines.with(at, lines[other]!).with(other, lines[at]!);
};

const withWord: Kind = (lines, at, choice) => {
  const words = lines[at]!.split(/(\W+)/);
  return lines.with(at, words.with(choice % words.length, one(names, choice)).join(""));
};

const cut: Kind = (lines, at, choice) => [
  ...lines.slice(0, at),
  lines[at]!.slice(0, choice % (lines[at]!.length + 1)),
];

const kinds: readonly Kind[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at, choice, { lines: pool }) => inserted(lines, at, [one(pool, choice)]),
  (lines, at, choice) => inserted(lines, at, [one(hostileLines, choice)]),
  (lines, at, choice) => inserted(lines, at, block(lines, choice % lines.length)),
  (lines, at, choice) =>
    inserted(
      lines,
      lines.length,
      block(lines, at).map((line, index) => (index === 0 ? renumbered(line, 1 + (choice % 9)) : line)),
    ),
  (lines, at, choice) => lines.with(at, renumbered(lines[at]!, choice % 9)),
  swapped,
  withWord,
  (lines, at, choice, { lines: pool }) => lines.with(at, one(pool, choice)),
  (lines, at, choice) => lines.with(at, `${" ".repeat(choice % 9)}${lines[at]!.trimStart()}`),
  (lines, at, choice) => lines.toSpliced(at, 1 + (choice % 9)),
  (lines, at) => lines.with(at, lines[at]!.split("").reverse().join("")),
  cut,
];

import { nearest } from "../model/index.ts";

/** The one of several names that a slip of the hand made into this one. Short names are alike too easily. */
export function slipAmong(own: string, names: Iterable<string>): string | undefined {
  if (own.length < 6) return undefined;
  return nearest(
    own,
    [...names].filter((name) => name !== own && isSlip(own, name)),
  );
}

/** One letter too many, too few, changed or swapped. Numbers, placeholders (`case-N`), capitals and leading dots are no slip. */
function isSlip(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g, "0")
      .replace(/^[._]+/, "")
      .toLowerCase();
  if (plain(a) === plain(b)) return false;
  const letters = (name: string) => [...name].sort().join("");
  return Math.abs(a.length - b.length) <= 1 && (letters(a) === letters(b) || differInOne(a, b));
}

function differInOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

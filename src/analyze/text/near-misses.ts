import { nearest } from "../../model/index.ts";

/** The one of several names that a slip of the hand made into this one. Short names are alike too easily. */
export function slipAmong(own: string, names: Iterable<string>): string | undefined {
  if (own.length < 6) return undefined;
  return nearest(
    own,
    [...names].filter((name) => name !== own && isSlip(own, name)),
  );
}

/** The same of many names that are asked about many times: only those with a letter left out in common are compared. */
export function slipsAmong(names: readonly string[]): (own: string) => string | undefined {
  const forms = new Set(names.map(plain));
  let alike: ReadonlyMap<string, readonly string[]> | undefined;
  return (own) => {
    // `part_1`, `part_2`, ...: none of them is a slip of another.
    if (forms.size === 1 && forms.has(plain(own))) return undefined;
    alike ??= byKey(names);
    return slipAmong(own, new Set(keysOf(own).flatMap((key) => alike!.get(key) ?? [])));
  };
}

function byKey(names: readonly string[]): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const name of names)
    for (const key of keysOf(name)) {
      const known = alike.get(key);
      if (known) known.push(name);
      else alike.set(key, [name]);
    }
  return alike;
}

/** The name, each name that lacks one of its letters, and its letters in order: names of which one is a slip of the other share one. */
const keysOf = (name: string): string[] => [
  name,
  lettersOf(name),
  ...new Set(Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))),
];

const lettersOf = (name: string): string => [...name].sort().join("");

/** One letter too many, too few, changed or swapped. Numbers, placeholders (`case-N`), capitals and leading dots are no slip. */
function isSlip(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return false;
  return Math.abs(a.length - b.length) <= 1 && (lettersOf(a) === lettersOf(b) || differInOne(a, b));
}

const plain = (name: string): string =>
  name
    .replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g, "0")
    .replace(/^[._]+/, "")
    .toLowerCase();

function differInOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

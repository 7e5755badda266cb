/** Words that most titles and subjects share, and that tell no two pieces of work apart. */
const common = new Set(
  "a an and as at by for from in into is it its of on or that the this to via with add added adds create creates implement implements update updates feat fix chore docs test tests refactor style build task step cycle story phase part".split(
    " ",
  ),
);

/** What a title or a subject is about: its words in lower case, without the prefix of conventional commits, numbers of pull requests and what all have. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = withoutPrefix(text).toLowerCase();
  const words = plain.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !common.has(word)).map(stemOf));
}

export const withoutPrefix = (text: string): string =>
  text.replace(/^\W*\w+(?:\([^)]*\))?!?:\s*/u, "").replace(/\s*\(#\d+\)$/u, "");

/** Endings that a title and a commit about one thing differ in. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, "") : word);

/** What two texts share, as a part of all that they say: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

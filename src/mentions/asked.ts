import type { Frame } from "./demand.ts";
import { leads, places, references, verbWord } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

// What a clause asks of a file that is no object of its verb. `at`: the index of a token among those of its clause.

/** Where the last word alone means nothing, the words before it that make it a verb. */
const phrases: ReadonlyMap<string, RegExp> = new Map([
  ["sure", /(?:^|\s)make$/],
  ["forget", /(?:^|\s)(?:not|don't|n't|never)$/],
  ["rid", /(?:^|\s)get(?:ting)?$/],
  ["same", /(?:^|\s)(?:do|doing) the$/],
  ["go", /^(?!.*\bto$)/],
  ["goes", /^(?!.*\bto$)/],
]);

/**
 * Whether a word that is a verb only in a phrase stands in it: "make sure", "get rid of", "do the same in `b.ts`", "the tests go into
 * `a.test.ts`". Undefined for all other words.
 */
export function isInPhrase(tokens: readonly Token[], at: number): boolean | undefined {
  const { lower } = tokens[at]!;
  // "The section moves from `a.toml` to `b.toml`"
  if (lower === "moves") return /^(?:from|to|into)$/.test(tokens[at + 1]?.lower ?? "") || undefined;
  if (lower === "take") return takesOut(tokens, at);
  const before = phrases.get(lower);
  if (!before) return undefined;
  if (!before.test(`${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`.trim())) return false;
  if (lower === "same") return /^(?:in|for|to|with)$/.test(tokens[at + 1]?.lower ?? "");
  if (!lower.startsWith("go")) return true;
  const [previous, next] = [tokens[at - 1], tokens[at + 1]?.lower ?? ""];
  // "Then go to `a.ts`" says where to look.
  if (next === "to") return previous !== undefined && previous.kind !== "mark" && !leads.has(previous.lower);
  return /^(?:in|into|inside|under)$/.test(next);
}

/** "Take the route out of `router.ex`" */
function takesOut(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 9); i += 1)
    if (tokens[i]!.lower === "out") return tokens[i + 1]!.lower === "of";
  return false;
}

const causing = new Set(["have", "let", "make"]);

/** "Have `a.ts` serve the bundle", "Let `a.ts` take a path", "Make `a.ts` accept none": the file is to do something else than before. */
export function isCausee(tokens: readonly Token[], at: number): boolean {
  if (!causing.has(tokens[at - 1]?.lower ?? "")) return false;
  const [before, next] = [tokens[at - 2], tokens[at + 1]];
  if (before && before.kind !== "mark" && !/^(?:and|then|to|also)$/.test(before.lower)) return false;
  if (next?.kind !== "word" || /^(?:ready|open|available|be|and|or|with)$/.test(next.lower)) return false;
  return !places.has(next.lower) && !references.has(next.lower);
}

/** "Ship it as `a.toml`", "save the report as `b.md`": the name that the object gets; not "the same way as `a.ts`". */
export function isNameGiven(tokens: readonly Token[], at: number, { verb, depth }: Frame): boolean {
  if (tokens[at - 1]?.lower !== "as" || depth > 0) return false;
  if (verb !== "create" && verb !== "write" && verb !== "copy") return false;
  const next = tokens[at + 1];
  if (next?.kind === "word" && !places.has(next.lower) && !/^(?:and|with|for|so)$/.test(next.lower))
    return false;
  for (let i = at - 2; i >= 0 && i > at - 8; i -= 1) {
    const { kind, lower } = tokens[i]!;
    if (/^(?:same|such|way|well|just|exactly|similar|so|in)$/.test(lower)) return false;
    if (kind === "word" && verbWord(lower)?.form === "base") return true;
  }
  return true;
}

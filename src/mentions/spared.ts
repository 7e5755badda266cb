import type { Frame } from "./demand.ts";
import { negations, type VerbWord, verbWord } from "./lexicon.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// What a clause says is left alone, or done at another time. `at`: the index of a word among the tokens of its clause; `word`: that word in lower case.

export const kept: ReadonlySet<string> = new Set(
  "unchanged untouched unmodified as-is intact alone is are".split(" "),
);
const keeping = /^(?:leave|keep|retain|preserve)$/;

/** "leave it unchanged", "`a.ts` stays untouched", "keep it as is": whether the word says that something is left as it is. */
export function saysUnchanged(word: string, tokens: readonly Token[], at: number, { stem }: Frame): boolean {
  if (!kept.has(word)) return false;
  if (/^(?:unchanged|untouched|unmodified|as-is)$/.test(word)) return true;
  if (!keeping.test(stem)) return false;
  if (/^(?:intact|alone)$/.test(word)) return true;
  const before = tokens[/^(?:it|they)$/i.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1];
  return /^(?:is|are)$/.test(word) && before?.lower === "as";
}

/** Whether the word forbids what follows: "don't forget the test" orders it. */
export const negates = (word: string, tokens: readonly Token[], at: number): boolean =>
  negations.has(word) ? tokens[at + 1]?.lower !== "forget" : word === "nothing" && at === 0;

/** "`a.ts` needs no change": said of what stands before it. `at`: the index of the negation. */
export const needsNoChange = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "no" &&
  /^(?:needs?|requires?|gets?|sees?)$/.test(tokens[at - 1]?.lower ?? "") &&
  /^(?:changes?|edits?|modifications?|updates?)$/.test(tokens[at + 1]?.lower ?? "");

/** "Do not edit `a.ts`": the file itself is what must not be changed, not something in it. */
export const isSpared = ({ negated, negating, verb, slot, loose }: Frame): boolean =>
  (negated || negating) && !loose && slot === "object" && touching.has(verb);

const touching: ReadonlySet<string> = new Set(["create", "write", "modify", "delete", "rename"]);

export const isKept = ({ stem }: Frame): boolean => keeping.test(stem);

export const excepting: ReadonlySet<string> = new Set(["except", "excluding", "but", "from", "than"]);

/** "except `a.ts`", "apart from `a.ts`": what is named next is no part of what the verb is about. */
export function excepts(word: string, tokens: readonly Token[], at: number): boolean {
  if (!excepting.has(word)) return false;
  const before = tokens[at - 1]?.lower;
  if (word === "except") return !/^(?:that|when|where|if|in|to)$/i.test(tokens[at + 1]?.text ?? "");
  return (
    word === "excluding" ||
    (word === "but" && /^(?:all|everything|anything)$/.test(before ?? "")) ||
    (word === "from" && before === "apart") ||
    (word === "than" && before === "other")
  );
}

/** "instead of modifying `a.ts`", "rather than rewrite it": the verb is what is not done. */
export function isReplacedDeed(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  return (first === "instead" && second === "of") || (first === "rather" && second === "than");
}

/** "Do not create or modify `a.ts`", "never add, edit or remove it": a verb that stands under the negation of the one before it. */
export function staysNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === ",") return verbWord(tokens[at - 2]?.lower ?? "")?.form === "base";
  return before === "or" || before === "nor";
}

/** The tokens right before a verb that are its subject: "`a.ts` and `b.ts` must not be" changed. */
export function subjectsBefore(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  let joined = true;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (token.kind !== "mark" && asPath(token.text, token.kind === "code")) {
      if (!joined) break;
      found.push(token);
      joined = false;
    } else if (/^(?:and|or|nor)$/i.test(token.text) || (token.text === "," && found.length > 1))
      joined = true;
    else if (found.length > 0 || !(auxiliary.test(token.text) || isBracketed(tokens, i))) break;
  }
  return found;
}

/** "The manifest (`app.xml`) needs it": the bracket names the subject. */
const isBracketed = (tokens: readonly Token[], close: number): boolean =>
  tokens[close]!.text === ")" && tokens[close - 2]?.text === "(";

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|needs?|requires?|gets?|sees?|must|should|shall|will|can|may|not|never|remains?|stays?|left|kept|completely|otherwise|all|both|\w+n't|cannot)$/i;

/** "The next task updates it", "Task 4 will modify it": the verb is what another step does. */
export function isDeedOfAnother(tokens: readonly Token[], at: number): boolean {
  const last = /^(?:will|may|can|should|then)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const [unit, before] = [tokens[last]?.lower ?? "", tokens[last - 1]?.lower ?? ""];
  if (unitName.test(unit)) return another.test(before);
  return last < at - 1 && /^\d/.test(unit) && unitName.test(before);
}

const unitName = /^(?:steps?|tasks?|cycles?|phases?|plans?|waves?)$/;
const another = /^(?:later|earlier|previous|preceding|following|next|subsequent|another|future)$/;

const units = "(?:steps?|tasks?|cycles?|phases?|plans?|waves?|commits?|prs?|runbooks?)";
const elsewhen = new RegExp(
  `^(?:later|earlier|elsewhere|separately)\\b|\\b(?:in|by|during|from) (?:(?:a|an|the) )?(?:(?:later|earlier|previous|prior|preceding|following|next|subsequent|another|separate|future|follow-up) ${units}\\b|${units} \\d)`,
);

/** "will be modified in a later step", "was created in step 2": the participle speaks of what another step does. */
export function isDoneElsewhere(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at + 1, at + 9);
  const end = ahead.findIndex(({ kind, text }) => kind === "mark" && text !== "\n");
  const words = ahead.slice(0, end < 0 ? ahead.length : end).map(({ lower }) => lower);
  return elsewhen.test(words.join(" "));
}

/** "`a.ts` does not change" says it of the file; "does not change the list", of something else. */
export const isAtEnd = ({ form }: VerbWord, next: Token | undefined): boolean =>
  form === "past" ||
  next === undefined ||
  next.kind === "mark" ||
  /^(?:and|at|in|by|here|during)$/i.test(next.text);

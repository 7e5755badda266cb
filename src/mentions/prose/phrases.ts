import type { Act, VerbForm } from "../../model/index.ts";
import { auxiliaries, leads, verbWord } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";

// Verbs of more than one word, and sentences that tell how files will be. `at`: the index of a word among those of its clause.

interface Phrase {
  readonly act: Act;
  readonly stem: string;
  readonly form: VerbForm;
}

/**
 * "make sure", "get rid of", "do the same in `b.ts`", "the tests go into `a.test.ts`": what a word means in a phrase. `none`: it is no
 * verb outside of one; undefined for all words that need none.
 */
export function phraseAt(tokens: readonly Token[], at: number): Phrase | "none" | undefined {
  const word = tokens[at]!.lower;
  if (!phrased.has(word)) return undefined;
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const as = (act: Act, stem: string, form: VerbForm = "imperative"): Phrase => ({ act, stem, form });
  switch (word) {
    case "sure":
      return before === "make" ? as("check", "ensure") : "none";
    case "rid":
      return before.startsWith("get") ? as("delete", "rid") : "none";
    case "forget":
      return /^(?:not|don't|n't|never)$/.test(before) ? as("change", "forget") : "none";
    case "same":
    case "likewise":
      return /^(?:do|doing|the)$/.test(before) && /^(?:in|for|to|with)$/.test(next)
        ? as("do", "repeat")
        : "none";
    case "take":
      return takesOut(tokens, at) ? as("change", "take") : "none";
    case "belongs":
    case "belong":
    case "goes":
    case "go":
      if (
        /^(?:in|into|inside|under)$/.test(next) ||
        (word.startsWith("go") && next === "to" && isSubject(tokens[at - 1]))
      )
        return as("put", "go", word === "go" && at === 0 ? "imperative" : "third");
      return "none";
    case "moves":
      return /^(?:from|to|into)$/.test(next) ? as("move", "move", "third") : undefined;
    default:
      // "leave `a.ts` unchanged", "`a.ts` stays untouched"
      return as("keep", "keep", "gains");
  }
}

export const phrased: ReadonlySet<string> = new Set(
  "sure rid forget same likewise take go goes belong belongs moves unchanged untouched unmodified as-is".split(
    " ",
  ),
);

/** "Then go to `a.ts`" says where to look, "the strings go to `a.json`" where they are put. */
const isSubject = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== "mark" && !leads.has(token.lower);

/** "Take the route out of `router.ex`" */
function takesOut(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 9); i += 1)
    if (tokens[i]!.lower === "out") return tokens[i + 1]!.lower === "of";
  return false;
}

export const gains: ReadonlySet<string> = new Set(
  "get gets gain gains receive receives need needs lose loses becomes become".split(" "),
);

/** What is said of the files in front of the word: "`a.ts` gets a flag", "`b.ts` now calls it", "`c.ts` is new". */
export function gainAt(tokens: readonly Token[], at: number): { act: Act; stem: string } | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === "new")
    return /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? "") && ends(next)
      ? { act: "create", stem: "new" }
      : undefined;
  if (lower === "now")
    return next?.kind === "word" && isDeed(next.lower) ? { act: "gain", stem: "now" } : undefined;
  // "`a.ts` needs no change"
  if (
    /^(?:needs?|requires?|gets?|sees?)$/.test(lower) &&
    next?.lower === "no" &&
    /^(?:changes?|edits?|modifications?|updates?)$/.test(tokens[at + 2]?.lower ?? "")
  )
    return { act: "keep", stem: "keep" };
  if (!gains.has(lower) || next === undefined || next.kind === "mark" || lacking.test(next.lower))
    return undefined;
  if (at === 0 || /^(?:and|then|to)$/.test(tokens[at - 1]!.lower)) return undefined;
  const wants = lower === "need" || lower === "needs";
  return wants && (next.lower === "to" || next.kind === "code") ? undefined : { act: "gain", stem: lower };
}

const ends = (next: Token | undefined): boolean =>
  next === undefined || next.kind === "mark" || next.lower === "and";

/** "needs no change", "gets called" */
const lacking = /^(?:no|not|nothing|none|neither|its|their|it|them|called|used|run|rid|to)$/;

/** "now calls", "now take": what a file does from now on. */
const isDeed = (word: string): boolean =>
  !auxiliaries.has(word) &&
  (verbWord(word)?.form === "third" || /^(?:take|takes|navigates|points|inherits|lists|lives)$/.test(word));

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
  return elsewhen.test(
    ahead
      .slice(0, end < 0 ? ahead.length : end)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

import type { Act, VerbForm } from "../../model/index.ts";
import { cjkVerb } from "../text/languages.ts";
import * as words from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { gainAt, isDeedOfAnother, phraseAt } from "./phrases.ts";
import * as uses from "./word-use.ts";

/** A word of a clause that is used as a verb. */
export interface Head {
  /** Its index among the tokens. */
  readonly at: number;
  readonly stem: string;
  readonly act: Act;
  readonly form: VerbForm;
  /** An imperative that opens its part of the sentence. */
  readonly ordered: boolean;
  readonly negated: boolean;
  /** Inside "that ...", "so that ...": it describes what is built. */
  readonly reported: boolean;
}

/** The verbs of a clause, in order, and for each token whether it stands in a description, or behind a negation that waits for its verb. */
export interface Heads {
  readonly heads: Head[];
  readonly reported: boolean[];
  readonly negating: boolean[];
}

/** What is carried from one word to the next. */
interface State {
  /** The index of a negation that waits for its verb; -1 without one. */
  readonly negation: number;
  readonly reported: boolean;
  /** The description began behind a comma, and may end at the next one: "Add the weight, which is new, to `a.py`". */
  readonly aside: boolean;
  /** Brackets that are open. */
  readonly depth: number;
}

/** A word that may be a verb, where it stands. */
interface Word extends uses.Place {
  readonly state: State;
  readonly heads: readonly Head[];
}

/** `lead`: where the words of the clause begin; `paths`: the indices of paths; `named`: those of paths and of inline code. */
export function headsOf(
  tokens: readonly Token[],
  lead: number,
  paths: ReadonlyArray<unknown>,
  named: ReadonlySet<number>,
): Heads {
  const [heads, reported, negating]: [Head[], boolean[], boolean[]] = [[], [], []];
  let state: State = { negation: -1, reported: false, aside: false, depth: 0 };
  for (let at = lead; at < tokens.length; at += 1) {
    if (state.reported) reported[at] = true;
    if (state.negation >= 0) negating[at] = true;
    if (named.has(at) || !uses.mayTell(tokens, at, lead)) continue;
    if (tokens[at]!.kind === "mark") {
      state = behindMark(tokens, at, named, state);
      continue;
    }
    const word: Word = { tokens, at, lead, paths, named, spoken: heads.length > 0, state, heads };
    const next = stateAt(word) ?? headAt(word);
    if (next === undefined) continue;
    if (!("act" in next)) state = next;
    else {
      heads.push(next);
      state = { ...state, negation: -1, reported: next.reported };
      reported[at] = next.reported;
    }
  }
  return { heads, reported, negating };
}

/** What holds behind a mark. */
function behindMark(tokens: readonly Token[], at: number, named: ReadonlySet<number>, state: State): State {
  const { text } = tokens[at]!;
  switch (text) {
    case "(":
    case "\uff08":
      return { ...state, depth: state.depth + 1 };
    case ")":
    case "\uff09":
      return { ...state, depth: Math.max(0, state.depth - 1) };
    case ";":
    case ":":
    case "\u2014":
      return { ...state, negation: -1, reported: state.reported && text !== ";" };
    case ",": {
      if (!state.reported) return state;
      const ends = state.aside && words.places.has(tokens[at + 1]?.lower ?? "");
      return ends || uses.isImperative(tokens, at + 1, named) ? { ...state, reported: false } : state;
    }
    default:
      return state;
  }
}

/** What a negation or a word that opens a description changes; undefined for other words. */
function stateAt({ tokens, at, named, lead, spoken, state }: Word): State | undefined {
  const { lower } = tokens[at]!;
  const { negation, reported } = state;
  const forgets = tokens[at + 1]?.lower === "forget";
  if ((words.negations.has(lower) && !forgets) || (lower === "nothing" && at === lead))
    return { ...state, negation: at };
  // "Avoid changes to `b.ts` and edit `a.ts`", "Nothing in `a.ts`, but ..."
  if (negation >= 0 && (lower === "but" || (lower === "and" && uses.namesBetween(named, negation, at))))
    return { ...state, negation: -1 };
  if (words.subordinators.has(lower) && (spoken || reported) && tokens[at + 1]?.lower !== "far")
    return { ...state, ...openedAt(tokens, at) };
  return undefined;
}

/** What a word that opens a description changes: "..., so leave it alone" is no description but an order. */
function openedAt(tokens: readonly Token[], at: number): Pick<State, "reported" | "aside"> {
  const aside = tokens[at - 1]?.text === ",";
  return { reported: !(tokens[at]!.lower === "so" && tokens[at - 1]?.kind === "mark"), aside };
}

/** The verb that the word is, or the state of a description that it opens as the verb of another subject. */
function headAt(word: Word): Head | State | undefined {
  const { tokens, at, state, named } = word;
  const { lower } = tokens[at]!;
  const cjk = cjkVerb(lower);
  if (cjk && state.depth === 0) return head(word, cjk.act, cjk.stem, "imperative", true);
  if (uses.isCausing(word)) return head(word, "gain", lower, "imperative", true);
  const phrase = phraseAt(tokens, at);
  if (phrase === "none") return undefined;
  if (phrase) return head(word, phrase.act, phrase.stem, phrase.form, phrase.form === "imperative");
  const gain = state.reported ? undefined : gainAt(tokens, at);
  if (gain && uses.namesBetween(named, word.lead - 1, at)) return head(word, gain.act, gain.stem, "gains");
  const known = words.verbWord(lower);
  if (uses.isObligation(word)) {
    if (uses.isState(lower)) return undefined;
    return head(word, state.negation >= 0 ? (known?.act ?? "do") : "gain", known?.stem ?? lower, "modal");
  }
  if (!known) return uses.isUnknownVerb(word) ? head(word, "do", lower, "imperative", true) : undefined;
  if (known.act === "tell" && !uses.tellsReaders(word)) return undefined;
  const described: State = { ...state, reported: true };
  const before = at > word.lead ? tokens[at - 1] : undefined;
  switch (known.form) {
    case "past": {
      if (!uses.isPassive(word)) return undefined;
      // Of a function a passive says how it works; of a file, what the step does with it.
      if (uses.isOfName(word)) return described;
      return head(word, known.act, known.stem, "passive");
    }
    case "third":
      if (isDeedOfAnother(tokens, at)) return described;
      if (before && uses.isPlan(tokens, at)) return head(word, known.act, known.stem, "third", true);
      return before && uses.isPredicate(word) ? described : undefined;
    case "gerund":
      if (uses.isReplaced(tokens, at))
        return { ...head(word, known.act, known.stem, "gerund"), negated: true };
      if (words.references.has(lower) && before) return undefined;
      return !before || before.kind === "mark" || before.lower === "by" || !word.spoken
        ? head(word, known.act, known.stem, "gerund")
        : undefined;
    case "base":
      return baseAt(word, known, named.has(at - 1));
  }
}

function baseAt(word: Word, { act, stem }: words.VerbWord, behindName: boolean): Head | State | undefined {
  const { tokens, at, lead, state, spoken, named } = word;
  const before = at > lead ? tokens[at - 1] : undefined;
  const previous = before?.kind === "word" ? before.lower : "";
  const described: State = { ...state, reported: true };
  if (isDeedOfAnother(tokens, at)) return described;
  if (uses.isReplaced(tokens, at)) return { ...head(word, act, stem, "gerund"), negated: true };
  if (previous === "to" && state.negation < 0) {
    const asked = !spoken || uses.isWanted(tokens, at) || uses.isMadeWith(word, act);
    return asked ? head(word, act, stem, "infinitive") : described;
  }
  if (uses.isNoun(word)) return undefined;
  if (state.reported) {
    const joined = previous === "then" || previous === "and" || before?.kind === "mark";
    if (!joined || !uses.objectFollows(word)) return undefined;
    return { ...head(word, act, stem, "imperative", state.depth === 0), reported: false };
  }
  // "In `a.go` add a field"
  const opened = behindName && !spoken && at < lead + 7 && words.places.has(tokens[lead]!.lower);
  const leads =
    !before || before.kind === "mark" || words.leads.has(previous) || previous.endsWith("ly") || opened;
  // "After GREEN run `npm test`"
  const weak = !spoken && !behindName && before?.kind !== "code" && /^(?:run|check|look)$/.test(act);
  if (!leads)
    return weak && (act === "run" || !named.has(at + 1)) ? head(word, act, stem, "third") : undefined;
  const will = /^(?:will|would|can|may)$/.test(tokens[at - 2]?.lower ?? "");
  const ordered = state.depth === 0 && !wished.has(previous) && !will;
  return head(word, act, stem, before?.text === "(" ? "infinitive" : "imperative", ordered);
}

/** Words before a verb that say what is meant to be or may be, where an order would have the verb alone. */
const wished = new Set("to or must should will shall can may you we not n't don't".split(" "));

function head(
  { tokens, at, state, heads }: Word,
  act: Act,
  stem: string,
  form: VerbForm,
  ordered = false,
): Head {
  const negated = state.negation >= 0 || (heads.at(-1)?.negated === true && uses.staysNegated(tokens, at));
  return { at, act, stem, form, ordered, negated, reported: state.reported };
}

import type { Act } from "../../model/index.ts";
import * as words from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { gains, phrased } from "./phrases.ts";

// Whether a word that could be a verb stands as one, by the words around it.

/** Where a word stands. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** Where the words of the clause begin. */
  readonly lead: number;
  readonly paths: ReadonlyArray<unknown>;
  /** Indices of paths and of inline code. */
  readonly named: ReadonlySet<number>;
  /** The clause has had a verb. */
  readonly spoken: boolean;
}

/** Words that are no verbs and change what is read: nearly all others are passed over by these few looks. */
const telling: ReadonlySet<string> = new Set([
  ...[...words.negations, ...words.subordinators, ...phrased, ...gains],
  ..."nothing but and now new requires require sees have let make get".split(" "),
]);

/** Whether a word can be a verb where it stands, or can change how others are read. */
export function mayTell(tokens: readonly Token[], at: number, lead: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== "word") return kind === "mark";
  if (at === lead || telling.has(lower) || words.verbWord(lower) !== undefined) return true;
  const before = tokens[at - 1]!;
  // A verb that no list has stands behind a mark, or behind one of these.
  return before.kind === "mark" || prompting.has(before.lower) || lower.charCodeAt(0) >= 0x3040;
}

const prompting = new Set(
  "and then also please just not never now only to must should shall doesn't mustn't shouldn't won't".split(
    " ",
  ),
);

const isBase = (token: Token | undefined): boolean =>
  token?.kind === "word" && words.verbWord(token.lower)?.form === "base";

export const isImperative = (tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean =>
  isBase(tokens[at]) && !named.has(at) && !isNoun({ tokens, at, spoken: true });

/** "the update", "in use", "`x` import", "on change,": the word stands as a noun. */
export function isNoun({ tokens, at, spoken }: Pick<Place, "tokens" | "at" | "spoken">): boolean {
  const before = tokens[at - 1];
  const previous = before?.kind === "word" ? before.lower : "";
  if (words.determiners.has(previous) || (words.places.has(previous) && previous !== "to")) return true;
  const next = tokens[at + 1];
  if (next?.text === "of") return true;
  if (!spoken) return false;
  return (next?.kind === "mark" && /^[.,)]$/.test(next.text)) || before?.kind === "code";
}

/** "The hook calls it": a third person with a subject before it and an object behind it; "unit tests in `a.ts`" is a thing. */
export function isPredicate({ tokens, at, named, spoken }: Place): boolean {
  const before = tokens[at - 1]!;
  if (before.kind === "mark" || words.determiners.has(before.lower)) return false;
  if (named.has(at - 1) || before.kind === "code")
    return !/^(?:in|from|of|to|for)$/.test(tokens[at + 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (spoken || next === undefined || next.kind === "mark") return false;
  return !words.places.has(next.lower) && !/^(?:for|of|from|go|goes|and|or|with)$/.test(next.lower);
}

/** "This task adds", "the step also adds": the plan speaks of itself. */
export function isPlan(tokens: readonly Token[], at: number): boolean {
  const aside = /^(?:only|also|just|now|then)$/.test(tokens[at - 1]?.lower ?? "");
  return words.planSubjects.has(tokens[aside ? at - 2 : at - 1]?.lower ?? "");
}

/** "`a.ts` is created", "must be added to `b.ts`"; an adjective ("the updated file") is none. */
export function isPassive({ tokens, at, named, lead }: Place): boolean {
  if (at === lead) return true;
  const before = tokens[at - 1]!;
  if (words.auxiliaries.has(before.lower) || before.kind === "code" || named.has(at - 1)) return true;
  // "exported from `index.js`" behind what is made
  if (before.text === "," || before.text === ")")
    return /^(?:in|from|into|by|through|via)$/.test(tokens[at + 1]?.lower ?? "");
  return /^(?:not|also|then|never)$/.test(before.lower) && words.auxiliaries.has(tokens[at - 2]?.lower ?? "");
}

/** "`load()` is written in": whether a name of code, and no path, is the subject of a passive without "be". */
export function isOfName({ tokens, at, named, paths, spoken }: Place): boolean {
  if (spoken || /^(?:be|,|\))$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) if (named.has(i)) return paths[i] === undefined;
  return false;
}

/** "instead of modifying `a.ts`", "rather than rewrite it": the verb is what is not done. */
export function isReplaced(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  return (first === "instead" && second === "of") || (first === "rather" && second === "than");
}

/** "Do not create or modify `a.ts`", "never add, edit or remove it": a verb under the negation of the one before it. */
export function staysNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === ",") return isBase(tokens[at - 2]);
  return before === "or" || before === "nor";
}

/** Whether a name stands between a negation and a word. */
export function namesBetween(named: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (named.has(i)) return true;
  return false;
}

/** "a list of", "the describe block", "Mention:": a word for telling that orders nothing. */
export function tellsReaders({ tokens, at, lead }: Place): boolean {
  const before = at > lead ? tokens[at - 1] : undefined;
  return (
    tokens[at + 1]?.kind !== "mark" && (!before || before.kind === "mark" || words.leads.has(before.lower))
  );
}

/** "Use `a.py` to generate `b.ts`": what something is used for is done as well. */
export const isMadeWith = ({ tokens, at, named }: Place, act: Act): boolean =>
  (act === "create" || act === "put") &&
  (named.has(at + 1) || named.has(at + 2)) &&
  tokens.slice(0, at).some(({ lower }) => /^(?:use|run|execute|invoke)$/.test(lower));

/** "make sure to bump", "don't forget to update", "needs to be" */
export const isWanted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:sure|forget|remember|need|needs|want|have|has)$/.test(tokens[at - 2]?.lower ?? "");

/** "Have `a.ts` serve the bundle", "Make `a.vue` accessible": the file is to do or be something else than before. */
export function isCausing({ tokens, at, lead, named }: Place): boolean {
  const { lower } = tokens[at]!;
  if (!/^(?:have|let|make|get)$/.test(lower) || !named.has(at + 1)) return false;
  const before = at > lead ? tokens[at - 1] : undefined;
  if (before && before.kind !== "mark" && !/^(?:and|then|to|also)$/.test(before.lower)) return false;
  const next = tokens[at + 2];
  if (next?.kind !== "word") return false;
  if (/^(?:and|or|with|from|for|in|on|at|by|via|ready|open|available)$/.test(next.lower)) return false;
  return next.lower !== "to" || lower === "get";
}

/** "`a.ts` must close it", "`a.ts` needs to retry", "`a.ts` should not change": a verb behind a file and what obliges it. */
export function isObligation({ tokens, at, paths }: Place): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:not|also|never|now|only)$/.test(tokens[i]!.lower)) i -= 1;
  const modal = tokens[i]?.lower ?? "";
  if (modal === "to") {
    if (!/^(?:needs|has|have|need)$/.test(tokens[i - 1]?.lower ?? "")) return false;
    i -= 1;
  } else if (
    !(
      /^(?:must|should|shall|doesn't|mustn't|shouldn't|won't)$/.test(modal) ||
      (/^(?:does|do|will|may|can)$/.test(modal) && i < at - 1)
    )
  )
    return false;
  return paths[i - 1] !== undefined || (tokens[i - 1]?.text === ")" && paths[i - 2] !== undefined);
}

/** What a file must be already, or what is said of the state it is in. */
export const isState = (word: string): boolean =>
  /^(?:not|be|exist|match|pass|fail|remain|stay|keep|compile|run|contain|have|import|load|succeed|work|build|never|still|already|use)$/.test(
    word,
  );

export function objectFollows({ tokens, at, named }: Place): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i += 1) {
    if (tokens[i]!.kind === "mark") return false;
    if (named.has(i)) return true;
  }
  return false;
}

/** "Decorate the entries", "Memoize `f`": the first word of a sentence that has an object; no list of verbs is whole. */
export function isUnknownVerb({ tokens, at, lead }: Place): boolean {
  const { text, lower, kind } = tokens[at]!;
  if (kind !== "word" || !/^[A-Za-z][a-z]{2,}$/.test(text) || isNoVerb(lower)) return false;
  const before = at > lead ? tokens[at - 1] : undefined;
  const opens =
    before === undefined ||
    (before.kind === "mark" && /^[;:\u2014\u2013,]$/.test(before.text)) ||
    (/^(?:and|then|also|please|just)$/.test(before.lower) && at < lead + 3);
  if (!opens) return false;
  const next = tokens[at + 1];
  const apart = next?.kind === "word" && /^(?:out|up|down|off|over|away|back)$/.test(next.lower);
  const object = apart ? tokens[at + 2] : next;
  if (
    object?.kind === "word" &&
    (objects.has(object.lower) || (apart && words.determiners.has(object.lower)))
  )
    return true;
  // In the middle of a sentence "— title `a`" names a thing.
  return object?.kind === "code" && before === undefined && (apart || !agent.test(lower));
}

/** Endings of nouns: "Controller `a.cs`" names a thing. */
const agent = /(?:er|or|ion|ment|ity|ance|ence|ure|al|age|ism|ist|ry|cy|le|el|um|us|th|ard|ode|ata|ick|ype)$/;

const objects = new Set(
  "the a an its their our each every all both any this these those it them only one two three".split(" "),
);

/** Words that open sentences and are no verbs. */
const isNoVerb = (word: string): boolean =>
  nouns.has(word) ||
  words.places.has(word) ||
  words.references.has(word) ||
  words.determiners.has(word) ||
  words.subordinators.has(word) ||
  words.auxiliaries.has(word) ||
  words.leads.has(word) ||
  words.planSubjects.has(word) ||
  /(?:ly|tion|ment|ness|ing|ed|[^s]s)$/.test(word);

const nouns = new Set(
  (
    "if as for from of with why how what here there it he she they but yet nor both either neither whether because unless despite given like unlike per via " +
    "not no none nothing even perhaps thus hence therefore otherwise rather such more most less least same " +
    "file test module class function method component page model field path folder directory endpoint route service helper " +
    "table column script command config hook handler context provider view property prop option flag " +
    "example note warning error result output input source target parent child footer title label key value name item line row " +
    "let make get do does did could had were been expected actual goal scope status purpose today later twice outside valid zero during besides except out off task step"
  ).split(" "),
);

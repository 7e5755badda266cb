import type { Verb } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { auxiliaries, verbWord } from "./lexicon.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// Sentences that tell how files will be instead of ordering it. `at`: the index of a word among the tokens of its clause.

const gaining = "get gets gain gains receive receives need needs lose loses";

/** Words with which such a sentence may say it. */
export const turning: ReadonlySet<string> = new Set(`${gaining} now new go goes become becomes`.split(" "));

const gains: ReadonlySet<string> = new Set(gaining.split(" "));

/** What is said of the files that stand in front of the word: "`a.ts` gets a flag", "`b.ts` now calls it", "`c.ts` is new". */
function turnOf(tokens: readonly Token[], at: number): Verb | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === "new")
    return /^(?:is|are)$/.test(tokens[at - 1]?.lower ?? "") && ends(next) ? "create" : undefined;
  if (lower === "now") return next?.kind === "word" && isDeed(next.lower) ? "modify" : undefined;
  if (!gains.has(lower) || next?.kind !== "word" || lacking.test(next.lower)) return undefined;
  const wants = lower === "need" || lower === "needs";
  return wants && (next.lower === "to" || asPath(next.text, false)) ? undefined : "modify";
}

const ends = (next: Token | undefined): boolean =>
  next === undefined || next.kind === "mark" || next.lower === "and";

/** "needs no change", "gets nothing" */
const lacking = /^(?:no|not|nothing|none|neither|its|their|it|them|called|used|run)$/;

/** "now calls", "now take": what a file does from now on. */
const isDeed = (word: string): boolean =>
  !auxiliaries.has(word) &&
  (verbWord(word)?.form === "third" || /^(?:take|takes|navigates|points|inherits|lists|lives)$/.test(word));

/** "The entry in `a.cfg` goes as well", "each call in `a.rs` becomes `b()`": what stands in a file is no longer what it was. */
function turnsPlace(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^becomes?$/.test(lower)) return true;
  return /^goe?s?$/.test(lower) && /^(?:away|too|as)$/.test(tokens[at + 1]?.lower ?? "");
}

/** Whether the word tells how files will be: then these are changed. `subjects`, `places`: what stands in front of it as such. */
export function turn(
  tokens: readonly Token[],
  at: number,
  subjects: readonly Draft[],
  places: readonly Draft[],
): boolean {
  const placed = turnsPlace(tokens, at);
  const verb = placed ? "modify" : turnOf(tokens, at);
  if (!verb) return false;
  const meant = [...subjects, ...(placed ? places : [])].filter(
    (draft) => draft.verb === "none" && draft.subject.kind === "path",
  );
  for (const draft of meant) draft.verb = verb;
  return meant.length > 0;
}

/** "exported from `index.js`", "registered in `Setup.cs`" behind what is made: another file that the clause changes. */
export function isHungOn(tokens: readonly Token[], at: number, stem: string): boolean {
  if (!hanging.test(stem) || !/^[,)]$/.test(tokens[at - 1]?.text ?? "")) return false;
  const [link, place] = [tokens[at + 1], tokens[at + 2]];
  return (
    /^(?:in|from|into|by|through|via)$/.test(link?.lower ?? "") &&
    place !== undefined &&
    asPath(place.text, place.kind === "code") !== undefined
  );
}

const hanging = /^(?:register|export|re-export|wire|hook|plug|include|declare|add|expose)$/;

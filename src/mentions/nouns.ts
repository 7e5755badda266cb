import type { Verb } from "../model/index.ts";
import * as words from "./lexicon.ts";
import { objectFollows } from "./objects.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// Whether a word that could be a verb stands as one, by the words around it. `at`: its index among the tokens of its clause.

/**
 * "the update", "in use", "`x` import", "on change,": the word stands as a noun; "to read `a.py`" is none. `previous`: the word before it
 * in lower case; `spoken`: the clause has a verb already.
 */
export function isNoun(tokens: readonly Token[], at: number, previous: string, spoken: boolean): boolean {
  if (previous === "to" && objectFollows(tokens, at)) return false;
  if (words.determiners.has(previous) || words.places.has(previous)) return true;
  const next = tokens[at + 1];
  if (next?.text === "of") return true;
  if (!spoken) return false;
  return (next?.kind === "mark" && /^[.,)]$/.test(next.text)) || tokens[at - 1]?.kind === "code";
}

/** "This task adds", "the step also adds": the plan speaks of itself. */
export function isPlan(tokens: readonly Token[], at: number): boolean {
  const aside = /^(?:only|also|just|now|then)$/.test(tokens[at - 1]?.lower ?? "");
  return words.planSubjects.has(tokens[aside ? at - 2 : at - 1]?.lower ?? "");
}

const generating = /^(?:use|run|execute|invoke)$/;

/** "Use `a.py` to generate `b.ts`": the clause does what it uses something for. `stem`: that of its verb; `verb`: the one behind "to". */
export const isMadeWith = (stem: string, verb: Verb, tokens: readonly Token[], at: number): boolean =>
  generating.test(stem) && (verb === "create" || verb === "write") && pathFollows(tokens, at);

/** Whether a path is the object of a verb, over an article at most. */
const pathFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 3)
    .some(({ kind, text }) => kind !== "mark" && asPath(text, kind === "code") !== undefined);

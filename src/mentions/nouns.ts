import { determiners, places } from "./lexicon.ts";
import { objectFollows } from "./objects.ts";
import type { Token } from "./tokens.ts";

/**
 * "the update", "in use", "`x` import", "on change,": a word that could be a verb stands as a noun; "to read `a.py`" is one. `at`: its
 * index; `previous`: the word before it, in lower case; `spoken`: the clause has had a verb.
 */
export function isNoun(tokens: readonly Token[], at: number, previous: string, spoken: boolean): boolean {
  if (previous === "to" && objectFollows(tokens, at)) return false;
  if (determiners.has(previous) || places.has(previous)) return true;
  const next = tokens[at + 1];
  if (next?.text === "of") return true;
  if (!spoken) return false;
  return (next?.kind === "mark" && /^[.,)]$/.test(next.text)) || tokens[at - 1]?.kind === "code";
}

import { type Located, located, type Step } from "../../model/index.ts";

const givenUp = /^(?:cancell?ed|abandoned|dropped|superseded|won'?t[ -]?do)\b/i;

/** What the word of a format for how far a step is says of it. `finished`: the words for work that was done. */
export function stateOf(
  word: Located<string> | undefined,
  finished: RegExp,
): Pick<Step, "done" | "cancelled"> {
  if (!word) return { done: undefined };
  const value = word.value.trim();
  return givenUp.test(value)
    ? { done: located(true, word.span), cancelled: true }
    : { done: located(finished.test(value), word.span) };
}

import { callers } from "./called.ts";
import { closeWords, isVerbWord, negations, places, references, subordinators } from "./lexicon.ts";
import { excepting, kept } from "./spared.ts";
import { turning } from "./turns.ts";
import { heads } from "./unnamed.ts";

const telling: ReadonlySet<string> = new Set([
  ...[...negations, ...subordinators, ...closeWords, ...places, ...references],
  ...[...excepting, ...kept, ...heads, ...turning, ...callers],
  ..."nothing upon for of with".split(" "),
]);

/** Whether a word can change what a clause is read to ask. Most can't, and are passed over by these two looks. `word`: in lower case. */
export const tells = (word: string): boolean => telling.has(word) || isVerbWord(word);

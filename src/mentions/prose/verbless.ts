import { auxiliaries, negations, places, subordinators, verbWord } from "../text/lexicon.ts";
import type { Clause } from "./clause.ts";

// Lines that name what they work on without a verb: "`a.ts`: a new flag", "Changelog entry in `NEWS`".

/** How many tokens a look ahead may take, so that a line of thousands of names is read in linear time. */
const far = 60;

/** "`mix.exs`: version 0.12", "`a.rb`, `b.rb` (both) — the header": words behind the names that say what comes into them. */
export function isNoted({ tokens, named }: Clause, from: number): boolean {
  let at = from + 1;
  let depth = 0;
  for (; at < Math.min(tokens.length, from + far); at += 1) {
    const { text, lower } = tokens[at]!;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (depth === 0 && !named.has(at) && !/^(?:,|and|or|plus|&|\+|\n)$/.test(lower)) break;
  }
  if (!/^(?::|\uff1a|\u2014|\u2013|--|-|->|=>|\u2192)$/.test(tokens[at]?.text ?? "")) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") continue;
    if (tells(lower)) return false;
    if (i === at + 1 && (verbWord(lower)?.form ?? "base") !== "base") return false;
  }
  return true;
}

/** Up to eight words before the name, none of which is a verb, tells how something is, or refers. */
export function isVerbless({ tokens, lead, heads, named }: Clause, at: number): boolean {
  if (
    at - lead > 12 ||
    (at - lead === 1 && places.has(tokens[lead]!.lower)) ||
    heads.some((head) => head.at < at)
  )
    return false;
  for (let i = lead; i < at; i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind === "word" && !named.has(i) && (tells(lower) || refers.test(lower) || foreign.test(lower)))
      return false;
  }
  const next = tokens[at + 1];
  return next?.kind !== "word" || !(auxiliaries.has(next.lower) || verbWord(next.lower)?.form === "third");
}

/** Of a language without Latin letters nothing is known. */
const foreign = /[\u0370-\u1fff\u2e80-\ud7ff]/;

const tells = (word: string): boolean =>
  negations.has(word) || auxiliaries.has(word) || subordinators.has(word) || stating.test(word);

/** Words that say what a file is, holds or is there for. */
const stating =
  /^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;

/** What is only read, or only reported. */
const refers =
  /^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|paths?|urls?|details?|more|as|like|similar|found|defined|described|documented|depends|dependency|requires?|prerequisites?|background|failure|error|warning|located|location|style|conventions?|model|from|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack|handles|calls|reads|writes|returns)$/;

import { isTestPath, type Section } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { leadOf } from "./lead.ts";
import { auxiliaries, negations, subordinators, verbWord } from "./lexicon.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// Lines that say what a step works on without a verb. `drafts`: what has been read of the line, changed where it does.

/**
 * "- `mix.exs`: version 0.12", "Tests: `a_test.go`", "Changelog entry in `NEWS`": the files are what the step works on, unless the
 * words beside them say what they are or hold. `opens`: the line begins an item or a paragraph.
 */
export function workWithoutVerb(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  section: Section,
  opens: boolean,
): void {
  if (section !== "body" && section !== "green") return;
  const first = drafts.find(({ subject }) => subject.kind === "path");
  if (!first || !(first.verb === "none" || first.verb === "create")) return;
  const at = tokens.findIndex(({ start, end }) => start <= first.span.start && first.span.end <= end);
  const lead = leadOf(tokens);
  const end = endOfNames(tokens, at);
  const works =
    at === lead
      ? opens && (end < tokens.length ? isNoted(tokens, end) : drafts.some(({ verb }) => verb === "create"))
      : /^[^/~]/.test(tokens[at]!.text) &&
        (isTried(tokens, lead, at) || stands(tokens[end])) &&
        (isTried(tokens, lead, at) || isLabelled(tokens, lead, at) || isPlaced(tokens, lead, at));
  if (!works) return;
  const until = tokens[end]?.start ?? Number.POSITIVE_INFINITY;
  for (const draft of drafts)
    if (draft.subject.kind === "path" && draft.verb === "none" && draft.span.start < until)
      draft.verb = "write";
}

/** Behind the last of the paths that stand together: "`a.ts`, `b.ts` (new) and `c.ts`". */
function endOfNames(tokens: readonly Token[], from: number): number {
  let depth = 0;
  let at = from;
  for (; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (text === "(") depth += 1;
    else if (text === ")") depth -= 1;
    else if (depth > 0 || isFiller(tokens, at) || /^(?:,|and|or|plus|&|\+|\n)$/.test(text)) continue;
    else if (kind === "mark" || !asPath(text, kind === "code")) break;
  }
  return at;
}

/** "`a.ex`, the migration `b.exs` and tests in `c.exs`": words in front of one of several names. */
function isFiller(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== "word" || asPath(tokens[at]!.text, false)) return false;
  let from = at;
  while (from > at - 3 && tokens[from - 1]?.kind === "word") from -= 1;
  let to = at;
  while (to < at + 3 && tokens[to]?.kind === "word") to += 1;
  const joined = /^(?:,|and|plus)$/;
  const led = joined.test(tokens[from - 1]?.text ?? "") || joined.test(tokens[from]!.lower);
  const next = tokens[to];
  return led && next?.kind === "code" && asPath(next.text, true) !== undefined && isName(tokens, from, to);
}

/** The names end the line, or their part of it. */
const stands = (token: Token | undefined): boolean =>
  token === undefined || /^(?:[,;:]|\u2014|\u2013|--)$/.test(token.text);

/** A colon, dash or arrow behind the names, and words that ask: none, or no sentence about what the file is. */
function isNoted(tokens: readonly Token[], end: number): boolean {
  if (!/^(?::|\uff1a|\u2014|\u2013|--|-|->|=>|\u2192)$/.test(tokens[end]!.text)) return false;
  for (let i = end + 1; i < Math.min(tokens.length, end + 6); i += 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") continue;
    if (negations.has(lower) || auxiliaries.has(lower) || subordinators.has(lower) || stating.test(lower))
      return false;
    if (i === end + 1 && (verbWord(lower)?.form ?? "base") !== "base") return false;
  }
  return true;
}

/** Words that say what a file is, holds or is there for. */
const stating =
  /^(?:already|existing|exists?|see|current(?:ly)?|contains?|holds?|has|have|lives?|nothing|unchanged|reference|only|same|fails?|passes|missing|used|uses|unaffected|untouched|covers?|stays?|remains?|keeps?)$/;

/** "Tests: `a_test.go`", "New filter: `a.go`": up to five words, and none of what is only read. */
function isLabelled(tokens: readonly Token[], lead: number, at: number): boolean {
  if (at - lead < 2 || at - lead > 6 || !/^[:\uff1a]$/.test(tokens[at - 1]!.text)) return false;
  return isName(tokens, lead, at - 1);
}

/** "Changelog entry in `NEWS`.", "Screenshots into `img/`": a thing and its place, and no more. */
function isPlaced(tokens: readonly Token[], lead: number, at: number): boolean {
  if (at - lead < 2 || at - lead > 7 || !/^(?:in|into|under)$/.test(tokens[at - 1]!.lower)) return false;
  return isName(tokens, lead, at - 1);
}

/** "Test it in `a_test.exs` with a clock": the test is written. */
const isTried = (tokens: readonly Token[], lead: number, at: number): boolean =>
  /^(?:test|cover)$/.test(tokens[lead]!.lower) &&
  tokens[at - 1]?.lower === "in" &&
  isTestPath(tokens[at]!.text);

/** Words that name a thing, without a verb among them. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  if (models.test(tokens[from]!.lower)) return false;
  for (let i = from; i < to; i += 1) {
    const { kind, lower } = tokens[i]!;
    const form = verbWord(lower)?.form;
    if (
      kind === "mark" ||
      form === "base" ||
      // "The queue handles errors in `a.ts`"; "config changes in `a.yml`" are a thing.
      (form === "third" && i > from && i + 1 < to) ||
      negations.has(lower) ||
      auxiliaries.has(lower) ||
      subordinators.has(lower)
    )
      return false;
    if (kind === "word" && (models.test(lower) || stating.test(lower))) return false;
  }
  return true;
}

/** What is only read, or only reported. */
const models =
  /^(?:patterns?|references?|sees?|specs?|specification|sources?|examples?|templates?|based|existing|inputs?|designs?|context|notes?|expected|actual|results?|evidence|cause|where|plans?|details?|more|as|like|similar|same|found|defined|described|documented|used|depends|dependency|requires?|prerequisites?|background|current|failure|error|warning|located|location|style|conventions?|model|from|for|with|per|mirror|copy|if|when|look|original|upstream|previous|before|because|goal|why|risk|prompt|project|layout|structure|codebase|repo|repository|stack)$/;

import { type Frame, forbids } from "./demand.ts";
import { leadOf } from "./lead.ts";
import { auxiliaries, places, verbWord } from "./lexicon.ts";
import { asPath } from "./paths.ts";
import type { Token } from "./tokens.ts";

// Lines of a task list that have no verb: "Endpoint in `a.ts`", "New page `b.vue`". `at`: the index of the path.

/** Whether a line without a verb names the path as what is to be made, and not as what it is made after, or about. */
export function isMade(tokens: readonly Token[], at: number, frame: Frame): boolean {
  if (frame.verb !== "none" || frame.spoken || frame.declared || forbids(frame)) return false;
  if (frame.depth > 0 && !opensBracket(tokens, at)) return false;
  // "Job that deletes what is old (`a.ts`)"
  if (frame.describing && (frame.depth === 0 || tokens[at + 2] || !isFirst(tokens, at))) return false;
  if (isLabelOfReading(tokens, at) || isLikened(tokens, at) || isAbout(tokens, at)) return false;
  return beginsLine(tokens, at) && stands(tokens, at) && !states(tokens, at) && isFile(tokens[at]!);
}

/** A line begins with a noun or with the path itself; in small letters it goes on with a sentence that was torn. */
function beginsLine(tokens: readonly Token[], at: number): boolean {
  const lead = leadOf(tokens);
  const first = tokens[lead];
  return lead === at || first?.kind === "code" || /^[A-Z]/.test(first?.text ?? "");
}

/**
 * Behind a noun alone the path ends its part of the line: of "Parse `a.ts` and count" nobody knows what "parse" is. In a place
 * that opens the line, the verb is still to come.
 */
function stands(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    /^(?:under|in|inside|within|below)$/.test(next.lower) ||
    /^[.,;:()\u2014\u2013]$|^--$/.test(next.text);
  const [before, lead] = [tokens[at - 1], leadOf(tokens)];
  if (before?.kind === "word" && places.has(before.lower)) return at > lead + 1 || next?.text !== ",";
  return (ends && isLatin.test(before?.text ?? "")) || at === lead;
}

const isLatin = /^[\x20-\x7e]+$/;

/** "The task in `a.rake` keeps using it": a title that changes nothing there. */
export const staysSo = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ kind, lower }, i) => i > at && kind === "word" && /^(?:keeps?|stays?|remains?)$/.test(lower),
  );

const isFirst = (tokens: readonly Token[], at: number): boolean =>
  !tokens.some(({ kind, text }, i) => i < at && kind !== "mark" && asPath(text, kind === "code"));

/** "Board `a.tsx`, styled after `b.tsx`", "(uses `conftest.py`)", "through the existing `mailer.ts`": what is there already. */
export function isLikened(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") return false;
    if (/^(?:existing|current)$/.test(lower) || leading.test(lower)) return true;
    if (!/^(?:the|an?|its|same|helpers?|of|in)$/.test(lower)) return false;
  }
  return false;
}

const leading =
  /^(?:as|after|like|through|via|per|using|uses?|reus(?:e[sd]?|ing)|match(?:es|ing)|following|follows|mirror(?:s|ing)|from|see|cf)$/;

/** "Reference: `a.ts`", "Pattern: `b.ts`". */
const isLabelOfReading = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ text }) => text === ":") &&
  /^(?:ref|refs|references?|see|examples?|patterns?|sources?|inputs?|context|notes?|prereq\w*|depends|existing|current|property|leverage)$/.test(
    tokens[0]!.lower,
  );

/** `(a.ts, b.ts)`: nothing but paths stands between the bracket and this one. */
function opensBracket(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (/^(?:,|and|or|&)$/.test(tokens[i]!.text) || tokens[i]!.kind === "code")) i -= 1;
  return tokens[i]?.text === "(";
}

/** "Tests for `a.ts`", "a review of `b.ts`": something that stands elsewhere; "the header of `c.ts`" is a part of it. */
function isAbout(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:the|its|an?|both|all)$/.test(tokens[i]!.lower)) i -= 1;
  const word = tokens[i]?.lower;
  if (word === "for" || word === "against" || word === "with") return true;
  return (
    word === "of" &&
    /^(?:tests?|specs?|coverage|docs|documentation|reviews?|overview|copy|list|run|runs|checks?)$/.test(
      tokens[i - 1]?.lower ?? "",
    )
  );
}

/** "`a.ts` exports `f`", "all tests in `a.ts` pass": a line that says how things are. A bracket behind the path is a note. */
function states(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, text, lower } = tokens[i]!;
    if (i > at && text === "(") return false;
    if (kind !== "word") continue;
    if (auxiliaries.has(lower) || saying.test(lower)) return true;
    if (i > at && tokens[i - 1]!.text !== "," && verbWord(lower)?.form === "third") return true;
  }
  return false;
}

const saying =
  /^(?:must|should|can|will|may|exists?|pass(?:es)?|works?|stays?|remains?|keeps?|contains?|lives?)$/;

const isFile = ({ text }: Token): boolean =>
  /[^/.][^/]*\.\w+$|^\.\w|[a-z]file$/.test(text.slice(text.lastIndexOf("/") + 1));

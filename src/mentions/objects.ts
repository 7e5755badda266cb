import type { Subject, Verb } from "../model/index.ts";
import { isCausee, isNameGiven } from "./asked.ts";
import { isContent } from "./contents.ts";
import { type Frame, forbids, type Slot } from "./demand.ts";
import { leadOf } from "./lead.ts";
import * as words from "./lexicon.ts";
import { isContained, isPlace } from "./neighbours.ts";
import { isLikened, isMade, staysSo } from "./nominal.ts";
import { noteAt } from "./note-behind.ts";
import { asPath } from "./paths.ts";
import { isCompanion, isReferredTo, isSubjectOfPart, leadsToModel, verbOfReplaced } from "./references.ts";
import type { Token } from "./tokens.ts";
import { isOfFixture } from "./trials.ts";
import { isRegistryNote } from "./unnamed.ts";

/** What the clause does with a path that stands at a token. */
export function pathVerb(tokens: readonly Token[], at: number, frame: Frame): Verb {
  const noted = noteAt(tokens, at, frame);
  if (isPlaceOfTitle(tokens, at, frame)) return (tokens[at + 1]?.text === "(" && noted) || "write";
  if (noted) return noted;
  if (frame.title && frame.explaining) return "verify";
  if (frame.explaining || isNamedOnly(tokens, at, frame) || isContent(tokens, at, frame)) return "none";
  const { verb, slot } = frame;
  if (isSubjectOfPart(tokens, at) || (verb === "delete" && isOfFixture(tokens, at))) return "none";
  if (frame.tasks && isMade(tokens, at, frame)) return "write";
  if (frame.title && verb === "none" && (isLikened(tokens, at) || staysSo(tokens, at))) return "read";
  if (frame.labelled && frame.loose && !frame.spoken) return "none";
  if (frame.describing)
    return verb === "verify" || verb === "read" ? verb : frame.title ? titled(tokens, at, frame) : "none";
  if (forbids(frame)) return verb === "none" && !frame.excepted ? "none" : "verify";
  if (isRegistryNote(tokens, at, frame) || isCausee(tokens, at)) return "modify";
  const replaced = trading.test(frame.stem) ? verbOfReplaced(tokens, at) : undefined;
  if (replaced) return replaced;
  if (slot === "object") return verb;
  if (slot === "place" && frame.firm && putting.test(frame.stem)) return "modify";
  if (slot === "model" && isNameGiven(tokens, at, frame)) return verb;
  if (slot === "model" && frame.depth > 0 && changes.has(verb) && isAmongAll(tokens, at)) return "write";
  if (slot === "model" && changes.has(verb) && isCompanion(tokens, at, verb)) return verb;
  if (slot === "model" && isMadeWith(tokens, at, frame)) return "create";
  if (slot === "place" && frame.ordered && holding.test(frame.stem)) return "modify";
  if (slot === "model") return verb === "none" || verb === "run" || verb === "verify" ? verb : "read";
  // "Update the calls to use the constant from `f`" reads `f`; "extract the constant from `f`" takes it out of there.
  if (verb === "modify" && slot === "origin" && updating.test(frame.stem)) return "read";
  // "Rename the symbol under `src/`": not what it is called or where it goes.
  const under =
    verb === "rename" && /^(?:in|inside|within|under|across|throughout)$/i.test(tokens[at - 1]?.text ?? "");
  return under ? "modify" : displaced(verb, slot === "place", frame.spoken);
}

/** Verbs whose place is changed, though their object is not: "Handle the case in `a.ts`", "cover it in `a.test.ts`". */
const holding = /^(?:handle|support|provide|accept|return|pass|cover)$/;

/** "Initialise the package with `pyproject.toml` and `src/a/__init__.py`": the files of which what is set up consists. */
function isMadeWith(tokens: readonly Token[], at: number, { stem, describing }: Frame): boolean {
  if (describing || !/^(?:initiali[sz]e|scaffold|bootstrap|establish)$/.test(stem)) return false;
  let i = at - 1;
  while (
    i > 0 &&
    (/^(?:,|and|an?|the)$/.test(tokens[i]!.lower) || asPath(tokens[i]!.text, tokens[i]!.kind === "code"))
  )
    i -= 1;
  return tokens[i]!.lower === "with";
}

/**
 * "Health check endpoint in `routes/health.ts`", "Decorate messages using the set in `messages.ts`": the place that ends a title
 * is that of the whole, whatever stands between. A title that begins with a look or a run changes nothing.
 */
function isPlaceOfTitle(tokens: readonly Token[], at: number, frame: Frame): boolean {
  if (!frame.title || frame.depth > 0) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== "word" || !/^(?:in|at|under)$/i.test(before.text) || leadsToModel(tokens, at - 1))
    return false;
  if (next && !(next.kind === "mark" && /^[(.,:\u2014\u2013]$|^--$/.test(next.text))) return false;
  const lead = leadOf(tokens);
  const opening = tokens[lead];
  if (tokens.slice(lead, lead + 2).some(({ lower }) => words.negations.has(lower))) return false;
  const verb = opening?.kind === "word" ? words.verbWord(opening.lower) : undefined;
  return !(verb?.form === "base" && (verb.verb === "read" ? looking.test(verb.stem) : idle.has(verb.verb)));
}

/** Titles that begin with one of these change nothing at their place. */
const idle: ReadonlySet<Verb> = new Set(["verify", "run", "stage", "commit"]);

/** Of the verbs of reading, those that only look: "import the widget in `page.py`" changes the page. */
const looking =
  /^(?:read|see|review|inspect|examine|study|analy[sz]e|survey|view|look|understand|explore|locate|find|identify|scan|compare|mention)$/;

/**
 * "Add a script that fills the tables in `seed.sql`": the place at the end of a title is that of the whole. "Update all calls to
 * use the constant from `limits.ts`" reads it there.
 */
function titled(tokens: readonly Token[], at: number, { verb }: Frame): Verb {
  if (isUsedFrom(tokens, at)) return "read";
  const place = tokens[at - 1]?.kind === "word" && /^(?:in|at|under)$/i.test(tokens[at - 1]!.text);
  return place && (verb === "create" || verb === "write" || verb === "modify")
    ? displaced(verb, true, true)
    : "none";
}

/** "to use the constant from `limits.ts`", "which calls the helpers from `shared.ts`" */
function isUsedFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "from") return false;
  const before = tokens.slice(Math.max(0, at - 7), at - 1);
  return before
    .slice(before.findLastIndex(({ kind }) => kind === "mark") + 1)
    .some(
      ({ kind, text }) =>
        kind === "word" && /^(?:us(?:e|es|ing)|call(?:s|ing)?|import(?:s|ing)?|read(?:s|ing)?)$/i.test(text),
    );
}

const trading = /^(?:replace|swap|supersede)$/;

/** Of the verbs that change no object, those that change the place of it: "import `f` in `a.ts`", "capture it in `b.md`". */
const putting = /^(?:import|capture)$/;

const updating = /^(?:updat|replac|us|chang|switch|call|import|wir|audit|extend)/;

/** The verb's object is something else; the path is where it is put, or where it is taken from. */
function displaced(verb: Verb, place: boolean, spoken: boolean): Verb {
  switch (verb) {
    case "create":
    case "write":
    case "define":
    case "copy":
      return place ? "write" : "read";
    case "modify":
    case "delete":
      return place || spoken ? "modify" : "read";
    case "rename":
      return place ? "create" : "modify";
    default:
      return verb;
  }
}

/** Verbs that change the place of their object: "in `f`, remove the check". */
export const changes: ReadonlySet<Verb> = new Set(["create", "write", "define", "modify", "delete"]);

/** Verbs whose "to" leads to the place: "add a check to `f`", while "migrate the route to `f`" uses it. */
const adding: ReadonlySet<Verb> = new Set(["create", "write", "define"]);

/** How an identifier stands to the verb. */
function slotOf(tokens: readonly Token[], at: number, { slot }: Frame): Slot {
  return slot === "place" && !isPlace(tokens, at) ? "model" : slot;
}

/** "Add loading states for all pages (`a.tsx`, `b.tsx`)": where it is added. What tries or describes them stands elsewhere. */
function isAmongAll(tokens: readonly Token[], at: number): boolean {
  const open = tokens.findLastIndex(({ text }, i) => i < at && text === "(");
  const list = tokens.slice(open + 1, at);
  if (!list.every(({ kind, text }) => kind === "code" || /^(?:,|and|or)$/.test(text) || asPath(text, false)))
    return false;
  const before = tokens.slice(0, open).map(({ lower }) => lower);
  const all = before.lastIndexOf("for") + 1;
  if (all === 0 || open - all > 6 || !/^(?:all|each|every|both)$/.test(before[all] ?? "")) return false;
  return !before
    .slice(0, all)
    .some((word) => /^(?:tests?|specs?|docs?|documentation|stories|mocks?|checks?)$/.test(word));
}

/** What the clause does with an identifier in a slot: nothing where it forbids it. */
export function symbolVerb(tokens: readonly Token[], at: number, defines: boolean, frame: Frame): Verb {
  const slot = slotOf(tokens, at, frame);
  const { verb, describing, negated, excepted, spoken } = frame;
  if (negated || excepted) return "verify";
  if (adding.has(verb) && (describing || slot === "model") && isContained(tokens, at, defines))
    return "define";
  if (!describing && slot === "place" && spoken && adding.has(verb)) return "modify";
  if (describing || slot !== "object") return "use";
  if (verb === "create" || verb === "define" || verb === "write") return "define";
  if (verb === "modify" || verb === "delete" || verb === "rename") return verb;
  return defines && verb === "none" ? "define" : "use";
}

/** A participle speaks of what stands before it: "`a.ts` is created". */
export const governed = (verb: Verb, subject: Subject): Verb =>
  subject.kind === "symbol" && verb === "create" ? "define" : verb;

/** "the array with `a.ts` references", "the `a.ts` import": lines of other files that name it. */
export const isNamedOnly = (tokens: readonly Token[], at: number, frame: Frame): boolean => {
  const { slot, declared } = frame;
  const next = tokens[at + 1];
  if (isReferredTo(tokens, at, frame)) return true;
  if (declared || slot === "place" || next?.kind !== "word") return false;
  return /^(?:imports?|references?|mentions?|links?)$/i.test(next.text);
};

/** "in the established pattern of `a.test.ts`": it was there before, and what others bring it is not needed. */
export function isOldModel(tokens: readonly Token[], at: number, { slot, declared }: Frame): boolean {
  if (declared || (slot !== "model" && slot !== "origin")) return false;
  const before = tokens.slice(Math.max(0, at - 6), at);
  return (
    before.some(({ text }) => /^(?:existing|established|current|usual)$/i.test(text)) &&
    before.some(({ text }) => /^(?:patterns?|styles?|conventions?|approach|structure|format)$/i.test(text))
  );
}

/** The token with the path that an arrow, or "to" after a move, leads to. */
export function targetAt(tokens: readonly Token[], at: number, verb: Verb, frame: Frame): number | undefined {
  const arrow = tokens[at + 1];
  const moves = verb === "rename" || verb === "copy";
  const leads =
    arrow && (/^(?:->|=>|\u2192)$/.test(arrow.text) || (moves && /^(?:to|into|as)$/.test(arrow.text)));
  if (!leads || frame.describing || frame.negated) return undefined;
  if (!moves && !(frame.declared && arrow.text !== "to")) return undefined;
  const token = tokens[at + 2];
  return token && token.kind !== "mark" && asPath(token.text, token.kind === "code") ? at + 2 : undefined;
}

/** Whether a path or code follows a verb closely. */
export function objectFollows(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (token.kind === "mark") return false;
    if (token.kind === "code" || asPath(token.text, false)) return true;
  }
  return false;
}

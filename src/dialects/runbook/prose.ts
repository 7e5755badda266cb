import { lettered, type Reference, type Span, spanOf, textAt } from "../../model/index.ts";
import { isPrefixOf } from "./headings.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

const thing = String.raw`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\s+#?\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*(?:(?:cycles?|steps?|phases?)\s+)?\d[\w.]*){0,60}`;
const waits = new RegExp(
  String.raw`\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on)\s+(?:the |all |that )?(${thing})`,
  "gi",
);
/** Weaker words: an order only where what they name stands before. */
const follows = new RegExp(
  String.raw`(?:\bonly after|^\W*after|\b(?:run|start|execute|begin|perform)\w* after|\bonce|\bfrom|\b(?:established|introduced|created|added|defined|implemented|written|built) (?:in|by))\s+(?:the |all )?(${thing})`,
  "gi",
);
const leads = new RegExp(
  String.raw`(${thing})[^.;:]{0,60}?\bmust (?:be )?(?:complete\w*|finish\w*|done|run|land\w*|precede)[^.;:]{0,20}?\b(?:before|ahead of)?\s+(${thing})`,
  "gi",
);
/** Behind a named subject the word may be left out: `Cycle 4 (cleanup): depends on 1-3`. */
const bare = /\bdepends? on\s+(\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*\d[\w.]*)*)(?![\w(])/i;
/** What may stand before a sentence's subject: a list's marker, a label. */
const head = String.raw`^[\s*_\-]*(?:\d+[.)]\s+)?(?:[*_]*[\p{L} /]{3,30}:[*_]*\s*)?`;
const subject = lettered(
  String.raw`${head}(${thing})\s+(?:\([^)]*\)\s*)?[:—–-]?\s*(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\b`,
  "i",
);

/** What each of the sentences below has; the long patterns are slow to compile. */
const pointer = /(?:cycle|step|phase|task)s?\s+#?\d|depends?\s+on\s+\d|->|→|=>/i;

const begins = lettered(String.raw`${head}(${thing})(?=[\s:,(—–-])`, "i");

/**
 * The order that a sentence states between steps: `Cycle 1.3 depends on Cycle 1.1`, `requires Cycle 1.2`,
 * `1.1 -> 1.2 -> 1.3`. `own`: the step or phase in which the sentence stands.
 */
export function readProseOrder(
  sentence: Span,
  own: NonNullable<Reference["of"]> | undefined,
  known: KnownIds,
): Reference[] {
  const text = textAt(sentence);
  if (!pointer.test(text)) return [];
  const found: Reference[] = [];
  const named = subject(text).exec(text);
  const waiting = named ? idsAt(sentence, named.index, named[0], named[1]!, known) : [];
  for (const match of text.matchAll(waits)) {
    const needed = idsAt(sentence, match.index, match[0], match[1]!, known);
    if (waiting.length > 0)
      for (const one of waiting)
        found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
    else if (own)
      for (const need of needed)
        if (need.id !== own.id && !isPrefixOf(own.id, need.id))
          found.push(own.kind === "step" ? need : { ...need, of: own });
  }
  const listed = named && bare.exec(text);
  for (const need of listed ? idsAt(sentence, listed.index, listed[0], listed[1]!, known) : [])
    for (const one of waiting) found.push({ ...need, of: { kind: one.kind, id: one.id } });
  if (own?.kind === "step") found.push(...earlier(sentence, text, own.id, known));
  for (const match of text.matchAll(leads)) {
    const needed = idsAt(sentence, match.index, match[0], match[1]!, known);
    const later = idsAt(sentence, match.index, match[0], match[2]!, known);
    for (const one of later)
      found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
  }
  // A number that is no id of the plan counts something else: `after step 3` of a recipe.
  const ofPlan = found.filter((need) => (need.kind === "step" ? known.steps : known.phases).has(need.id));
  return [...ofPlan, ...chain(sentence, text, known)];
}

function earlier(sentence: Span, text: string, own: string, known: KnownIds): Reference[] {
  const before = known.steps.get(own) ?? 0;
  return [...text.matchAll(follows)]
    .flatMap((match) => idsAt(sentence, match.index, match[0], match[1]!, known))
    .filter((need) => need.kind === "step" && (known.steps.get(need.id) ?? before) < before);
}

/** The steps that a sentence is about: `Cycles 5-7 (callers) can run in parallel`. */
export function subjectOf(sentence: Span, known: KnownIds): Reference[] {
  const text = textAt(sentence);
  const match = begins(text).exec(text);
  return match ? idsAt(sentence, match.index, match[0], match[1]!, known) : [];
}

function idsAt(sentence: Span, index: number, whole: string, part: string, known: KnownIds): Reference[] {
  const start = sentence.start + index + whole.lastIndexOf(part);
  return readReferences(spanOf(sentence.source, start, start + part.length), "prose", known);
}

/** `1.1 -> 1.2 -> 1.3`: each waits for the one before it. */
function chain(sentence: Span, text: string, known: KnownIds): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(
    /(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\s*(?:->|→|=>)\s*(?=(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\b)/gi,
  )) {
    const [before, after] = [match[1]!, match[2]!];
    if (!known.steps.has(before) || !known.steps.has(after)) continue;
    const start = sentence.start + match.index + match[0].indexOf(before);
    const span = spanOf(sentence.source, start, start + before.length);
    found.push({ kind: "step", id: before, form: "prose", span, of: { kind: "step", id: after } });
  }
  return found;
}

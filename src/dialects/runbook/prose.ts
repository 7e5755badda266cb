import { type Reference, type Span, spanOf, textAt } from "../../model/index.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

const thing = String.raw`(?:TDD )?(?:cycles?|steps?|phases?|tasks?)\s+#?\d[\w.]*(?:\s*(?:[-–—,&+]|and|to|through)\s*(?:(?:cycles?|steps?|phases?)\s+)?\d[\w.]*)*`;
const waits = new RegExp(
  String.raw`\b(?:depend(?:s|ent|ing)? (?:up)?on|rel(?:ies|y|ying) on|requires?|needs|blocked by|waits? for|builds? (?:up)?on|only after|after|once|prerequisites?\b[^.:]{0,20}:?|established (?:in|by)|(?:introduced|created|added|defined|implemented|written) (?:in|by))\s+(?:the |all |that )?(${thing})`,
  "giu",
);
const leads = new RegExp(
  String.raw`(${thing})[^.;:]{0,60}?\bmust (?:be )?(?:complete\w*|finish\w*|done|run|land\w*|precede)[^.;:]{0,20}?\b(?:before|ahead of)?\s+(${thing})`,
  "giu",
);
const subject = new RegExp(
  String.raw`^[\s*_\-]*(${thing})\s+(?:\([^)]*\)\s*)?(?:all )?(?:depends?|rel(?:y|ies)|requires?|needs?|builds?|waits?|(?:must|can) only)\b`,
  "iu",
);

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
  const found: Reference[] = [];
  const named = subject.exec(text);
  const waiting = named ? idsAt(sentence, named.index, named[0], named[1]!, known) : [];
  for (const match of text.matchAll(waits)) {
    const needed = idsAt(sentence, match.index, match[0], match[1]!, known);
    if (waiting.length > 0)
      for (const one of waiting)
        found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
    else if (own)
      for (const need of needed)
        if (need.id !== own.id) found.push(own.kind === "step" ? need : { ...need, of: own });
  }
  for (const match of text.matchAll(leads)) {
    const needed = idsAt(sentence, match.index, match[0], match[1]!, known);
    const later = idsAt(sentence, match.index, match[0], match[2]!, known);
    for (const one of later)
      found.push(...needed.map((need) => ({ ...need, of: { kind: one.kind, id: one.id } })));
  }
  return [...found, ...chain(sentence, text, known)];
}

function idsAt(sentence: Span, index: number, whole: string, part: string, known: KnownIds): Reference[] {
  const start = sentence.start + index + whole.lastIndexOf(part);
  return readReferences(spanOf(sentence.source, start, start + part.length), "prose", known);
}

/** `1.1 -> 1.2 -> 1.3`: each waits for the one before it. */
function chain(sentence: Span, text: string, known: KnownIds): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(
    /(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\s*(?:->|→|=>)\s*(?=(?:(?:cycle|step)\s+)?(\d+\.\d+[a-z]?)\b)/giu,
  )) {
    const [before, after] = [match[1]!, match[2]!];
    if (!known.steps.has(before) || !known.steps.has(after)) continue;
    const start = sentence.start + match.index + match[0].indexOf(before);
    const span = spanOf(sentence.source, start, start + before.length);
    found.push({ kind: "step", id: before, form: "prose", span, of: { kind: "step", id: after } });
  }
  return found;
}

import { type Reference, type ReferenceForm, type Span, spanOf, textAt } from "../../model/index.ts";
import { expandRange, hyphenated, type KnownIds } from "./ranges.ts";

const word = String.raw`(?:TDD\s+)?(?:cycles?|steps?|tasks?|phases?|stages?)`;
/** A word that says what the number is, where there is one, and the number. */
const token = new RegExp(
  `(?:\\b(${word})\\s+#?)?(?<![\\w.\\-])((?:[A-Za-z]{1,3}-?)?\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "gi",
);
const rangeEnd = new RegExp(
  `[ \\t]*(?:-(?!>)|–|—|\\.\\.\\.?|\\b(?:to|through|thru)\\b)[ \\t]*(?:${word}\\s+)?(\\d+(?:[._]\\d+)*[a-z]?)(?!\\w)`,
  "iy",
);
const markup = "[\\s*_`\\[\\]\"']*";
/** Between items of a list: `, `, ` and `, ` -> `; markup may stand around an id. */
const separator = new RegExp(`^${markup}(?:(?:[,;&+/]|\\band\\b|\\bor\\b|->|→)${markup})+$`, "i");
const opening = new RegExp(
  `^${markup}\\(?(?:(?:depends(?: on)?|requires?|needs|after|blocks)\\s*:?\\s*)?${markup}$`,
  "i",
);
const nothing = /^[\s*_`[\]]*(?:none|n\/a|nothing|null|no|not|independent|-+\s*$|[–—~]|$)(?!\w)/i;
/** `Cycles 1.2-1.3 depend on Cycle 1.1`: a sentence with a subject of its own. */
const sentence = /\S\s+(?:depends? (?:up)?on|(?:are|is) independent)\b/i;
/** What may follow a lone number that is an id: `3 files` is none. */
const afterNumber = /^[\s*_`\]"']*(?:$|[,;&+/()[:—–.-]|\b(?:and|or|to|through)\b|→)/i;
const unrelated =
  /\b(?:independent of|parallel (?:to|with)|not (?:depend|on)\b|no dependenc\w+ on|except)[\s\w]*$/i;

interface Item {
  readonly index: number;
  /** Where the word before the id begins. */
  readonly from: number;
  /** The word is `step`. */
  readonly group: boolean;
  readonly kind: "step" | "phase" | undefined;
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  /** In parentheses. */
  readonly deep: boolean;
  /** In parentheses behind a step: the author's comment. */
  readonly comment: boolean;
}

/**
 * The ids in a field made for them: `Cycle 1.2`, `1.1-1.6`, `Phase 1 (Cycles 1.1, 1.2)`, `None`. A number counts as an
 * id only beside a word that says so or in the list itself, so `Cycle 1.2 (needs 3 fields)` is one reference. Steps in
 * parentheses behind a phase make it more precise and take its place.
 */
export function readReferences(field: Span, form: ReferenceForm, known: KnownIds): Reference[] {
  const text = inOneLine(textAt(field));
  if (nothing.test(text) || sentence.test(text)) return [];
  const items = readItems(text, known);
  const kept = items.filter((item, index) => !item.comment && !isMadePrecise(item, items[index + 1]));
  return kept.flatMap((item) => {
    const span = spanOf(field.source, field.start + item.start, field.start + item.end);
    const reason = reasonIn(text.slice(item.end, items[item.index + 1]?.from ?? text.length));
    return item.ids.map<Reference>((id) => ({
      kind: kindOf(item, id, known),
      id,
      form,
      span,
      ...(reason && { reason }),
    }));
  });
}

/** `Step 1` may be a group of steps, which is a phase by another name; a lone number is what the plan has. */
function kindOf({ kind, group }: Item, id: string, known: KnownIds): Reference["kind"] {
  if (kind === "phase" || (kind === "step" && !group)) return kind;
  return !known.steps.has(id) && known.phases.has(id) ? "phase" : "step";
}

/** A list of one id to an item, as one line of the same length: markers blank, line endings commas. */
const inOneLine = (text: string): string =>
  text
    .replace(/(^|[\r\n])([ \t]*)([-*+]|\d+[.)])(?=[ \t])/g, (marker: string) =>
      marker.replace(/[^\r\n]/g, " "),
    )
    .replace(/\r\n/g, " ,")
    .replace(/[\r\n]/g, ",");

const isMadePrecise = (item: Item, next: Item | undefined) =>
  item.kind === "phase" && !item.deep && next?.deep && next.kind !== "phase";

function readItems(text: string, known: KnownIds): Item[] {
  const items: Item[] = [];
  let kind: Item["kind"];
  let outer: Item["kind"];
  let last = 0;
  let depth = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index + match[0].length - match[2]!.length;
    if (start < last) continue;
    const between = text.slice(last, match.index);
    const deep = depth + depthOf(between) > 0;
    const [id, end] = hyphenated(text, start, match[2]!, known);
    if (!match[1] && /^\d+$/.test(id) && !afterNumber.test(text.slice(end, end + 40))) continue;
    if (unrelated.test(between) || !(match[1] || isListed(between, id, items.length === 0, known))) continue;
    depth += depthOf(between);
    if (match[1]) kind = /^(?:phase|stage)/i.test(match[1]) ? "phase" : "step";
    else if (deep && !items.at(-1)?.deep) kind = undefined;
    const range = known.steps.has(id) && id.includes("-") ? null : rangeAfter(text, end);
    const ids = range ? expandRange(id, range[1]!, kind, known) : [id];
    last = range ? end + range[0].length : end;
    const comment = deep && outer !== undefined && !(outer === "phase" && kind !== "phase");
    const group = /^(?:TDD\s+)?steps?$/i.test(match[1] ?? "");
    items.push({ index: items.length, from: match.index, group, kind, ids, start, end: last, deep, comment });
    if (!deep) outer = kind ?? "step";
  }
  return items;
}

/** Whether a bare number is an item of the list. One with letters (`FR-2`) is only where the plan has that id. */
function isListed(between: string, id: string, first: boolean, known: KnownIds): boolean {
  if (/^[A-Za-z]/.test(id) && !known.steps.has(id) && !known.phases.has(id)) return false;
  if (first) return opening.test(between);
  const outside = between.replace(/\([^()]*\)/g, " ");
  return separator.test(outside) || (/^\s*\(\s*$/.test(between) && /[._]/.test(id));
}

function rangeAfter(text: string, at: number): RegExpExecArray | null {
  rangeEnd.lastIndex = at;
  return rangeEnd.exec(text);
}

/** How many parentheses are open behind a text that were not before it. */
const depthOf = (text: string): number => text.split("(").length - text.split(")").length;

/** What stands behind an id, if it is words: `(script scaffold)`, `— needs the model`. */
function reasonIn(text: string): string | undefined {
  const reason = text
    .replace(/^[\]`*_]*\([#.][^)]*\)/, "")
    .replace(/^[\s,;:.()[\]*_–—-]+|[\s,;(.[\]*_–—-]+$/g, "")
    .replace(/\)$/, "");
  return /\p{L}{3}/u.test(reason) && !/^(?:and|plus|with|then)$/i.test(reason) ? reason : undefined;
}

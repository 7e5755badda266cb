import { type Reference, type ReferenceForm, type Span, spanOf, textAt } from "../../model/index.ts";

/** An id as the formats write them: `3`, `1.10`, `T012`, `WP01`, `A1`, `12a`. */
const idPattern = "[A-Za-z]{0,3}\\d+[a-z]?(?:\\.\\d+[a-z]?)*";
const nothing = /^(?:none|nothing|no|n\/a|null|nil|-+|—|–|\[\s*\]|~|)$/i;
const range = new RegExp(`(${idPattern})\\s*(?:-|–|—|\\.\\.\\.?|to|through|thru)\\s*(${idPattern})`, "y");
const single = new RegExp(idPattern, "y");

/** Whether a field says that there is no dependency: `None`, `-`, `[]`, nothing at all. */
export const saysNothing = (text: string): boolean =>
  nothing.test(
    text
      .replace(/[*_`.]/g, "")
      .replace(/\s*\(.*$|\s*[—–-]\s+.*$/, "")
      .trim(),
  );

/** References of a field made for them: `T012, T013`, `Tasks 1-3`, `1.1-1.6`, `None`. Notes in brackets are no references. */
export function readReferences(
  field: Span,
  form: ReferenceForm,
  kind: Reference["kind"] = "step",
): Reference[] {
  if (saysNothing(textAt(field))) return [];
  const found: Reference[] = [];
  for (const { ids, span } of idsIn(field))
    if (
      leadsToId.test(field.source.text.slice(field.start, span.start)) &&
      !isMet.test(field.source.text.slice(span.end, field.end))
    )
      for (const id of ids) found.push({ kind, id, form, span });
  return found;
}

/** `9 (complete)`, `6, 7 (both complete)`: what is done already holds nothing back. */
const isMet =
  /^["'`*]*(?:\s*\((?:already )?|(?:\s*(?:,|&|and)\s*["'`*]*[A-Z]{0,3}\d[\w.]*["'`*]*)+\s*\((?:both|all)(?: already)? )(?:complete|completed|done|finished|merged)\)/i;

/** What may stand before an id. Other words make it another number: `Phase 3a complete`, `Node 20`, `Wave 2`. */
const leadsToId =
  /(?:^|[,;:&+/|([\])"'`*#]|\b(?:and|or|on|after|by|tasks?|steps?|cycles?|todos?|items?|stor(?:y|ies)|issues?|wps?|packages?)|任务|タスク|작업|[、，；：和与及（）【】])\s*["'`*#[]*$/i;

/** `(T001-T005)`, `(T003, T004)`: a bracket with nothing but ids. */
const idBracket = new RegExp(`\\((?:\\s*(?:[-–—,&]|(?:${idPattern}|to|and)(?![\\w.])))+\\s*\\)`, "y");

/**
 * Ids in document order; those of a range share its place. `shape` keeps numbers that are no ids apart. `named`: a bracket with
 * nothing but ids says which steps the words before it mean, else brackets are notes.
 */
export function* idsIn(field: Span, shape?: RegExp, named = false): Generator<{ ids: string[]; span: Span }> {
  const text = textAt(field);
  let bracket = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    idBracket.lastIndex = at;
    if (char === "(" && !(named && bracket === 0 && idBracket.test(text))) bracket++;
    else if (char === ")") bracket = Math.max(0, bracket - 1);
    if (bracket > 0 || /[\w.-]/.test(text[at - 1] ?? " ")) continue;
    const end = endOfIds(text, at);
    if (!end) continue;
    const { ids, length } = end;
    if (shape && !shape.test(ids[0]!)) continue;
    yield { ids, span: spanOf(field.source, field.start + at, field.start + at + length) };
    at += length - 1;
  }
}

function endOfIds(text: string, at: number): { ids: string[]; length: number } | undefined {
  range.lastIndex = at;
  const ranged = range.exec(text);
  const expanded =
    ranged && !/[\w]/.test(text[at + ranged[0].length] ?? "") && expandRange(ranged[1]!, ranged[2]!);
  if (ranged && expanded) return { ids: expanded, length: ranged[0].length };
  single.lastIndex = at;
  const id = single.exec(text)?.[0];
  if (!id || /\w/.test(text[at + id.length] ?? "")) return undefined;
  return { ids: [id], length: id.length };
}

/** `T012`..`T015`, `1.1`..`1.6`: the last number counts up, in the width it was written. Undefined where it is no range. */
export function expandRange(first: string, last: string): string[] | undefined {
  const from = /^(.*?)(\d+)$/.exec(first);
  const to = /^(.*?)(\d+)$/.exec(last);
  if (!from || !to) return undefined;
  if (to[1] !== from[1] && to[1] !== "") return undefined;
  const low = Number(from[2]);
  const high = Number(to[2]);
  if (high < low || high - low > 500) return undefined;
  const ids: string[] = [];
  for (let number = low; number <= high; number++)
    ids.push(from[1]! + String(number).padStart(from[2]!.length, "0"));
  return ids;
}

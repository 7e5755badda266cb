import { compareUnits, type Edit, type Fix, type Source, writtenIn } from "../model/index.ts";

/** A source with its text after fixes, as it is to be in the file. */
export interface FixedSource {
  readonly source: Source;
  readonly text: string;
}

export interface Applied {
  /** Sources that changed, in the order of their paths. */
  readonly changed: readonly FixedSource[];
  readonly applied: readonly Fix[];
  /** Fixes that overlap with one that was applied. Reading the new text again tells whether they are still due. */
  readonly left: readonly Fix[];
}

/**
 * Applies fixes to the sources that they are about. A fix is applied as a whole or not at all; of two that overlap the
 * one that is given first wins, so that the same findings give the same text everywhere. Two fixes may share an edit.
 * All that no edit touches stays as it is, to the byte.
 */
export function fixSources(fixes: readonly Fix[]): Applied {
  const taken = new Map<Source, Edit[]>();
  const applied: Fix[] = [];
  const left: Fix[] = [];
  for (const fix of new Set(fixes)) {
    const edits = unique(fix.edits);
    if (edits === undefined || edits.some((edit) => collides(edit, taken.get(edit.span.source)))) {
      left.push(fix);
      continue;
    }
    applied.push(fix);
    for (const edit of edits) insert(edit, taken);
  }
  const changed = [...taken]
    .map(([source, edits]) => ({ source, text: replace(writtenIn(source), edits) }))
    .filter(({ source, text }) => text !== writtenIn(source))
    .sort((a, b) => compareUnits(a.source.path, b.source.path));
  return { changed, applied, left };
}

/** The text of one source after the fixes that are about it. */
export function applyFixes(source: Source, fixes: readonly Fix[]): string {
  const own = fixes.filter((fix) => fix.edits.every((edit) => edit.span.source === source));
  return fixSources(own).changed[0]?.text ?? writtenIn(source);
}

/** The edits in order, each once; undefined where they contradict each other or reach out of their text. */
function unique(edits: readonly Edit[]): readonly Edit[] | undefined {
  const kept = new Map<Source, Edit[]>();
  for (const edit of edits) {
    const { source, start, end } = edit.span;
    if (start < 0 || end < start || end > source.text.length) return undefined;
    if (collides(edit, kept.get(source))) return undefined;
    insert(edit, kept);
  }
  return [...kept.values()].flat();
}

/** Whether an edit meets another one that is not the same. `edits` are in order and apart from each other. */
function collides(edit: Edit, edits: readonly Edit[] = []): boolean {
  const at = placeOf(edit, edits);
  return [edits[at - 1], edits[at]].some((other) => other && !isSame(edit, other) && overlaps(edit, other));
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;

/** Two insertions at one place overlap: which comes first would be chance. An insertion beside a replacement does not. */
const overlaps = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

function insert(edit: Edit, into: Map<Source, Edit[]>): void {
  const edits = into.get(edit.span.source) ?? [];
  const at = placeOf(edit, edits);
  const known = [edits[at - 1], edits[at]].some((other) => other && isSame(edit, other));
  if (!known) edits.splice(at, 0, edit);
  into.set(edit.span.source, edits);
}

/** The index of the first edit that stands behind the given one. */
function placeOf({ span }: Edit, edits: readonly Edit[]): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle]!.span;
    if (other.start < span.start || (other.start === span.start && other.end < span.end)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines are added with the ending that all others have. */
function replace(text: string, edits: readonly Edit[]): string {
  const ends = text.includes("\r") && !text.includes("\n") ? "\r" : "\n";
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: fresh } of edits) {
    parts.push(text.slice(at, span.start), ends === "\n" ? fresh : fresh.replaceAll("\n", ends));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

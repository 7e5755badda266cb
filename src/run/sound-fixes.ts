import type { Diagnostic, Edit, Fix, Source, Span } from "../model/index.ts";

/** A finding that has a fix. */
export type Fixed = Diagnostic & { readonly fix: Fix };

/**
 * Those fixes after which their findings are gone and nothing is found that was not there: a fix may make something readable in
 * which there is more amiss than was shown, and then its author decides. `foundAfter` tells what is found after some of them.
 * With `unsafe` what comes to light is taken with it. Where not all can be applied, halves are tried, so that a few stay behind
 * alone.
 */
export function soundFixes(
  before: readonly Diagnostic[],
  due: readonly Fixed[],
  foundAfter: (fixes: readonly Fixed[]) => readonly Diagnostic[],
  unsafe = false,
): readonly Fixed[] {
  if (due.length === 0) return due;
  const after = foundAfter(due);
  if (!due.some(isLeft(due, after)) && (unsafe || !bringsMore(before, after))) return due;
  if (due.length === 1) return [];
  const middle = due.length >> 1;
  return [due.slice(0, middle), due.slice(middle)].flatMap((half) =>
    soundFixes(before, half, foundAfter, unsafe),
  );
}

/** Whether some rule finds more than it did, but for what the next round mends. */
function bringsMore(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const counts = new Map<string, number>();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return after.some(({ rule, fix }) => {
    const left = (counts.get(rule) ?? 0) - 1;
    if (left >= 0) counts.set(rule, left);
    return left < 0 && !fix?.safe;
  });
}

/** Whether a finding is still there after all of these fixes, at the place to which they moved it. */
function isLeft(fixes: readonly Fixed[], after: readonly Diagnostic[]): (each: Fixed) => boolean {
  const placeOf = movedBy(fixes.flatMap(({ fix }) => fix.edits));
  const left = new Set(after.map((each) => keyOf(each, each.span.start)));
  return (each) => left.has(keyOf(each, placeOf(each.span)));
}

/** Where a place begins after some edits. */
function movedBy(all: readonly Edit[]): (place: Span) => number {
  const shifts = new Map<Source, { readonly end: number; readonly by: number }[]>();
  for (const { span, text } of all.toSorted((a, b) => a.span.end - b.span.end)) {
    const own = shifts.get(span.source) ?? [];
    own.push({ end: span.end, by: (own.at(-1)?.by ?? 0) + text.length - (span.end - span.start) });
    shifts.set(span.source, own);
  }
  return ({ source, start }) => {
    const own = shifts.get(source) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return start + (own[low - 1]?.by ?? 0);
  };
}

const keyOf = ({ rule, message, span }: Diagnostic, start: number): string =>
  [rule, span.source.path, start, message].join("\0");

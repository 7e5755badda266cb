import { compareNaturally, compareUnits, type Diagnostic, type Suppressed } from "../model/index.ts";

/** Sorted, and each finding once: two plans may share a file. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sort(found);
  return sorted.filter((each, index) => index === 0 || !isSame(each, sorted[index - 1]!));
}

function sort(found: readonly Diagnostic[]): Diagnostic[] {
  const rank = pathRanks(found);
  return [...found].sort(
    (a, b) =>
      rank.get(a.span.source.path)! - rank.get(b.span.source.path)! ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareUnits(a.rule, b.rule) ||
      compareUnits(a.message, b.message),
  );
}

/** Paths compare slowly and repeat often, so each is compared once. */
function pathRanks(found: readonly Diagnostic[]): Map<string, number> {
  const paths = [...new Set(found.map((each) => each.span.source.path))].sort(compareNaturally);
  return new Map(paths.map((path, index) => [path, index]));
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.rule === b.rule &&
  a.message === b.message &&
  a.span.source.path === b.span.source.path &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end;

/** Silenced findings in the order of findings, and for each the first that silences it. */
export function suppressedInOrder(all: readonly Suppressed[]): Suppressed[] {
  const byDiagnostic = new Map<Diagnostic, Suppressed>();
  for (const each of all) if (!byDiagnostic.has(each.diagnostic)) byDiagnostic.set(each.diagnostic, each);
  return sort([...byDiagnostic.keys()]).map((each) => byDiagnostic.get(each)!);
}

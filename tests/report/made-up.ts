import type { Diagnostic, Plan, Result, Severity, Source, Span } from "../../src/model/index.ts";

export const sourceOf = (path: string, text: string): Source => ({ path, text });

/** The span of the first occurrence of `words`. */
export function spanAt(source: Source, words: string): Span {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`No ${JSON.stringify(words)} in ${source.path}`);
  return { source, start, end: start + words.length };
}

export function finding(span: Span, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "shared-file",
    severity: "warning",
    message: "Unexpected `a`, expected `b`",
    span,
    related: [],
    ...more,
  };
}

export const findings = (span: Span, severity: Severity, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) =>
    finding(span, { severity, message: `Unexpected ${severity} ${index + 1}` }),
  );

/** A result with one plan of two steps in one file; reporters ask a plan for no more than its sizes. */
export function resultOf(diagnostics: readonly Diagnostic[], more: Partial<Result> = {}): Result {
  const plan = { path: "plans", steps: [{}, {}], files: [{}] } as unknown as Plan;
  return { diagnostics, suppressed: [], failures: [], plans: [plan], passedOver: [], skipped: [], ...more };
}

export const plainOptions = { colors: false, width: 100, cwd: "/repo/sub", root: "/repo" };

import type { Diagnostic, Plan, Result, Severity, Source, Span } from "../../src/model/index.ts";
import type { ReportOptions } from "../../src/report/index.ts";

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

/** A tool with the one rule that made-up findings are of. */
const about: ReportOptions["about"] = {
  version: "1.2.3",
  rules: [
    {
      name: "shared-file",
      summary: "Finds shared files",
      severity: "warning",
      preset: "recommended",
      messages: {},
      check() {},
    },
  ],
  pageOf: (rule) => (rule.includes("/") ? undefined : `# ${rule}\n`),
  scheduleOf: () => ({ version: 1, plans: [], unsafe: [] }),
};

export const plainOptions = { about, colors: false, width: 100, cwd: "/repo/sub", root: "/repo" };

import type { Result } from "../model/index.ts";
import { failureText } from "./by-file.ts";
import { fingerprints } from "./fingerprint.ts";
import { escaped } from "./json.ts";
import type { ReportOptions } from "./options.ts";
import { pathFromTop, shownRangeOf } from "./place.ts";

const severities = { error: "major", warning: "minor", info: "info" } as const;

/** GitLab's code quality report. GitLab shows no name of a check, so the description begins with it. */
export function gitlab(result: Result, options: ReportOptions): string {
  const fingerprint = fingerprints(options);
  const issues = result.diagnostics.map((each) => {
    const { line, column, endLine, endColumn } = shownRangeOf(each.span);
    return {
      description: `${each.rule}: ${each.message}`,
      check_name: each.rule,
      fingerprint: fingerprint(each),
      severity: severities[each.severity],
      location: {
        path: pathFromTop(each.span.source.path, options),
        positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
      },
    };
  });
  const broken = result.failures.map((failure) => {
    const { rule, path } = failure;
    const source = { path, text: "" };
    const message = failureText(failure);
    const span = { source, start: 0, end: 0 };
    return {
      description: message,
      check_name: rule,
      fingerprint: fingerprint({ rule, severity: "error", message, span, related: [] }),
      severity: "critical",
      location: { path: pathFromTop(path, options), lines: { begin: 1 } },
    };
  });
  return `${escaped(JSON.stringify([...issues, ...broken], undefined, 2))}\n`;
}

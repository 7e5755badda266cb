import { type Diagnostic, type Fix, lineText, positionAt, type Result, type Span } from "../model/index.ts";
import { failureText } from "./by-file.ts";
import { escaped } from "./json.ts";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

/** For reviewdog, with its suggestions. */
export function rdjson({ diagnostics, failures }: Result): string {
  const broken = failures.map((failure) => ({
    message: failureText(failure),
    location: { path: failure.path },
    severity: severities.error,
    code: { value: failure.rule },
  }));
  const report = {
    source: { name: "runbook-lint" },
    diagnostics: [...diagnostics.map(diagnosticOf), ...broken],
  };
  return `${escaped(JSON.stringify(report, undefined, 2))}\n`;
}

function diagnosticOf({ rule, severity, message, span, related, fix }: Diagnostic) {
  const suggestions = fix ? suggestionsOf(fix, span) : [];
  return {
    message,
    location: locationOf(span),
    severity: severities[severity],
    code: { value: rule },
    ...(suggestions.length > 0 && { suggestions }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        message: other.message,
        location: locationOf(other.span),
      })),
    }),
  };
}

/** Suggestions are taken one by one, and only in the file of the finding: half of a fix would be none. */
function suggestionsOf({ edits }: Fix, { source }: Span) {
  const [edit] = edits;
  if (!edit || edits.length > 1 || edit.span.source !== source) return [];
  return [{ range: byteRangeOf(edit.span), text: edit.text }];
}

const locationOf = (span: Span) => ({ path: span.source.path, range: byteRangeOf(span) });

const byteRangeOf = (span: Span) => ({
  start: bytePosition(span, span.start),
  end: bytePosition(span, span.end),
});

/** Columns of this format count the bytes of UTF-8. */
function bytePosition({ source }: Span, offset: number) {
  const { line, column } = positionAt(source, offset);
  return { line, column: Buffer.byteLength(lineText(source, line).slice(0, column - 1)) + 1 };
}

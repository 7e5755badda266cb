import type { Diagnostic, Related, Result, Severity, Span } from "../model/index.ts";
import type { ReportOptions } from "./options.ts";
import { pathFromTop, rangeOf, shownRangeOf } from "./place.ts";
import { counted } from "./summary.ts";
import { visible } from "./visible.ts";

/** How many annotations of one kind GitHub shows of one step; what is above that is dropped without a word. */
const limit = 10;

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const severities: readonly Severity[] = ["error", "warning", "info"];

/** Workflow commands for GitHub Actions: the worst findings as annotations, the others counted. */
export function github(result: Result, options: ReportOptions): string {
  const shown = severities.flatMap((severity) =>
    result.diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      // The count of the others is a notice too.
      .slice(0, severity === "info" ? limit - 1 : limit),
  );
  const lines = shown.map((diagnostic) => annotationOf(diagnostic, options));
  const rest = result.diagnostics.length - shown.length;
  if (rest > 0) lines.push(command("notice", { title: "runbook-lint" }, restOf(rest)));
  for (const { rule, path } of result.failures) {
    lines.push(command("error", { title: `runbook-lint (${rule})` }, `The rule stopped at ${visible(path)}`));
  }
  return lines.map((line) => `${line}\n`).join("");
}

const restOf = (count: number) =>
  `${counted(count, "more problem")} without an annotation: GitHub shows ${limit} errors and ${limit} warnings of a step`;

function annotationOf(diagnostic: Diagnostic, options: ReportOptions): string {
  const { rule, severity, message, span, related } = diagnostic;
  const file = pathFromTop(span.source.path, options);
  const text = [message, ...related.map((other) => otherPlace(other, options))].map(visible);
  const properties = { file: visible(file), ...regionOf(span), title: `runbook-lint (${rule})` };
  return command(commands[severity], properties, text.join("\n"));
}

/** GitHub shows the text far from the folder of the run: the path is the one that it knows the file by. */
function otherPlace({ span, message }: Related, options: ReportOptions): string {
  const { line, column } = rangeOf(span);
  return `${pathFromTop(span.source.path, options)}:${line}:${column}: ${message}`;
}

/** Columns only within one line, and only for a span that is not empty: else GitHub drops the annotation. */
function regionOf(span: Span): Record<string, number> {
  const { line, column, endLine, endColumn } = shownRangeOf(span);
  if (endLine !== line) return { line, endLine };
  // Where lines were cut off behind the span, its columns say nothing.
  if (rangeOf(span).line > line) return { line, endLine };
  const isWhole = rangeOf(span).endLine === line && endColumn > column;
  return { line, endLine, col: column, ...(isWhole && { endColumn }) };
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

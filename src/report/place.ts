import { relative, resolve } from "node:path";
import { lineStarts, lineText, positionAt, type Source, type Span } from "../model/index.ts";
import type { ReportOptions } from "./options.ts";

/** 1-based, columns in UTF-16 code units; the end is the place after the last one. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span stands, exactly. */
export function rangeOf({ source, start, end }: Span): Range {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/**
 * Where to show a span: never on the line after the last one, which has no text, and not on a line of which the span
 * covers nothing. A place outside of the lines is dropped without a word by most that show findings.
 */
export function shownRangeOf(span: Span): Range {
  const { source } = span;
  const range = rangeOf(span);
  const last = lastLine(source);
  if (range.line > last) return atEndOf(source, last, { line: last, column: endColumnOf(source, last) });
  const coversNothing = range.endColumn === 1 && range.endLine > range.line;
  const endLine = Math.min(coversNothing ? range.endLine - 1 : range.endLine, last);
  return endLine === range.endLine ? range : atEndOf(source, endLine, range);
}

const atEndOf = (
  source: Source,
  endLine: number,
  { line, column }: Pick<Range, "line" | "column">,
): Range => ({
  line,
  column,
  endLine,
  endColumn: endColumnOf(source, endLine),
});

const endColumnOf = (source: Source, line: number): number => lineText(source, line).length + 1;

/** The last line that has a text: after a final line feed comes no line to show. */
function lastLine(source: Source): number {
  const starts = lineStarts(source);
  return starts.at(-1) === source.text.length ? Math.max(1, starts.length - 1) : starts.length;
}

/** The path from the top of the repository, with `/`. What lies outside of it begins with `../`. */
export const pathFromTop = (path: string, { root, cwd }: Pick<ReportOptions, "root" | "cwd">): string =>
  relative(root, resolve(cwd, path)).replaceAll("\\", "/");

import {
  lineOf,
  lineStarts,
  lineText,
  positionAt,
  type Severity,
  type Source,
  type Span,
} from "../model/index.ts";
import { showLine } from "./line.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./visible.ts";

/** A place to underline, and what to say of it there. */
export interface Mark {
  readonly span: Span;
  /** The severity of the finding whose own place it is; undefined for a related place. */
  readonly severity: Severity | undefined;
  readonly words: string;
}

/** `path:line:column` of the beginning of a span. */
export function placeOf(span: Span): string {
  const { line, column } = positionAt(span.source, span.start);
  return `${visible(span.source.path)}:${line}:${column}`;
}

/** How many columns the largest line number takes. */
export const gutterOf = (marks: readonly Mark[]): number =>
  String(Math.max(...marks.map((mark) => lineOf(mark.span)))).length;

/**
 * Code frames: one for each source, in the order in which the marks name them. In a frame stand the lines of its
 * marks in the order of the text, each with its underline; `...` stands for the lines between.
 */
export function framesOf(marks: readonly Mark[], paint: Paint, width: number): string[] {
  const gutter = gutterOf(marks);
  const lines: string[] = [];
  for (const [source, own] of bySource(marks)) {
    const arrow = paint.gutter(`${" ".repeat(gutter)}${lines.length === 0 ? "-->" : ":::"}`);
    lines.push(`${arrow} ${placeOf(own[0]!.span)}`, paint.gutter(`${" ".repeat(gutter)} |`));
    lines.push(...frameOf(source, own, { gutter, paint, room: Math.max(20, width - gutter - 5) }));
  }
  return lines;
}

function bySource(marks: readonly Mark[]): Map<Source, Mark[]> {
  const groups = new Map<Source, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.span.source);
    if (group) group.push(mark);
    else groups.set(mark.span.source, [mark]);
  }
  return groups;
}

interface Layout {
  readonly gutter: number;
  readonly paint: Paint;
  readonly room: number;
}

/** The last underline of a frame: where another mark may join it. */
interface Underline {
  readonly line: number;
  readonly text: string;
  /** The column after it; endless where words follow. */
  readonly end: number;
}

function frameOf(source: Source, marks: readonly Mark[], { gutter, paint, room }: Layout): string[] {
  const lines: string[] = [];
  let last: Underline | undefined;
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    const line = lineOf(mark.span);
    const { text, column, width } = showMark(source, line, mark.span, room);
    const again = last?.line === line && last.text === text;
    if (last && line > last.line + 1) lines.push(paint.gutter("..."));
    if (!again) lines.push(`${paint.gutter(`${String(line).padStart(gutter)} |`)} ${text}`.trimEnd());
    const joins = last && again && column >= last.end;
    const before = joins ? `${lines.pop()}` : `${paint.gutter(`${" ".repeat(gutter)} |`)} `;
    const gap = joins && last ? column - last.end : column;
    lines.push(`${before}${" ".repeat(gap)}${underline(mark, width, paint)}`);
    last = { line, text, end: mark.words === "" ? column + width : Number.POSITIVE_INFINITY };
  }
  return lines;
}

/** Of a span over several lines the first is shown. */
function showMark(source: Source, line: number, span: Span, room: number) {
  const begin = lineStarts(source)[line - 1]!;
  return showLine(lineText(source, line), span.start - begin, span.end - begin, room);
}

function underline({ severity, words }: Mark, width: number, paint: Paint): string {
  const colour = severity ? paint.severity[severity] : paint.related;
  const label = words === "" ? "" : ` ${visible(words)}`;
  return colour(`${(severity ? "^" : "-").repeat(width)}${label}`);
}

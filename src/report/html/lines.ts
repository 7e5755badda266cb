import { lineOf, lineStarts, lineText, type Source, type Span } from "../../model/index.ts";
import { shownRangeOf } from "../place.ts";
import { visible } from "../visible.ts";
import type { PageFile, PageMark, PagePlace } from "./data.ts";

/** Of a longer line only the neighbourhood of what is marked in it is kept. */
const longest = 4000;

/** Collects the lines that a page quotes: each once, however often something speaks of it. */
export class Lines {
  private readonly files: { path: string; lines: Record<number, string> }[] = [];
  private readonly known = new Map<Source, number>();
  private readonly sources: ReadonlyMap<string, Source>;

  /** `sources` are found by the paths that schedules name. */
  constructor(sources: readonly Source[]) {
    this.sources = new Map(sources.map((source) => [source.path, source]));
  }

  /** The place of a span, with the columns of its part on its first line. */
  mark(span: Span): PageMark {
    const { source } = span;
    const { line, column, endLine, endColumn } = shownRangeOf(span);
    const text = lineText(source, line);
    const end = endLine > line ? text.length + 1 : endColumn;
    const file = this.keep(source, line);
    return { file, line, column: shownColumn(text, column), end: shownColumn(text, end) };
  }

  /** As in `mark`, with the lines above and below. */
  markWithin(span: Span): PageMark {
    const mark = this.mark(span);
    const last = lineStarts(span.source).length;
    for (const line of [mark.line - 1, mark.line + 1])
      if (line >= 1 && line <= last && lineText(span.source, line).trim() !== "")
        this.keep(span.source, line);
    return mark;
  }

  /** Only the place: the text of its line is left out. */
  place(span: Span): PagePlace {
    return { file: this.fileOf(span.source).index, line: lineOf(span) };
  }

  /** A place that a schedule names by its path. */
  named(path: string, line: number): PagePlace | undefined {
    const source = this.sources.get(path);
    return source && { file: this.keep(source, line), line };
  }

  all(): readonly PageFile[] {
    return this.files;
  }

  private keep(source: Source, line: number): number {
    const { index, lines } = this.fileOf(source);
    lines[line] ??= shown(lineText(source, line).slice(0, longest));
    return index;
  }

  private fileOf(source: Source): { readonly index: number; readonly lines: Record<number, string> } {
    const index = this.known.get(source) ?? this.files.length;
    this.known.set(source, index);
    const file = this.files[index] ?? { path: visible(source.path), lines: {} };
    this.files[index] = file;
    return { index, lines: file.lines };
  }
}

const shown = (text: string): string => visible(text.replaceAll("\t", "  "));

/** Where a column is once the line is made safe to show. */
const shownColumn = (text: string, column: number): number =>
  shown(text.slice(0, Math.min(column - 1, longest))).length + 1;

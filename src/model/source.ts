/** A text that was read, and the path it is shown under: as the user gave it, with `/` separators. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The user named the file itself: it was not found in a folder. */
  readonly named?: true;
  /** The text as it is in the file, where that ends lines with a lone CR: `text` has an LF in place of each, so that readers know one kind less. */
  readonly written?: string;
}

/** A half-open range of UTF-16 offsets into a source. It carries its source, so that a plan made of ten files keeps true places. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Line and column, both 1-based; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const spanOf = (source: Source, start: number, end: number): Span => ({ source, start, end });

export const located = <T>(value: T, span: Span): Located<T> => ({ value, span });

/** The text a span covers, exactly as written. */
export const textAt = (span: Span): string => span.source.text.slice(span.start, span.end);

const loneReturn = /\r(?!\n)/g;

/** The source with lines that end in LF or CRLF. Every offset stays what it is. */
export function withoutLoneReturns(source: Source): Source {
  const text = source.text.replace(loneReturn, "\n");
  return text === source.text ? source : { ...source, text, written: source.written ?? source.text };
}

/** The text as it is in the file. */
export const writtenIn = ({ text, written }: Source): string => written ?? text;

const starts = new WeakMap<Source, readonly number[]>();

/** Offsets at which the lines of a source begin: after each LF, CRLF or lone CR. */
export function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source);
  if (known) return known;
  const found = [0];
  for (const ending of source.text.matchAll(/\r\n?|\n/g)) found.push(ending.index + ending[0].length);
  starts.set(source, found);
  return found;
}

/** Where an offset stands. Computed when printing, never stored. */
export function positionAt(source: Source, offset: number): Position {
  const lines = lineStarts(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low]! + 1 };
}

/** The 1-based line on which a span begins. */
export const lineOf = (span: Span): number => positionAt(span.source, span.start).line;

/** The whole text of a 1-based line, without its ending. */
export function lineText(source: Source, line: number): string {
  const lines = lineStarts(source);
  return source.text.slice(lines[line - 1], lines[line] ?? source.text.length).replace(/[\r\n]+$/, "");
}

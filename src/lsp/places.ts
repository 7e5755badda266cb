import { fileURLToPath, pathToFileURL } from "node:url";
import type { Position, Range } from "vscode-languageserver";
import { lineStarts, type Source, type Span } from "../model/index.ts";

/** How columns are counted: what client and server agreed on. */
export type Encoding = "utf-16" | "utf-8";

/** The absolute path behind a URI; undefined for what is no file. */
export function placeOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export const uriOf = (place: string): string => pathToFileURL(place).href;

export function positionOf(source: Source, offset: number, encoding: Encoding): Position {
  const lines = lineStarts(source);
  const line = lineIndex(lines, offset);
  const before = source.text.slice(lines[line]!, offset);
  return { line, character: encoding === "utf-8" ? Buffer.byteLength(before) : before.length };
}

export const rangeOf = ({ source, start, end }: Span, encoding: Encoding): Range => ({
  start: positionOf(source, start, encoding),
  end: positionOf(source, end, encoding),
});

/** A place behind the end of its line is the end of the line, and one behind the last line is the end of the text. */
export function offsetOf(source: Source, { line, character }: Position, encoding: Encoding): number {
  const lines = lineStarts(source);
  if (line >= lines.length) return source.text.length;
  const start = lines[Math.max(0, line)]!;
  const text = source.text.slice(start, lines[line + 1] ?? source.text.length).replace(/[\r\n]+$/, "");
  const units = encoding === "utf-8" ? unitsIn(text, character) : Math.min(character, text.length);
  return start + Math.max(0, units);
}

/** How many UTF-16 units the first bytes of a text are. */
function unitsIn(text: string, bytes: number): number {
  let left = bytes;
  let units = 0;
  for (const letter of text) {
    left -= Buffer.byteLength(letter);
    if (left < 0) break;
    units += letter.length;
  }
  return units;
}

function lineIndex(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

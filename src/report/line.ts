import { type Cell, cellsOf } from "./cells.ts";

/** A line as printed, and the columns below which to underline. */
export interface Shown {
  readonly text: string;
  /** 0-based. */
  readonly column: number;
  /** At least 1: an empty span is a place between two characters, and still has to be seen. */
  readonly width: number;
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

/**
 * The line around the offsets `start` to `end` (UTF-16, from the line's beginning) in at most `room` columns.
 * A line that is longer is cut at both sides; where something is cut stands an ellipsis.
 */
export function showLine(line: string, start: number, end: number, room: number): Shown {
  // Only the neighbourhood is measured: a line of a megabyte with a hundred findings costs no more than a short one.
  const from = wholeCharacter(line, start - room * 2);
  const to = wholeCharacter(line, start + room * 2);
  const cells = cellsOf(line.slice(from, to), from);
  const first = indexOr(cells, (cell) => cell.end > start);
  const past = indexOr(cells, (cell) => cell.start >= end);
  const [left, right] = windowOf(cells, first, past, room);
  const cutBefore = from > 0 || left > 0 ? "…" : "";
  const cutAfter = to < line.length || right < cells.length ? "…" : "";
  const text = cells.slice(left, right).map((cell) => cell.text);
  return {
    text: `${cutBefore}${text.join("")}${cutAfter}`.trimEnd(),
    column: cutBefore.length + widthOf(cells.slice(left, first)),
    width: Math.max(1, widthOf(cells.slice(first, Math.min(past, right)))),
  };
}

function indexOr(cells: readonly Cell[], is: (cell: Cell) => boolean): number {
  const index = cells.findIndex(is);
  return index < 0 ? cells.length : index;
}

/** Which cells to show: all if there is room, else from the first one if the span ends there, else from a third before the span. */
function windowOf(cells: readonly Cell[], first: number, past: number, room: number): [number, number] {
  const left = widthOf(cells.slice(0, past)) < room ? 0 : backFrom(cells, first, room / 3);
  let right = left;
  let width = 0;
  while (right < cells.length && width + cells[right]!.width <= room) width += cells[right++]!.width;
  return [left, right];
}

function backFrom(cells: readonly Cell[], index: number, room: number): number {
  let left = index;
  let width = 0;
  while (left > 0 && width + cells[left - 1]!.width <= room) width += cells[--left]!.width;
  return left;
}

/** The nearest offset in the line that does not cut a surrogate pair in two. */
function wholeCharacter(line: string, offset: number): number {
  const at = Math.max(0, Math.min(line.length, offset));
  return /[\udc00-\udfff]/.test(line.charAt(at)) ? Math.max(0, at - 1) : at;
}

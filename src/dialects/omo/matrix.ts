import {
  type DependencyGraph,
  type GraphEntry,
  located,
  type Source,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { idsIn, readReferences } from "../shared/references.ts";
import type { Line } from "./tasks.ts";

/** `- **8**: 3, 5, 7 - 11, 15` (what it waits for, what waits for it), or a table with a column for each. */
export function readMatrix(source: Source, lines: readonly Line[]): DependencyGraph | undefined {
  const start = lines.findIndex(({ text }) => /^#{2,5}\s.*dependency matrix/i.test(text));
  if (start < 0) return undefined;
  const entries: GraphEntry[] = [];
  let blocksColumn = -1;
  for (const line of lines.slice(start + 1)) {
    if (/^#{1,5}\s/.test(line.text)) break;
    const isRow = line.text.trimStart().startsWith("|");
    if (isRow && blocksColumn < 0)
      blocksColumn = cellsOf(line).findIndex(([cell]) => /^\W*blocks\W*$/i.test(cell));
    entries.push(...(isRow ? readRow(source, line, blocksColumn) : readBullet(source, line)));
  }
  const head = lines[start]!;
  const at = head.start + head.text.search(/[^#\s]/);
  const span = spanOf(source, at, head.start + head.text.trimEnd().length);
  return entries.length > 0 ? { name: "dependency matrix", span, entries } : undefined;
}

function readBullet(source: Source, line: Line): GraphEntry[] {
  const found = /^\s*[-*]\s+\**(?:(?:Tasks?|Todos?)\s+)?([A-Z]{0,2}\d+[^:*]*)\**\s*:\**\s*(.*)$/.exec(
    line.text,
  );
  if (!found) return [];
  const [whole, ids, rest] = found as unknown as [string, string, string];
  const [, value = "", mark = "", blocked] = /^(.*?)(?:(\s+[-–—→]\s+)(.*))?$/.exec(rest)!;
  const at = line.start + whole.length - rest.length;
  const after = at + value.length + mark.length;
  return entriesOf(
    place(source, line, ids),
    spanOf(source, at, at + value.length),
    blocked === undefined ? undefined : spanOf(source, after, after + blocked.length),
  );
}

const cellsOf = ({ text }: Line) =>
  [...text.matchAll(/[^|]+/g)].filter(([cell], index) => index > 0 || cell.trim() !== "");

function readRow(source: Source, line: Line, blocksColumn: number): GraphEntry[] {
  const cells = cellsOf(line);
  const [ids, value] = cells;
  if (!ids || !value || !/^\s*\**(?:(?:Task|Todo)\s+)?[A-Z]{0,2}\d/i.test(ids[0])) return [];
  const spanOfCell = (cell: RegExpMatchArray) =>
    spanOf(source, line.start + cell.index!, line.start + cell.index! + cell[0].length);
  const blocked = cells[blocksColumn];
  return entriesOf(place(source, line, ids[0].trim()), spanOfCell(value), blocked && spanOfCell(blocked));
}

const place = (source: Source, line: Line, part: string): Span => {
  const at = line.start + line.text.indexOf(part);
  return spanOf(source, at, at + part.length);
};

function entriesOf(ids: Span, value: Span, blocked: Span | undefined): GraphEntry[] {
  const place = trimmed(value);
  const dependsOn = readReferences(place, "group");
  const all = [...idsIn(ids)].flatMap(({ ids: names, span }) => names.map((id) => located(id, span)));
  // A row for several tasks can't say more of one of them.
  const alone = all.length === 1;
  const blocks = alone && blocked ? { place: trimmed(blocked), ids: idsAt(trimmed(blocked)) } : undefined;
  return all.map((id) => ({ id, dependsOn, ...(alone && { place }), ...(blocks && { blocks }) }));
}

const idsAt = (place: Span): string[] => readReferences(place, "group").map(({ id }) => id);

function trimmed(span: Span): Span {
  const text = textAt(span);
  const lead = text.length - text.trimStart().length;
  return spanOf(span.source, span.start + lead, span.start + Math.max(lead, text.trimEnd().length));
}

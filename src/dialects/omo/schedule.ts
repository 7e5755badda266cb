import {
  type DependencyGraph,
  type GraphEntry,
  located,
  type Reference,
  type Source,
  type Span,
  spanOf,
  textAt,
  type Wave,
} from "../../model/index.ts";
import { idsIn, readReferences } from "../shared/references.ts";
import { type Line, linesOf } from "./tasks.ts";

/** The wave tree and the dependency matrix that stand above the tasks. */
export interface Schedule {
  readonly waves: readonly Wave[];
  readonly tree: DependencyGraph | undefined;
  readonly matrix: DependencyGraph | undefined;
}

/** Stands for the wave called FINAL until it is known which is the last with a number. */
export const finalWave = Number.MAX_SAFE_INTEGER;

const waveLine = /^\s*(?:[#>*-]+\s*)?\**Wave\s+(\d+|FINAL)\b/i;
const treeLine = /^[\s│|]*(?:[├└+`][─-]+|[-*])\s*\**(?:Task|T)\s*([A-Z]{0,2}\d+[a-z]?)\**\s*[:.]/i;

export function readSchedule(source: Source): Schedule {
  const lines = linesOf(source);
  const waves = readTree(source, lines);
  const tree = waves.flatMap((wave) => wave.entries);
  const stated = tree.filter((entry) => entry.dependsOn !== undefined) as GraphEntry[];
  return {
    waves: waves.map(({ wave }) => wave).filter((wave) => wave.members.length > 0),
    tree: stated.length > 0 ? { name: "wave tree", span: stated[0]!.id.span, entries: stated } : undefined,
    matrix: readMatrix(source, lines),
  };
}

interface TreeEntry {
  readonly id: GraphEntry["id"];
  readonly dependsOn: readonly Reference[] | undefined;
  readonly place?: Span;
}

interface ReadWave {
  wave: Wave & { members: Reference[] };
  entries: TreeEntry[];
}

/** `Wave 2 (After Wave 1):` and the tasks that hang from it. The last wave is called FINAL and comes after all others. */
function readTree(source: Source, lines: readonly Line[]): ReadWave[] {
  const found: ReadWave[] = [];
  let open: ReadWave | undefined;
  for (const line of lines) {
    const wave = waveLine.exec(line.text);
    const task = open && treeLine.exec(line.text);
    if (wave) {
      open = beginWave(source, line, wave[1]!);
      found.push(open);
    } else if (task) hang(open!, source, line, task[1]!);
    else if (!/^[\s│|]*$/.test(line.text)) open = undefined;
  }
  return found;
}

function beginWave(source: Source, line: Line, name: string): ReadWave {
  const start = line.start + line.text.search(/wave/i);
  const span = spanOf(
    source,
    start,
    start + /^wave\s+\w+/i.exec(line.text.slice(start - line.start))![0].length,
  );
  const last = /final/i.test(name) ? finalWave : Number(name);
  const after = [...line.text.matchAll(/after\s+wave\s+(\d+)/gi)].map((match) => {
    const at = line.start + match.index + match[0].length - match[1]!.length;
    return located(Number(match[1]), spanOf(source, at, at + match[1]!.length));
  });
  return { wave: { number: located(last, span), members: [], after }, entries: [] };
}

function hang({ wave, entries }: ReadWave, source: Source, line: Line, id: string): void {
  const at = line.start + line.text.indexOf(id, line.text.search(/T/i));
  const span = spanOf(source, at, at + id.length);
  wave.members.push({ kind: "step", id, form: "group", span });
  const depends = /\((?:depends|depends on|after|blocked by):?\s*([^()]*)\)/i.exec(line.text);
  const start = depends ? line.start + depends.index + depends[0].lastIndexOf(depends[1]!) : 0;
  const dependsOn = depends && readReferences(spanOf(source, start, start + depends[1]!.length), "group");
  const place = depends && spanOf(source, start, start + depends[1]!.trimEnd().length);
  entries.push({ id: located(id, span), dependsOn: dependsOn ?? undefined, ...(place && { place }) });
}

/** `- **8**: 3, 5, 7 - 11, 15` (what it waits for, what waits for it), or a table with a column for each. */
function readMatrix(source: Source, lines: readonly Line[]): DependencyGraph | undefined {
  const start = lines.findIndex(({ text }) => /^#{2,5}\s.*dependency matrix/i.test(text));
  if (start < 0) return undefined;
  const entries: GraphEntry[] = [];
  for (const line of lines.slice(start + 1)) {
    if (/^#{1,5}\s/.test(line.text)) break;
    entries.push(
      ...(line.text.trimStart().startsWith("|") ? readRow(source, line) : readBullet(source, line)),
    );
  }
  const head = lines[start]!;
  const at = head.start + head.text.search(/[^#\s]/);
  const span = spanOf(source, at, head.start + head.text.trimEnd().length);
  return entries.length > 0 ? { name: "dependency matrix", span, entries } : undefined;
}

function readBullet(source: Source, line: Line): GraphEntry[] {
  const found = /^\s*[-*]\s+\**(?:Tasks?\s+)?([A-Z]{0,2}\d+[^:*]*)\**\s*:\**\s*(.*)$/.exec(line.text);
  if (!found) return [];
  const [whole, ids, rest] = found as unknown as [string, string, string];
  const value = /^(.*?)(?:\s+[-–—→]\s+.*)?$/.exec(rest)![1]!;
  const at = line.start + whole.length - rest.length;
  return entriesOf(place(source, line, ids), spanOf(source, at, at + value.length));
}

function readRow(source: Source, line: Line): GraphEntry[] {
  const cells = [...line.text.matchAll(/[^|]+/g)];
  const [ids, value] = cells;
  if (!ids || !value || !/^\s*\**(?:Task\s+)?[A-Z]{0,2}\d/.test(ids[0])) return [];
  const at = line.start + value.index;
  return entriesOf(place(source, line, ids[0].trim()), spanOf(source, at, at + value[0].length));
}

const place = (source: Source, line: Line, part: string): Span => {
  const at = line.start + line.text.indexOf(part);
  return spanOf(source, at, at + part.length);
};

function entriesOf(ids: Span, value: Span): GraphEntry[] {
  const place = trimmed(value);
  const dependsOn = readReferences(place, "group");
  const all = [...idsIn(ids)].flatMap(({ ids: names, span }) => names.map((id) => located(id, span)));
  // A row for several tasks can't say more of one of them.
  return all.map((id) => ({ id, dependsOn, ...(all.length === 1 && { place }) }));
}

function trimmed(span: Span): Span {
  const text = textAt(span);
  const lead = text.length - text.trimStart().length;
  return spanOf(span.source, span.start + lead, span.start + Math.max(lead, text.trimEnd().length));
}

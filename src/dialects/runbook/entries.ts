import type { List, ListItem, RootContent, Table } from "mdast";
import {
  type Located,
  located,
  type OrchestrationEntry,
  type Source,
  type Span,
  spanOf,
} from "../../model/index.ts";
import { type Document, plainText, type Section, sectionsBelow, spanOfNode } from "../../parse/index.ts";
import { groupInLine, linesOf } from "./groups.ts";
import type { KnownIds } from "./ranges.ts";

/** An entry of an orchestrator plan, with the field that says what it waits for, where there is one. */
export interface Entry extends OrchestrationEntry {
  readonly dependsOn: Span | undefined;
}

export interface Group {
  readonly name: Located<string> | undefined;
  readonly parallel: boolean;
}

const id = String.raw`((?:[A-Za-z]{1,3}-?)?\d+(?:[.\-_]\d+)*[a-z]?)`;
const isStepFile = /(?:^|\/)(?:(?:step|cycle|task)[-_][^/]+|steps\/[^/]+)\.md$/i;
const named = new RegExp(`\\((?:TDD )?(?:cycle|step|task)s?\\s+${id}\\)`, "i");
const leading = new RegExp(`^[\\s*_\`\\[\\]x.)\\d]*?(?:cycle|step|task)[\\s_-]+${id}`, "i");
const inFile = new RegExp(`(?:step|cycle|task)[-_]${id}(?=[-_.])`, "i");
const groupHeading = /^\W*((?:parallel )?(?:group|wave|batch|stage|track|lane)\b[\s\w.-]*)/i;

/** What is to be dispatched, in the order of the file: headings, list items, pipe lines and table rows. */
export function readEntries(document: Document, known: KnownIds): Entry[] {
  const { source, outline } = document;
  const found: Entry[] = [];
  const read = (section: Section, group: Group): void => {
    const own = groupOf(section, group);
    const entry = section.heading && entryAt(section.span, own, known, section);
    if (entry) found.push(entry);
    else for (const block of section.blocks) found.push(...entriesIn(block, source, own, known));
  };
  read(outline, { name: undefined, parallel: false });
  for (const section of sectionsBelow(outline)) read(section, inherited(section));
  return found;
}

/** The group of a section is that of the nearest heading above that names one. */
function inherited(section: Section): Group {
  for (let above = section.parent; above; above = above.parent) {
    const group = groupOf(above, undefined);
    if (group) return group;
  }
  return { name: undefined, parallel: false };
}

function groupOf<T extends Group | undefined>(section: Section, otherwise: T): Group | T {
  const match = groupHeading.exec(section.title);
  if (!match) return otherwise;
  const name = match[1]!.trim();
  const raw = section.span.source.text.slice(section.span.start, section.span.end);
  const at = section.span.start + Math.max(0, raw.indexOf(name));
  const parallel =
    /\bparallel|concurrent|simultaneous/i.test(section.title) && !/\bnot\b|\bno\b/i.test(section.title);
  return { name: located(name, spanOf(section.span.source, at, at + name.length)), parallel };
}

function entriesIn(block: RootContent, source: Source, group: Group, known: KnownIds): Entry[] {
  if (block.type === "list") return listEntries(block, source, group, known);
  if (block.type === "table") return tableEntries(block, source, group, known);
  if (block.type === "paragraph")
    return [...linesOf(spanOfNode(source, block))].flatMap((line) => groupInLine(line, known));
  return [];
}

function listEntries(list: List, source: Source, group: Group, known: KnownIds): Entry[] {
  return list.children.flatMap((item: ListItem) => {
    const first = item.children[0];
    if (first?.type !== "paragraph") return [];
    const grouped = groupInLine(spanOfNode(source, first), known);
    if (grouped.length > 0) return grouped;
    const entry = entryAt(spanOfNode(source, first), group, known, undefined);
    if (entry) return [entry];
    return item.children.slice(1).flatMap((block) => entriesIn(block, source, group, known));
  });
}

function tableEntries(table: Table, source: Source, group: Group, known: KnownIds): Entry[] {
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => plainText(cell).trim().toLowerCase()) ?? [];
  const column = names.findIndex((name) =>
    /^(?:step|cycle|task|id|file|item)(?:s|\s+file|\s+id)?$/.test(name),
  );
  if (column < 0) return [];
  const needs = names.findIndex((name) => /^(?:depends|dependenc|requires|blocked by|after)/.test(name));
  return rows.flatMap((row) => {
    const cell = row.children[column];
    if (!cell || cell.children.length === 0) return [];
    const span = spanOfNode(source, row);
    const entry = entryAt(span, group, known, undefined, cellSpan(cell, source));
    const waits = row.children[needs];
    return entry ? [{ ...entry, dependsOn: waits && cellSpan(waits, source) }] : [];
  });
}

function cellSpan(cell: { children: readonly RootContent[] }, source: Source): Span | undefined {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  return first && last && spanOf(source, spanOfNode(source, first).start, spanOfNode(source, last).end);
}

/** Reads one line or row. `where` narrows the place in which the id stands. */
function entryAt(
  span: Span,
  group: Group,
  known: KnownIds,
  section: Section | undefined,
  where: Span = span,
): Entry | undefined {
  const { text } = span.source;
  const line = text.slice(span.start, span.end).split(/[\r\n]/, 1)[0]!;
  const place = text.slice(where.start, where.end).split(/[\r\n]/, 1)[0]!;
  const path = fileIn(line);
  const match =
    named.exec(place) ??
    (path && inFile.exec(place)) ??
    leading.exec(place) ??
    (where === span ? null : new RegExp(`^\\W*${id}(?!\\w)`).exec(place));
  if (!match) return undefined;
  const at = where.start + match.index + match[0].lastIndexOf(match[1]!);
  const below = section && fileBelow(section);
  return {
    id: located(asKnown(match[1]!, known), spanOf(span.source, at, at + match[1]!.length)),
    file: path
      ? located(
          path[0],
          spanOf(span.source, span.start + path.index, span.start + path.index + path[0].length),
        )
      : below,
    group: group.name,
    groupParallel: group.parallel,
    boundary: /\bPHASE[_ -]BOUNDARY\b/i.test(line),
    dependsOn: dependsIn(span, line),
  };
}

/** The first path in a text that names a step file. */
function fileIn(text: string): RegExpExecArray | undefined {
  for (const match of text.matchAll(/[\w./-]*[\w]/g)) if (isStepFile.test(match[0])) return match;
  return undefined;
}

/** `Execution: steps/step-1-1.md` below a heading. */
function fileBelow(section: Section): Located<string> | undefined {
  const first = section.blocks[0];
  if (!first) return undefined;
  const { source } = section.span;
  const { start, end } = spanOfNode(source, first);
  const match = fileIn(source.text.slice(start, end));
  return match
    ? located(match[0], spanOf(source, start + match.index, start + match.index + match[0].length))
    : undefined;
}

function dependsIn(span: Span, line: string): Span | undefined {
  const match = /\b(?:depends on|depends|requires|after|blocked by)\s*:?\s*([^|;)\]]+)/i.exec(line);
  if (!match) return undefined;
  const at = span.start + match.index + match[0].length - match[1]!.length;
  return spanOf(span.source, at, at + match[1]!.trimEnd().length);
}

/** `step-1-3` is the file of step `1.3`, unless the plan writes its ids with hyphens. */
function asKnown(written: string, known: KnownIds): string {
  return known.steps.has(written) ? written : written.replace(/[-_]/g, ".");
}

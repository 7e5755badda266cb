import type { List, Paragraph, RootContent, TableRow } from "mdast";
import {
  type Located,
  lettered,
  located,
  type Source,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { plainText, spanOfNode } from "../../parse/index.ts";

/** `**Depends on:** Cycle 1.2`, `- Depends on: 1.2`, `Execution Mode: sequential`: a name, a colon and a value on one line. */
export interface FieldLine {
  /** Without colon and markup. */
  readonly name: string;
  readonly nameSpan: Span;
  /** To the end of the line, trimmed; empty where nothing follows. */
  readonly value: Located<string>;
  /** The list below, where the value is empty and a list follows. */
  readonly list: Span | undefined;
  /** In bold, which sets a label apart from a sentence with a colon. */
  readonly bold: boolean;
}

const marked = String.raw`(\*\*|__|\*|_)`;
const mark = `${marked}?`;
const fieldLine = lettered(
  String.raw`^[ \t>]*(?:[-*+]\s+(?:\[[ xX]\]\s+)?)?${mark}([\p{L}][\p{L}\p{N} _/\-—–()&.']{0,60}?)[ \t]*(?:${marked}[ \t]*)?[:：](?!//)${mark}[ \t]*(.*)$`,
);

/** Field lines in blocks, in the items of lists and in tables of two columns; fences and quotes are content. */
export function fieldLinesIn(blocks: readonly RootContent[], source: Source): FieldLine[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "paragraph") return linesOf(block, source, listAfter(blocks, index));
    if (block.type === "table") return block.children.flatMap((row) => rowOf(row, source));
    if (block.type !== "list") return [];
    return block.children.flatMap((item) => fieldLinesIn(item.children as RootContent[], source));
  });
}

/** `| Depends on | Cycle 1.2 |` is a label, too. */
function rowOf(row: TableRow, source: Source): FieldLine[] {
  const [first, second, ...others] = row.children;
  const [named, valued] = [first?.children[0], second?.children[0]];
  if (!first || !second || !named || !valued || others.length > 0) return [];
  const nameSpan = { ...spanOfNode(source, named), end: spanOfNode(source, first.children.at(-1)!).end };
  const span = { ...spanOfNode(source, valued), end: spanOfNode(source, second.children.at(-1)!).end };
  const name = plainText(first).trim().replace(/\s*:$/, "");
  return [{ name, nameSpan, value: located(textAt(span), span), list: undefined, bold: true }];
}

const listAfter = (blocks: readonly RootContent[], index: number): List | undefined => {
  const next = blocks[index + 1];
  return next?.type === "list" ? next : undefined;
};

function linesOf(paragraph: Paragraph, source: Source, list: List | undefined): FieldLine[] {
  const { start, end } = spanOfNode(source, paragraph);
  const lines = [...source.text.slice(start, end).matchAll(/[^\r\n]+/g)];
  return lines.flatMap((line, index) => {
    const match = fieldLine(line[0]).exec(line[0]);
    if (!match) return [];
    const found = fieldOf(match, start + line.index, source);
    const next = lines[index + 1];
    // `Cycle 1.1,` goes on below.
    if (next && /,$/.test(found.value.value) && !fieldLine(next[0]).test(next[0]))
      return [{ ...found, value: until(found.value.span, start + next.index + next[0].trimEnd().length) }];
    return [found.value.value === "" && !next && list ? { ...found, list: spanOfNode(source, list) } : found];
  });
}

function fieldOf(match: RegExpExecArray, at: number, source: Source): FieldLine {
  const [whole, open, raw, close, late, rest] = match as unknown as [
    string,
    string?,
    string?,
    string?,
    string?,
    string?,
  ];
  const name = raw!.trim();
  const nameAt = at + whole.indexOf(raw!);
  // `_Depends on: 1.1_`: the mark that opens before the name closes behind the value.
  const trimmed = rest!.trimEnd();
  const value = open && !close && !late ? trimmed.replace(/[*_]+$/, "").trimEnd() : trimmed;
  const valueAt = at + whole.length - rest!.length;
  return {
    name,
    nameSpan: spanOf(source, nameAt, nameAt + name.length),
    value: located(value, spanOf(source, valueAt, valueAt + value.length)),
    list: undefined,
    bold: open === "**" || open === "__",
  };
}

function until(span: Span, end: number): Located<string> {
  const whole = { ...span, end };
  return located(textAt(whole), whole);
}

/** The field's text: its value, or the list that stands for it. */
export const fieldSpan = (line: FieldLine): Span => line.list ?? line.value.span;

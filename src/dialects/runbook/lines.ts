import type { List, Paragraph, RootContent } from "mdast";
import { type Located, located, type Source, type Span, spanOf } from "../../model/index.ts";
import { spanOfNode } from "../../parse/index.ts";

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

const fieldLine =
  /^[ \t>]*(?:[-*+]\s+(?:\[[ xX]\]\s+)?)?(\*\*|__|_|\*)?([\p{L}][\p{L}\p{N} _/\-—–()&.']{0,60}?)\s*(?:(:|：)\s*\1|\1\s*(:|：))(?!\/\/)[ \t]*(.*?)[ \t]*$/u;

/** Field lines in blocks and in the items of lists; fences, quotes and tables are content. */
export function fieldLinesIn(blocks: readonly RootContent[], source: Source): FieldLine[] {
  return blocks.flatMap((block, index) => {
    if (block.type === "paragraph") return linesOf(block, source, listAfter(blocks, index));
    if (block.type !== "list") return [];
    return block.children.flatMap((item) => fieldLinesIn(item.children as RootContent[], source));
  });
}

const listAfter = (blocks: readonly RootContent[], index: number): List | undefined => {
  const next = blocks[index + 1];
  return next?.type === "list" ? next : undefined;
};

function linesOf(paragraph: Paragraph, source: Source, list: List | undefined): FieldLine[] {
  const { start, end } = spanOfNode(source, paragraph);
  const found: FieldLine[] = [];
  for (const line of source.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const match = fieldLine.exec(line[0]);
    if (!match) continue;
    const from = start + line.index;
    const last = from + line[0].length >= end;
    const name = match[2]!.trim();
    const nameAt = from + line[0].indexOf(match[2]!);
    const value = match[5]!.replace(/^(?:\*\*|__)\s*/, "");
    const valueAt = from + line[0].trimEnd().length - value.length;
    found.push({
      name,
      nameSpan: spanOf(source, nameAt, nameAt + name.length),
      value: located(value, spanOf(source, valueAt, valueAt + value.length)),
      list: value === "" && last && list ? spanOfNode(source, list) : undefined,
      bold: match[1] === "**" || match[1] === "__",
    });
  }
  return found;
}

/** The field's text: its value, or the list that stands for it. */
export const fieldSpan = (line: FieldLine): Span => line.list ?? line.value.span;

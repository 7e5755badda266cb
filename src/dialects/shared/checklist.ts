import type { List, ListItem, Nodes, RootContent } from "mdast";
import { type Located, located, type Source, type Span, spanOf, textAt } from "../../model/index.ts";
import { type Section, spanOfNode } from "../../parse/index.ts";

/** An item of a checklist. Formats mark items in ways Markdown does not know (`[-]`, `[~]`, `[ ]*`), so marks are read from the text. */
export interface Item {
  readonly node: ListItem;
  /** The character between the brackets, with the place of the brackets; undefined for an item without a box. */
  readonly box: Located<string> | undefined;
  /** `[ ]*`: the item may be left out. */
  readonly star: Span | undefined;
  /** Tight: the first line after the mark and the box. */
  readonly head: Span;
  /** The first paragraph on one line, without emphasis and code marks. */
  readonly text: string;
  readonly extent: Span;
  readonly children: readonly Item[];
}

const mark = /^(?:[-*+]|\d+[.)])(?:[ \t]+(?:\[([^\]\r\n])\](\*?)(?:[ \t]+|(?=\r?$)))?)?/m;

/** The items of the lists among some blocks, each with the items nested in it. */
export function itemsIn(blocks: readonly RootContent[], source: Source): Item[] {
  return blocks.filter((block) => block.type === "list").flatMap((list) => listItems(list, source));
}

const listItems = (list: List, source: Source): Item[] => list.children.map((node) => readItem(node, source));

function readItem(node: ListItem, source: Source): Item {
  const extent = spanOfNode(source, node);
  const first = node.children[0];
  const whole = source.text.slice(extent.start, extent.end);
  const found = mark.exec(whole) ?? [""];
  const start = extent.start + found[0].length;
  const end = Math.max(start, first?.type === "paragraph" ? spanOfNode(source, first).end : start);
  const paragraph = source.text.slice(start, end);
  const line = /^[^\r\n]*/.exec(paragraph)![0].trimEnd();
  const at = found[1] === undefined ? -1 : extent.start + found[0].indexOf("[");
  return {
    node,
    box: at < 0 ? undefined : located(found[1]!, spanOf(source, at, at + 3)),
    star: found[2] ? spanOf(source, at + 3, at + 4) : undefined,
    head: spanOf(source, start, start + line.length),
    text: plain(paragraph),
    extent,
    children: node.children
      .filter((child) => child.type === "list")
      .flatMap((list) => listItems(list, source)),
  };
}

/** Text as a title shows it: one line, without emphasis and code marks. */
export const plain = (text: string): string =>
  text
    .replace(/\*\*|`/g, "")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();

export const isTicked = (box: Located<string> | undefined): Located<boolean> | undefined =>
  box && located(/[xX✓✔]/.test(box.value), box.span);

/** All items below a section and its subsections, in document order, each with the section that holds it. */
export function* itemsBelow(section: Section, source: Source): Generator<{ item: Item; section: Section }> {
  for (const item of itemsIn(section.blocks, source)) yield { item, section };
  for (const child of section.children) yield* itemsBelow(child, source);
}

/** An id at the head of an item: the match of the pattern's first group, with its place, and the text after the whole match. */
export function idOf(item: Item, pattern: RegExp): { id: Located<string>; rest: Span } | undefined {
  const line = textAt(item.head);
  const found = pattern.exec(line);
  if (!found) return undefined;
  const start = item.head.start + found[0].indexOf(found[1]!);
  const { source, end } = item.head;
  return {
    id: located(found[1]!, spanOf(source, start, start + found[1]!.length)),
    rest: spanOf(source, item.head.start + found[0].length, end),
  };
}

/** Done when every box is ticked; the place is the first open box, or the first of all. */
export function doneOf(blocks: readonly RootContent[], source: Source): Located<boolean> | undefined {
  let first: Located<boolean> | undefined;
  for (const box of boxesIn(blocks, source)) {
    if (!box.value) return box;
    first ??= box;
  }
  return first;
}

function* boxesIn(nodes: readonly Nodes[], source: Source): Generator<Located<boolean>> {
  for (const node of nodes) {
    if (node.type === "listItem" && typeof node.checked === "boolean") {
      const at = source.text.indexOf("[", spanOfNode(source, node).start);
      yield located(node.checked, spanOf(source, at, at + 3));
    }
    if (node.type === "list" || node.type === "listItem" || node.type === "blockquote")
      yield* boxesIn(node.children, source);
  }
}

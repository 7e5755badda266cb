import type { ListItem, Nodes, RootContent } from "mdast";
import { type Located, located, type Source, type Span, spanOf } from "../../model/index.ts";
import { spanOfNode } from "../../parse/index.ts";

/** The `[x]` of a list item, tight. Undefined for an item without a box. */
export function checkboxOf(item: ListItem, source: Source): Located<boolean> | undefined {
  if (typeof item.checked !== "boolean") return undefined;
  const { start } = spanOfNode(source, item);
  const at = source.text.indexOf("[", start);
  return located(item.checked, spanOf(source, at, at + 3));
}

/** Every box below some blocks, in document order. Boxes inside fences are text. */
export function* boxesIn(blocks: readonly RootContent[], source: Source): Generator<Located<boolean>> {
  for (const block of blocks) yield* boxesBelow(block, source);
}

function* boxesBelow(node: Nodes, source: Source): Generator<Located<boolean>> {
  if (node.type === "listItem") {
    const box = checkboxOf(node, source);
    if (box) yield box;
  }
  if (node.type === "list" || node.type === "listItem" || node.type === "blockquote")
    for (const child of node.children) yield* boxesBelow(child, source);
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

/** Tight: the first line of a list item, without its mark and box. */
export function firstLineOf(item: ListItem, source: Source): Span {
  const head = item.children[0];
  const span = head ? spanOfNode(source, head) : spanOfNode(source, item);
  const text = source.text.slice(span.start, span.end);
  const end = text.search(/[\r\n]/);
  return spanOf(source, span.start, end < 0 ? span.end : span.start + text.slice(0, end).trimEnd().length);
}

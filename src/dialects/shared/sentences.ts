import type { RootContent } from "mdast";
import { type Source, type Span, spanOf } from "../../model/index.ts";
import { spanOfNode } from "../../parse/index.ts";

/** The sentences of blocks, each with its place: of paragraphs and list items, never of fences, tables or quotes. */
export function* sentencesIn(blocks: readonly RootContent[], source: Source): Generator<Span> {
  for (const block of blocks) {
    if (block.type === "paragraph") yield* sentencesOf(spanOfNode(source, block));
    else if (block.type === "list")
      for (const item of block.children) yield* sentencesIn(item.children as RootContent[], source);
  }
}

/** A full stop ends a sentence before white space only, so that `1.2` and `state.py` stay whole. */
export function* sentencesOf(span: Span): Generator<Span> {
  const text = span.source.text.slice(span.start, span.end);
  for (const match of text.matchAll(/\S(?:[^.!?;•\r\n]|[.!?;](?!\s|$)|\r?\n(?![-*+\d]|\s*\*\*))*[.!?;]?/g)) {
    yield spanOf(span.source, span.start + match.index, span.start + match.index + match[0].length);
  }
}

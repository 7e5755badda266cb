import type { Nodes, RootContent } from "mdast";
import type { Span } from "../../model/index.ts";
import { textAt } from "../../model/index.ts";
import { parseMarkdown } from "../../parse/index.ts";

/**
 * Markdown inside another notation (an XML element, a list item), with offsets into the source.
 * The indentation that all its lines share is taken away first: it belongs to the notation, and would make code of prose.
 * `indent` says how much that is where some lines have less.
 */
export function parseFragment(span: Span, indent?: number): RootContent[] {
  const lines = textAt(span).split(/(?<=\n)/);
  const shared = indent ?? sharedIndent(lines.slice(1));
  let text = "";
  let offset = span.start;
  const starts: Stretch[] = [];
  lines.forEach((line, index) => {
    const cut = index === 0 && indent === undefined ? indentOf(line) : Math.min(shared, indentOf(line));
    starts.push({ at: text.length, offset: offset + cut });
    text += line.slice(cut);
    offset += line.length;
  });
  const root = parseMarkdown(text);
  shiftAll(root.children, starts);
  return root.children;
}

/** From `at` in the parsed text on, places are those from `offset` on in the source. */
export interface Stretch {
  readonly at: number;
  readonly offset: number;
}

/** Moves the places of nodes into the source. */
export function shiftAll(nodes: readonly Nodes[], stretches: readonly Stretch[]): void {
  for (const node of nodes) shift(node, stretches);
}

function sharedIndent(lines: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== "") least = Math.min(least, indentOf(line));
  return least;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length;

function shift(node: Nodes, starts: readonly Stretch[]): void {
  const { position } = node;
  if (position) {
    position.start.offset = translate(position.start.offset ?? 0, starts);
    position.end.offset = translate(position.end.offset ?? 0, starts);
  }
  if ("children" in node) for (const child of node.children) shift(child, starts);
}

function translate(at: number, starts: readonly Stretch[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low]!.offset + at - starts[low]!.at;
}

import type { Nodes, RootContent } from "mdast";
import type { Span } from "../../model/index.ts";
import { textAt } from "../../model/index.ts";
import { parseMarkdown } from "../../parse/index.ts";

/**
 * Markdown inside another notation (an XML element, a JSON string without escapes), with offsets into the source.
 * The indentation that all its lines share is taken away first: it belongs to the notation, and would make code of prose.
 * `indent` says how much that is where some lines have less.
 */
export function parseFragment(span: Span, indent?: number): RootContent[] {
  const lines = textAt(span).split(/(?<=\n)/);
  const shared = indent ?? sharedIndent(lines.slice(1));
  let text = "";
  let offset = span.start;
  const starts: Array<{ at: number; offset: number }> = [];
  lines.forEach((line, index) => {
    const cut = index === 0 && indent === undefined ? indentOf(line) : Math.min(shared, indentOf(line));
    starts.push({ at: text.length, offset: offset + cut });
    text += line.slice(cut);
    offset += line.length;
  });
  const root = parseMarkdown(text);
  for (const node of root.children) shift(node, starts);
  return root.children;
}

function sharedIndent(lines: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== "") least = Math.min(least, indentOf(line));
  return least;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length;

function shift(node: Nodes, starts: ReadonlyArray<{ at: number; offset: number }>): void {
  const { position } = node;
  if (position) {
    position.start.offset = translate(position.start.offset ?? 0, starts);
    position.end.offset = translate(position.end.offset ?? 0, starts);
  }
  if ("children" in node) for (const child of node.children) shift(child, starts);
}

function translate(at: number, starts: ReadonlyArray<{ at: number; offset: number }>): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low]!.offset + at - starts[low]!.at;
}

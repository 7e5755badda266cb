import type { Nodes, Root } from "mdast";
import { cutPlaces } from "./cut.ts";
import { withoutDepth } from "./depth.ts";
import { readFast } from "./fast.ts";
import { findFrontMatter } from "./front-matter.ts";
import { readTree } from "./grammar.ts";

/** Above this the parser's time grows faster than the text. */
const comfortable = 32 * 1024;

/** Markdown to mdast, with UTF-16 offsets. Never throws: everything is some Markdown. Linear where headings allow a cut. */
export function parseMarkdown(text: string, partLength = comfortable): Root {
  const places = cutPlaces(text, partLength);
  if (places.length === 0) return parseWhole(text);
  return join(
    text,
    [0, ...places].map((start, index) => [start, places[index] ?? text.length] as const),
  );
}

/**
 * Trees of those parts of a text alone in which the offsets lie: less work than all of it, where headings allow a cut.
 * `offsets` rise.
 */
export function parseAround(text: string, offsets: readonly number[]): Root[] {
  const starts = [0, ...cutPlaces(text, 1)];
  const asked = new Set(offsets.map((offset) => starts.findLastIndex((start) => start <= offset)));
  return [...asked].map((index) => {
    const start = starts[index]!;
    const part = parseWhole(withoutLastBreak(text, start, starts[index + 1] ?? text.length));
    if (start > 0) shift(part, { offset: start, line: text.slice(0, start).split("\n").length - 1 });
    return part;
  });
}

/** Parses without cutting, whatever the length. */
export function parseWhole(written: string): Root {
  const text = withoutDepth(written);
  // An opening fence without an end would make the parser misread the quotes and lists below it.
  const hasFrontMatter = findFrontMatter(text)?.closed ?? false;
  const root = readFast(text, hasFrontMatter) ?? readTree(text, hasFrontMatter);
  if (text.charCodeAt(0) === byteOrderMark) shift(root, { offset: 1, line: 0 });
  return root;
}

/** The parser takes a byte order mark away before it counts. */
const byteOrderMark = 0xfeff;

function join(text: string, parts: ReadonlyArray<readonly [start: number, end: number]>): Root {
  const whole: Root = { type: "root", children: [] };
  let line = 0;
  for (const [start, end] of parts) {
    const part = parseWhole(withoutLastBreak(text, start, end));
    const lines = part.position!.end.line - 1;
    if (start > 0) shift(part, { offset: start, line });
    line += end === text.length ? lines : lines + 1;
    for (const child of part.children) whole.children.push(child);
    whole.position = { start: whole.position?.start ?? part.position!.start, end: part.position!.end };
  }
  return whole;
}

/** Before a heading the last line ending belongs to nothing; at the end of a text an open fence would take it. */
function withoutLastBreak(text: string, start: number, end: number): string {
  if (end === text.length) return text.slice(start);
  return text.slice(start, text[end - 1] === "\n" && text[end - 2] === "\r" ? end - 2 : end - 1);
}

interface Distance {
  readonly offset: number;
  readonly line: number;
}

function shift(node: Nodes, by: Distance): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + by.offset;
      point.line += by.line;
    }
  }
  if ("children" in node) for (const child of node.children) shift(child, by);
}

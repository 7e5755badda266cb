import type { Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { lettered, type Source, type Span, spanOf } from "../../model/index.ts";
import { plainText, spanOfNode } from "../../parse/index.ts";

/** A block, or the lines of a paragraph that belong to one label. */
export interface Piece {
  readonly block: RootContent;
  /** The bold label or the heading of a part that begins it: its text, and its place. */
  readonly label: { readonly text: string; readonly span: Span; readonly heading: boolean } | undefined;
}

/** Cuts blocks where a label begins: one paragraph may hold `**Verify GREEN:** ...` and `**Verify no regression:** ...`. */
export function piecesOf(blocks: readonly RootContent[], source: Source): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.type === "heading") return [{ block, label: headingLabel(block, source) }];
    if (block.type === "list" && block.children.some((item) => isPartItem(textOf(item, source))))
      return block.children.flatMap((item) => piecesOf(item.children as RootContent[], source));
    if (block.type !== "paragraph") return [{ block, label: undefined }];
    return cut(block, source);
  });
}

/** `- **RED**: write the test`, `2. GREEN: ...`, `* **GREEN** \u2014 make it pass` */
const partItem = lettered(
  String.raw`^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}\r\n]{0,6}(?:red|green)\b[^:\r\n]{0,30}:|[^\p{L}\p{N}\r\n]{0,4}(?:\*\*|__)(?:red|green)\b[^*_\r\n]{0,30}(?:\*\*|__)\s*(?:$|\r?\n|[-\u2013\u2014]))`,
  "i",
);

/** The short pattern first: the long one is slow to compile. */
const isPartItem = (text: string) => /red|green/i.test(text) && partItem(text).test(text);

function textOf(node: RootContent, source: Source): string {
  const { start, end } = spanOfNode(source, node);
  return source.text.slice(start, Math.min(end, start + 80));
}

function headingLabel(heading: Heading, source: Source): Piece["label"] {
  const text = plainText(heading).trim();
  return { text, span: innerSpan(heading, source), heading: true };
}

function innerSpan(heading: Heading, source: Source): Span {
  const first = heading.children[0];
  const last = heading.children.at(-1);
  if (!first || !last) return spanOfNode(source, heading);
  return spanOf(source, spanOfNode(source, first).start, spanOfNode(source, last).end);
}

const letter = lettered(String.raw`[\p{L}\p{N}]`);

function cut(paragraph: Paragraph, source: Source): Piece[] {
  const { children } = paragraph;
  const starts = children.map((_, index) => index).filter((index) => beginsLabel(children, index));
  if (starts.length === 0) return [{ block: paragraph, label: plainLabel(paragraph, source) }];
  const pieces: Piece[] = [];
  const before = slice(paragraph, 0, starts[0]!);
  const words = plainText(before);
  if (letter(words).test(words)) pieces.push({ block: before, label: plainLabel(paragraph, source) });
  starts.forEach((start, at) => {
    const strong = children[start]!;
    pieces.push({
      block: slice(paragraph, pieces.length === 0 ? 0 : start, starts[at + 1] ?? children.length),
      label: { text: plainText(strong).trim(), span: spanOfNode(source, strong), heading: false },
    });
  });
  return pieces;
}

// A sign may stand before the words: a ball, a tick, an arrow.
const firstLead = lettered(String.raw`(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$`);
const laterLead = lettered(String.raw`[\r\n][^\p{L}\p{N}\r\n]*$`);

/** Bold at the beginning of a line. */
function beginsLabel(children: readonly PhrasingContent[], index: number): boolean {
  if (children[index]!.type !== "strong") return false;
  const before = children[index - 1];
  if (!before || before.type === "break") return true;
  if (before.type !== "text") return false;
  const lead = index === 1 ? firstLead : laterLead;
  return lead(before.value).test(before.value);
}

const plainPart = lettered(
  String.raw`^[^\p{L}\p{N}\r\n]{0,4}(?:verify )?(?:red|green|refactor)\b[^:\r\n]{0,30}:`,
  "i",
);

/** `RED: write the test` without bold. Only the words of a cycle count: any sentence may have a colon. */
function plainLabel(paragraph: Paragraph, source: Source): Piece["label"] {
  const { start } = spanOfNode(source, paragraph);
  const begin = source.text.slice(start, start + 54);
  const match = plainPart(begin).exec(begin);
  if (!match) return undefined;
  return { text: match[0], span: spanOf(source, start, start + match[0].length), heading: false };
}

/**
 * What stands in lines of its own below a label whose value is whole in its line: `**Depends on**: Cycle 1.1` and then a sentence
 * without a blank line between. Undefined where the next line goes on with the value.
 */
export function belowLabel({ block }: Piece, source: Source): Paragraph | undefined {
  if (block.type !== "paragraph") return undefined;
  const { start, end } = spanOfNode(source, block);
  const match = /^([^\r\n]*)\r?\n(?=[ \t]*[`*_]{0,3}[A-Z`])/.exec(source.text.slice(start, end));
  if (!match || /[,(\u2013\u2014-]\s*$|\([^)]*$/.test(match[1]!)) return undefined;
  const from = start + match[0].length;
  const children = block.children.flatMap((child): PhrasingContent[] => {
    const span = spanOfNode(source, child);
    if (span.start >= from) return [child];
    if (span.end <= from || child.type !== "text" || !child.position) return [];
    const position = { ...child.position, start: { ...child.position.start, offset: from } };
    return [{ ...child, value: source.text.slice(from, span.end), position }];
  });
  return children.length > 0 ? slice({ ...block, children }, 0, children.length) : undefined;
}

function slice(paragraph: Paragraph, from: number, to: number): Paragraph {
  const children = paragraph.children.slice(from, to);
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return { ...paragraph, children, ...(start && end && { position: { start, end } }) };
}

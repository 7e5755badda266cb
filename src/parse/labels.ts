import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Located, located, type Source, type Span, spanOf } from "../model/index.ts";
import { plainText, spanOfNode } from "./nodes.ts";

/** A bold label at the start of a line, with a colon of any width: `**Depends on:** Cycle 1.2`, or `**RED Phase**:` with what follows. */
export interface Label {
  /** Without the colon: `Depends on`. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The rest of the line as written; empty where nothing follows. */
  readonly value: Located<string>;
  /** Phrasing content of the value, then the blocks that belong to the label: until the next label, heading or rule. */
  readonly inline: readonly PhrasingContent[];
  readonly nodes: readonly RootContent[];
}

/** Labels among blocks, in document order; those inside lists are the caller's to look for. A paragraph may hold several, one to a line. */
export function labelsOf(blocks: readonly RootContent[], source: Source): Label[] {
  const found: Array<Label & { nodes: RootContent[] }> = [];
  let open = false;
  for (const block of blocks) {
    const fresh = labelsAt(block, source);
    found.push(...fresh);
    if (fresh.length > 0) open = true;
    else if (block.type === "thematicBreak" || block.type === "heading") open = false;
    else if (open) found.at(-1)?.nodes.push(block);
  }
  return found;
}

function labelsAt(block: RootContent, source: Source): Array<Label & { nodes: RootContent[] }> {
  if (block.type !== "paragraph") return [];
  const starts = block.children.map((_, index) => index).filter((index) => isLabel(block, index, source));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? block.children.length;
    return readLabel(block, start, end, source);
  });
}

function isLabel(paragraph: Paragraph, index: number, source: Source): boolean {
  const node = paragraph.children[index]!;
  if (node.type !== "strong") return false;
  const before = paragraph.children[index - 1];
  if (before && !(before.type === "break" || (before.type === "text" && /[\r\n][ \t]*$/.test(before.value))))
    return false;
  const span = spanOfNode(source, node);
  return /[:：]\s*$/.test(plainText(node)) || /^\s*[:：]/.test(source.text.slice(span.end, span.end + 4));
}

function readLabel(
  paragraph: Paragraph,
  start: number,
  end: number,
  source: Source,
): Label & { nodes: RootContent[] } {
  const strong = paragraph.children[start]!;
  const nameSpan = spanOfNode(source, strong);
  const last = paragraph.children[end - 1]!;
  const from = nameSpan.end;
  const to = end - 1 === start ? from : spanOfNode(source, last).end;
  const raw = source.text.slice(from, to);
  const lead = raw.match(/^\s*[:：]?[ \t]*/)![0].length;
  const value = raw.slice(lead).trimEnd();
  return {
    name: plainText(strong)
      .replace(/[:：]\s*$/, "")
      .trim(),
    nameSpan,
    value: located(value, spanOf(source, from + lead, from + lead + value.length)),
    inline: paragraph.children.slice(start + 1, end),
    nodes: [],
  };
}

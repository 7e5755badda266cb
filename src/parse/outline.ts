import type { Heading, Root, RootContent } from "mdast";
import { type Source, type Span, spanOf } from "../model/index.ts";
import { plainText, spanOfNode, spanOfNodes } from "./nodes.ts";

/** A heading and all below it, up to the next heading of its depth or higher. The document itself is the section of depth 0. */
export interface Section {
  /** 1 to 6; 0 for the document. */
  readonly depth: number;
  /** The heading's text without markup. */
  readonly title: string;
  /** Undefined for the document itself. */
  readonly heading: Heading | undefined;
  /** Tight: the heading's content, without the `#` marks. */
  readonly span: Span;
  readonly extent: Span;
  /** What stands before the first subsection. */
  readonly blocks: readonly RootContent[];
  readonly children: readonly Section[];
  readonly parent: Section | undefined;
}

interface Open extends Section {
  extent: Span;
  blocks: RootContent[];
  children: Section[];
}

/** The tree of headings. Headings inside lists, quotes and fences do not count. */
export function outlineOf(root: Root, source: Source): Section {
  const top = open(source, undefined, undefined);
  let current = top;
  for (const node of root.children) {
    if (node.type === "heading") {
      while (current.depth >= node.depth) current = close(current, node.position?.start.offset ?? 0);
      const section = open(source, node, current);
      current.children.push(section);
      current = section;
    } else current.blocks.push(node);
  }
  while (current !== top) current = close(current, source.text.length);
  return top;
}

function open(source: Source, heading: Heading | undefined, parent: Open | undefined): Open {
  const start = heading?.position?.start.offset ?? 0;
  return {
    depth: heading?.depth ?? 0,
    title: heading ? plainText(heading).trim() : "",
    heading,
    span: heading?.children.length
      ? spanOfNodes(source, heading.children)
      : heading
        ? spanOfNode(source, heading)
        : spanOf(source, 0, 0),
    extent: spanOf(source, start, source.text.length),
    blocks: [],
    children: [],
    parent,
  };
}

function close(section: Open, end: number): Open {
  section.extent = spanOf(section.extent.source, section.extent.start, end);
  return section.parent as Open;
}

/** All sections below one, in document order. */
export function* sectionsBelow(section: Section): Generator<Section> {
  for (const child of section.children) {
    yield child;
    yield* sectionsBelow(child);
  }
}

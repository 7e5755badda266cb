import type { Nodes, Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).freeze();

/** Markdown to mdast, with UTF-16 offsets. Never throws: everything is some Markdown. */
export function parseMarkdown(text: string): Root {
  const root = processor.parse(text);
  if (text.charCodeAt(0) === byteOrderMark) shift(root, 1);
  return root;
}

const byteOrderMark = 0xfeff;

/** The parser takes a byte order mark away before it counts. */
function shift(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  if ("children" in node) for (const child of node.children) shift(child, by);
}

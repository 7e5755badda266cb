import type { Nodes } from "mdast";
import { type Source, type Span, spanOf } from "../model/index.ts";

/** The range of a node that was parsed from `source`. */
export function spanOfNode(source: Source, node: Nodes): Span {
  return spanOf(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** From the start of the first node to the end of the last. */
export function spanOfNodes(source: Source, nodes: readonly Nodes[]): Span {
  const first = nodes[0]?.position?.start.offset ?? 0;
  return spanOf(source, first, nodes.at(-1)?.position?.end.offset ?? first);
}

/** The text that a reader sees: markup gone, code and text kept, line breaks as spaces. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(plainText).join("") : "";
}

import type { GraphEdge, GraphNode, PlanGraph } from "../model/index.ts";
import { visible } from "../report/index.ts";
import { type Layout, placed } from "./layout.ts";
import { headOf, labelOf } from "./look.ts";
import { textWidth, wrapped } from "./text-width.ts";

/** Sizes of letters in pictures, in pixels. */
export const sizes = { id: 13, title: 11, label: 10 } as const;

const room = 170;

/** From one line of a title to the next. */
export const leading = 14;

/** A graph laid out for its pictures. */
export const laidOut = (graph: PlanGraph): Layout => placed(graph, sizeOf, labelRoom);

/** The id of a step as far as it fits into its box. */
export const headLine = (node: GraphNode): string =>
  wrapped(visible(headOf(node)), sizes.id, room + 36, 1)[0] ?? "";

/** The title of a step in its box. */
export const titleLines = (node: GraphNode): string[] => wrapped(visible(node.title), sizes.title, room, 2);

/** Of a gate, in pixels. */
const point = 8;

function sizeOf(node: GraphNode) {
  if (node.kind === "gate") return { width: point, height: point };
  const titles = titleLines(node);
  const widths = [
    textWidth(visible(headOf(node)), sizes.id) + 4,
    ...titles.map((words) => textWidth(words, sizes.title)),
  ];
  return {
    width: Math.max(60, Math.min(Math.max(...widths), room + 40) + 22),
    height: 30 + titles.length * leading,
  };
}

function labelRoom(edge: GraphEdge) {
  const label = labelOf(edge);
  return { width: label ? textWidth(label, sizes.label) + 8 : 0, height: label ? 14 : 0 };
}

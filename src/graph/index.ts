import type { Drawing, PlanGraph } from "../model/index.ts";
import { dot } from "./dot.ts";
import { mermaid } from "./mermaid.ts";

export { type GraphChoice, graphOf } from "./build.ts";

export const graphFormats = ["mermaid", "dot", "svg", "json"] as const;
export type GraphFormat = (typeof graphFormats)[number];

/** A graph in one of the formats. The layout of pictures is loaded only for them. */
export async function graphText(graph: PlanGraph, format: GraphFormat): Promise<string> {
  if (format === "mermaid") return mermaid(graph);
  if (format === "dot") return dot(graph);
  if (format === "svg") return (await import("./svg.ts")).svg(graph);
  const drawing: Drawing = { version: 1, plans: [graph] };
  return `${JSON.stringify(drawing, undefined, 2)}\n`;
}

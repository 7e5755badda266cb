import { instance } from "@viz-js/viz";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { gated } from "../../src/graph/gates.ts";
import { graphText } from "../../src/graph/index.ts";
import type { GraphEdge, PlanGraph } from "../../src/model/index.ts";

const edge = (from: string, to: string): GraphEdge => ({
  from,
  to,
  kind: "structure",
  reason: "phase",
  on: [],
  count: 1,
});

/** Every step of one phase before every step of the next. */
function crowds(before: number, after: number): PlanGraph {
  const ids = (phase: number, count: number) => Array.from({ length: count }, (_, i) => `${phase}.${i + 1}`);
  const [first, second] = [ids(1, before), ids(2, after)];
  const node = (id: string, wave: number) =>
    ({ id, kind: "step", title: `Step ${id}`, group: String(wave), wave, steps: 1 }) as const;
  return {
    path: "plans/crowd",
    title: "A crowd",
    waves: 2,
    groups: [1, 2].map((id) => ({ id: String(id), title: "" })),
    nodes: [...first.map((id) => node(id, 1)), ...second.map((id) => node(id, 2))],
    edges: first.flatMap((from) => second.map((to) => edge(from, to))),
  };
}

test("lines between two crowds go through one point, and everybody still waits for the same", () => {
  const graph = crowds(4, 3);
  const { nodes, edges } = gated(graph);
  const [gate] = nodes.filter(({ kind }) => kind === "gate");
  expect(edges).toHaveLength(7);
  const into = edges.filter(({ to }) => to === gate!.id).map(({ from }) => from);
  const outOf = edges.filter(({ from }) => from === gate!.id).map(({ to }) => to);
  expect(into.flatMap((from) => outOf.map((to) => edge(from, to)))).toEqual(graph.edges);
});

test("where it would save nothing, or where steps wait for different ones, lines stay as they are", () => {
  for (const graph of [crowds(1, 5), crowds(2, 2)]) expect(gated(graph)).toBe(graph);
  const graph = crowds(3, 3);
  const without = { ...graph, edges: graph.edges.filter((_, index) => index % 4 > 0) };
  expect(gated(without)).toBe(without);
});

test("such graphs are drawn in each format, and read by Graphviz and Mermaid", async () => {
  const graph = crowds(5, 4);
  const { status } = (await instance()).render(await graphText(graph, "dot"), { format: "svg" });
  expect(status).toBe("success");
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import("mermaid");
  expect((await mermaid.parse(await graphText(graph, "mermaid"))).diagramType).toBe("flowchart-v2");
  const svg = await graphText(graph, "svg");
  expect(svg.match(/<circle class="gate"/g)).toHaveLength(1);
  expect(svg.match(/ marker-end=/g)).toHaveLength(4 + 1);
  expect(JSON.parse(await graphText(graph, "json")).plans[0].edges).toHaveLength(20);
});

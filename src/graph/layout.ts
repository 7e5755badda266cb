import { graphlib, layout } from "@dagrejs/dagre";
import type { GraphEdge, GraphNode, PlanGraph } from "../model/index.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<GraphNode, Box>;
  readonly groups: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<GraphEdge, readonly Point[]>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Places a graph. Its waves are its ranks, unless phases are drawn as one node, which lie over several. */
export function placed(
  graph: PlanGraph,
  sizeOf: (node: GraphNode) => Size,
  labelSize: (edge: GraphEdge) => Size,
): Layout {
  const drawn = new graphlib.Graph({ compound: true, multigraph: true });
  const keys = new Map(graph.nodes.map((node, i) => [node.id, `n${i}`]));
  const groupKeys = new Map(graph.groups.map(({ id }, i) => [id, `g${i}`]));
  const spacing = { nodesep: 26, edgesep: 14, ranksep: 46, marginx: 20, marginy: 20 };
  drawn.setGraph({ rankdir: "TB", ...spacing, ...rankerOf(graph, keys) });
  drawn.setDefaultEdgeLabel(() => ({}));
  for (const key of groupKeys.values()) drawn.setNode(key, {});
  for (const node of graph.nodes) {
    const key = keys.get(node.id)!;
    drawn.setNode(key, { ...sizeOf(node) });
    const group = groupKeys.get(node.group ?? "");
    if (node.group !== null && group) drawn.setParent(key, group);
  }
  for (const edge of graph.edges)
    drawn.setEdge(keys.get(edge.from)!, keys.get(edge.to)!, { ...labelSize(edge), labelpos: "c" });
  layout(drawn);
  return collect(graph, drawn, keys, groupKeys);
}

/** Phases that are one node lie over several waves: for them dagre finds ranks by itself. */
function rankerOf(graph: PlanGraph, keys: ReadonlyMap<string, string>): { ranker?: string } {
  if (graph.nodes.some(({ kind }) => kind === "phase")) return {};
  const waves = new Map(graph.nodes.map((node) => [keys.get(node.id)!, node.wave]));
  // Dagre takes a function as well, which its types do not say.
  return {
    ranker: ((inner: graphlib.Graph) => rankByWave(inner, waves, spreadOf(graph))) as unknown as string,
  };
}

/** Dagre leaves room for edge labels and for frames by spreading the ranks: so many lie between two waves. */
const spreadOf = ({ groups }: PlanGraph): number => (groups.length ? 6 : 2);

/** Puts each step into the rank of its wave, and the edges of frames right above and below what they hold. */
function rankByWave(inner: graphlib.Graph, waves: ReadonlyMap<string, number>, spread: number): void {
  const names = inner.nodes();
  for (const name of names) inner.node(name).rank = (waves.get(name) ?? 0) * spread;
  for (const name of names) {
    if (waves.has(name)) continue;
    const below = (inner.successors(name) ?? []).filter((other: string) => waves.has(other));
    const above = (inner.predecessors(name) ?? []).filter((other: string) => waves.has(other));
    const rankOf = (other: string) => waves.get(other)! * spread;
    if (below.length) inner.node(name).rank = Math.min(...below.map(rankOf)) - 1;
    else if (above.length) inner.node(name).rank = Math.max(...above.map(rankOf)) + 1;
  }
}

function collect(
  graph: PlanGraph,
  drawn: graphlib.Graph,
  keys: ReadonlyMap<string, string>,
  groupKeys: ReadonlyMap<string, string>,
): Layout {
  const box = (key: string): Box => {
    const { x, y, width, height } = drawn.node(key);
    return { x, y, width, height };
  };
  const points = (edge: GraphEdge): readonly Point[] =>
    drawn.edge(keys.get(edge.from)!, keys.get(edge.to)!).points;
  const { width = 0, height = 0 } = drawn.graph();
  return {
    width,
    height,
    nodes: new Map(graph.nodes.map((node) => [node, box(keys.get(node.id)!)])),
    groups: new Map(graph.groups.map(({ id }) => [id, box(groupKeys.get(id)!)])),
    edges: new Map(graph.edges.map((edge) => [edge, points(edge)])),
  };
}

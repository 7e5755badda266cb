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
  const spacing = { nodesep: 26, edgesep: 14, marginx: 20, marginy: 20 };
  drawn.setGraph({ rankdir: "TB", ...spacing, ...ranking(graph, keys) });
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

interface Ranking {
  readonly ranker?: string;
  readonly ranksep: number;
}

/** Phases that are one node lie over several waves: for them dagre finds ranks by itself. */
function ranking(graph: PlanGraph, keys: ReadonlyMap<string, string>): Ranking {
  if (graph.nodes.some(({ kind }) => kind === "phase")) return { ranksep: 46 };
  const ranks = ranksOf(graph);
  const rank = ({ kind, wave }: GraphNode) => ranks.get(wave)! + (kind === "gate" ? 2 : 0);
  const rankOf = new Map(graph.nodes.map((node) => [keys.get(node.id)!, rank(node)]));
  return {
    ranksep: 44,
    // Dagre takes a function as well, which its types do not say.
    ranker: ((inner: graphlib.Graph) => rankByWave(inner, rankOf)) as unknown as string,
  };
}

/** The rank of each wave that is drawn. Dagre needs one between two nodes for labels, and one more for each end of frames there. */
function ranksOf({ nodes }: PlanGraph): ReadonlyMap<number, number> {
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { kind, wave } of nodes) if (kind === "gate") ends.add(wave);
  for (const [first, last] of extents(nodes)) {
    starts.add(first);
    ends.add(last);
  }
  const waves = [...new Set(nodes.map(({ wave }) => wave))].sort((a, b) => a - b);
  let rank = 0;
  return new Map(
    waves.map((wave, index) => {
      if (index > 0) rank += starts.has(wave) || ends.has(waves[index - 1]!) ? 4 : 2;
      return [wave, rank];
    }),
  );
}

/** The first and the last wave of each group. */
function extents(nodes: readonly GraphNode[]): Iterable<readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  for (const { group, wave } of nodes) {
    if (group === null) continue;
    const [first, last] = found.get(group) ?? [wave, wave];
    found.set(group, [Math.min(first, wave), Math.max(last, wave)]);
  }
  return found.values();
}

/** Puts each step into the rank of its wave, and the edges of frames right above and below what they hold. */
function rankByWave(inner: graphlib.Graph, rankOf: ReadonlyMap<string, number>): void {
  // Dagre takes out empty ranks but for each so many: here none is empty without need.
  Object.assign(inner.graph(), { nodeRankFactor: 1 });
  for (const name of inner.nodes()) {
    const ranks = (names: readonly string[] = []) => names.flatMap((other) => rankOf.get(other) ?? []);
    const below = ranks(inner.successors(name) ?? []);
    const above = ranks(inner.predecessors(name) ?? []);
    const own = rankOf.get(name);
    const near = below.length ? Math.min(...below) - 1 : above.length ? Math.max(...above) + 1 : 0;
    inner.node(name).rank = own ?? near;
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

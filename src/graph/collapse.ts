import type { EdgeKind, GraphEdge, GraphNode, PlanGraph } from "../model/index.ts";

/** The firmest first: of several edges between two phases, the firmest says how they are ordered. */
const kinds: readonly EdgeKind[] = ["declared", "structure", "prose", "missing", "hazard"];

/** Things named at one edge. */
const named = 3;

/** Each phase as one node; steps without a phase stay. Nothing is left of the edges within a phase. */
export function collapsed(graph: PlanGraph): PlanGraph {
  const titles = new Map(graph.groups.map(({ id, title }) => [id, title]));
  const keyOf = new Map(graph.nodes.map(({ id, group }) => [id, group === null ? id : `phase ${group}`]));
  const nodes = new Map<string, GraphNode>();
  for (const node of graph.nodes) {
    const id = keyOf.get(node.id)!;
    const known = nodes.get(id);
    const title = titles.get(node.group ?? "") ?? "";
    const phase: GraphNode = { ...node, id, kind: "phase", title, group: null };
    nodes.set(id, known ? { ...known, steps: known.steps + 1 } : node.group === null ? node : phase);
  }
  return { ...graph, groups: [], nodes: [...nodes.values()], edges: edgesBetween(graph.edges, keyOf) };
}

function edgesBetween(edges: readonly GraphEdge[], keyOf: ReadonlyMap<string, string>): GraphEdge[] {
  const found = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const [from, to] = [keyOf.get(edge.from)!, keyOf.get(edge.to)!];
    if (from === to) continue;
    const known = found.get(`${from}\n${to}`);
    const first = known && kinds.indexOf(known.kind) <= kinds.indexOf(edge.kind) ? known : edge;
    const on = [...new Set([...(known?.on ?? []), ...edge.on])].slice(0, named);
    const count = (known?.count ?? 0) + edge.count;
    found.set(`${from}\n${to}`, { ...first, from, to, on, count });
  }
  return [...found.values()];
}

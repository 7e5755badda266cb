import type { EdgeKind, GraphEdge, GraphNode, PlanGraph } from "../model/index.ts";

/** Only these come in crowds: where a phase ends, all of it is waited for by all of the next. */
const crowding: ReadonlySet<EdgeKind> = new Set(["structure", "prose"]);

/** All of `from` are waited for by all of `to`, for one reason. */
interface Crowd {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/**
 * For pictures: where each of several steps waits for each of several others, their lines meet in one point, a node of the
 * kind `gate`. Twenty steps before twenty others have forty lines then, and not four hundred.
 */
export function gated(graph: PlanGraph): PlanGraph {
  const crowds = crowdsIn(graph.edges).filter(
    ({ from, to }) => from.length * to.length > from.length + to.length,
  );
  if (crowds.length === 0) return graph;
  const gone = new Set(crowds.flatMap(({ edges }) => edges));
  const waveOf = new Map(graph.nodes.map(({ id, wave }) => [id, wave]));
  const gates = crowds.map((crowd, index) => gateOf(crowd, index, waveOf));
  return {
    ...graph,
    nodes: [...graph.nodes, ...gates],
    edges: [
      ...graph.edges.filter((edge) => !gone.has(edge)),
      ...crowds.flatMap((crowd, index) => linesOf(crowd, gates[index]!.id)),
    ],
  };
}

/** Sources that are waited for by the very same steps, for the same reason. */
function crowdsIn(edges: readonly GraphEdge[]): Crowd[] {
  const bySource = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    if (!crowding.has(edge.kind) || edge.count > 1) continue;
    add(bySource, [edge.kind, edge.reason, edge.from].join("\n"), edge);
  }
  const byTargets = new Map<string, GraphEdge[]>();
  for (const own of bySource.values()) {
    const { kind, reason } = own[0]!;
    const targets = own.map(({ to }) => to).sort();
    add(byTargets, [kind, reason, ...targets].join("\n"), ...own);
  }
  return [...byTargets.values()].map((own) => ({
    from: [...new Set(own.map(({ from }) => from))],
    to: [...new Set(own.map(({ to }) => to))],
    edges: own,
  }));
}

function add<T>(groups: Map<string, T[]>, key: string, ...things: readonly T[]): void {
  const group = groups.get(key);
  if (group) group.push(...things);
  else groups.set(key, [...things]);
}

/** It lies behind the last wave of those that are waited for. */
const gateOf = ({ from, to }: Crowd, index: number, waveOf: ReadonlyMap<string, number>): GraphNode => ({
  id: `|gate ${index + 1}|`,
  kind: "gate",
  title: `each of ${from.join(", ")} before each of ${to.join(", ")}`,
  group: null,
  wave: Math.max(...from.map((id) => waveOf.get(id)!)),
  steps: 0,
});

function linesOf({ from, to, edges }: Crowd, gate: string): GraphEdge[] {
  const { kind, reason } = edges[0]!;
  const line = (start: string, end: string): GraphEdge => ({
    from: start,
    to: end,
    kind,
    reason,
    on: [],
    count: 1,
  });
  return [...from.map((id) => line(id, gate)), ...to.map((id) => line(gate, id))];
}

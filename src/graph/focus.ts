import { nearest, type PlanGraph, UsageError } from "../model/index.ts";

/** What lies at most `depth` edges before or behind a step. Throws a `UsageError` for an id that no step has. */
export function focused(graph: PlanGraph, focus: string, depth: number): PlanGraph {
  const ids = graph.nodes.map(({ id }) => id);
  if (!ids.includes(focus)) throw unknown(focus, ids);
  const kept = new Set([
    ...within(graph, focus, depth, "from", "to"),
    ...within(graph, focus, depth, "to", "from"),
  ]);
  const nodes = graph.nodes.filter(({ id }) => kept.has(id));
  const used = new Set(nodes.map(({ group }) => group));
  return {
    ...graph,
    nodes,
    groups: graph.groups.filter(({ id }) => used.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

function unknown(focus: string, ids: readonly string[]): UsageError {
  const meant = nearest(focus, ids);
  const expected = meant === undefined ? "the id of a step of the plan" : `\`${meant}\``;
  return new UsageError(`Unexpected step \`${focus}\` for \`--focus\`, expected ${expected}`);
}

/** Along the edges in one direction only: what a neighbour waits for besides says nothing of the step. */
function within(
  { edges }: PlanGraph,
  focus: string,
  depth: number,
  start: "from" | "to",
  end: "from" | "to",
): Set<string> {
  const near = new Set([focus]);
  let rim = near;
  for (let i = 0; i < depth && rim.size; i++) {
    const next = edges
      .filter((edge) => rim.has(edge[start]) && !near.has(edge[end]))
      .map((edge) => edge[end]);
    rim = new Set(next);
    for (const id of rim) near.add(id);
  }
  return near;
}

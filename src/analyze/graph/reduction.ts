import { componentsOf, condensed } from "./components.ts";
import { type Digraph, digraph, EdgeList, reversed, successors } from "./digraph.ts";
import { reachabilityOf } from "./reachability.ts";

/**
 * Those of the `wanted` edges that no other path stands for, over the graph and the wanted edges together: their
 * transitive reduction, which is unique where together they make no new loop. None of them may already be a path of
 * the graph. The nodes of one loop count as one, so that of several edges to them the first is kept.
 */
export function reduced(graph: Digraph, wanted: EdgeList): EdgeList {
  const components = componentsOf(graph);
  const dag = condensed(graph, components);
  const between = new EdgeList();
  const kept = new EdgeList();
  wanted.from.forEach((from, i) => void between.add(components.of[from]!, components.of[wanted.to[i]!]!));
  const standing = undetoured(dag, between);
  const known = new Set<string>();
  wanted.from.forEach((from, i) => {
    const key = `${between.from[i]} ${between.to[i]}`;
    if (standing[i] && !known.has(key)) kept.add(from, wanted.to[i]!);
    known.add(key);
  });
  return kept;
}

/** For each of the edges, whether no path of several edges leads where it leads. */
function undetoured(dag: Digraph, edges: EdgeList): boolean[] {
  const base = new EdgeList();
  for (let v = 0; v < dag.size; v++) for (const w of successors(dag, v)) base.add(v, w);
  const whole = digraph(dag.size, base, edges);
  const back = reversed(whole);
  const reaches = reachabilityOf(whole);
  return edges.from.map((a, i) => {
    const b = edges.to[i]!;
    const out = successors(whole, a);
    const into = successors(back, b);
    // Either side proves it; the narrower one is quicker, and in a star one side is a single edge.
    return out.length <= into.length
      ? out.every((s) => s === b || !reaches(s, b))
      : into.every((p) => p === a || !reaches(a, p));
  });
}

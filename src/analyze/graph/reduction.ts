import { type Digraph, digraph, EdgeList, reversed, successors } from "./digraph.ts";
import { reachabilityOf } from "./reachability.ts";

/**
 * Those of the `wanted` edges that no other path stands for, over the graph and the wanted edges together:
 * their transitive reduction, which is unique since together they have no loop. None of them may already be
 * a path of the graph.
 */
export function reduced(graph: Digraph, wanted: EdgeList): EdgeList {
  const base = new EdgeList();
  for (let v = 0; v < graph.size; v++) for (const w of successors(graph, v)) base.add(v, w);
  const whole = digraph(graph.size, base, wanted);
  const back = reversed(whole);
  const reaches = reachabilityOf(whole);
  const detour = (a: number, b: number): boolean => {
    const out = successors(whole, a);
    const into = successors(back, b);
    // Either side proves it; the narrower one is quicker, and in a star one side is a single edge.
    return out.length <= into.length
      ? out.some((s) => s !== b && reaches(s, b))
      : into.some((p) => p !== a && reaches(a, p));
  };
  const kept = new EdgeList();
  wanted.from.forEach((from, i) => {
    if (!detour(from, wanted.to[i]!)) kept.add(from, wanted.to[i]!);
  });
  return kept;
}

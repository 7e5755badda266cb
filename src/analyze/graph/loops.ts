import { componentsOf, membersOf } from "./components.ts";
import { type Digraph, successors } from "./digraph.ts";

/** Edges looked at in one component before the search for more loops ends. */
const budget = 2_000_000;

/**
 * Loops as lists of nodes, each starting at its least node; the edge from the last back to the first closes it.
 * For every edge that lies on a loop a shortest loop through it, so that none is hidden; of each component the
 * shortest first, at most `limit` of them.
 */
export function loopsOf(graph: Digraph, limit = 20): number[][] {
  const components = componentsOf(graph);
  const loops: number[][] = [];
  for (const nodes of membersOf(components)) loops.push(...loopsWithin(graph, components.of, nodes, limit));
  return loops.sort((a, b) => a[0]! - b[0]!);
}

function loopsWithin(graph: Digraph, of: Int32Array, nodes: readonly number[], limit: number): number[][] {
  const known = new Map<string, number[]>();
  let work = 0;
  for (const u of nodes) {
    for (const v of successors(graph, u)) {
      if (of[v] !== of[u] || (known.size && work > budget)) continue;
      const path = shortestPath(graph, of, v, u);
      work += path.looked;
      const loop = fromLeast(path.nodes);
      known.set(loop.join(), loop);
    }
  }
  return [...known.values()].sort((a, b) => a.length - b.length || a[0]! - b[0]!).slice(0, limit);
}

/** From `start` to `goal`, both included, without leaving their component: there is such a path. */
function shortestPath(graph: Digraph, of: Int32Array, start: number, goal: number) {
  const parent = new Map([[start, -1]]);
  const queue = [start];
  let looked = 0;
  for (let i = 0; !parent.has(goal); i++) {
    const v = queue[i]!;
    for (const w of successors(graph, v)) {
      looked++;
      if (of[w] !== of[start] || parent.has(w)) continue;
      parent.set(w, v);
      queue.push(w);
    }
  }
  const nodes: number[] = [];
  for (let v = goal; v !== -1; v = parent.get(v)!) nodes.push(v);
  return { nodes: nodes.reverse(), looked };
}

function fromLeast(loop: readonly number[]): number[] {
  const at = loop.indexOf(loop.reduce((a, b) => Math.min(a, b)));
  return [...loop.slice(at), ...loop.slice(0, at)];
}

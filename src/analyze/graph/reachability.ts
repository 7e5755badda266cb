import { componentsOf, condensed } from "./components.ts";
import { type Digraph, successors } from "./digraph.ts";

/** Whether a path of at least one edge leads from a to b. Nodes of one loop reach each other and themselves. */
export type Reaches = (a: number, b: number) => boolean;

/**
 * Answers reachability without a table of pairs. Two depth-first walks give every node an interval of
 * ranks; b below a in a walk's tree proves a path, an interval of b outside that of a disproves one, and
 * only what is left is searched, pruned by the same tests (Yildirim, Chaoji and Zaki: GRAIL, 2010).
 */
export function reachabilityOf(graph: Digraph): Reaches {
  const components = componentsOf(graph);
  const loops = loopsOn(graph, components.of);
  const dag = condensed(graph, components);
  const walks = [walk(dag, false), walk(dag, true)];
  const seen = new Int32Array(dag.size);
  let search = 0;

  /** 1: proved, -1: disproved, 0: unknown. Components are numbered against the edges, so a path only ever goes down. */
  const verdict = (a: number, b: number): -1 | 0 | 1 => {
    if (a < b) return -1;
    for (const { rank, tree, low } of walks) {
      if (rank[b]! > rank[a]! || low[b]! < low[a]!) return -1;
      if (rank[b]! >= tree[a]!) return 1;
    }
    return 0;
  };
  const searchFrom = (a: number, b: number): boolean => {
    search++;
    const stack = [a];
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      for (const w of successors(dag, v)) {
        if (w === b) return true;
        if (seen[w] === search) continue;
        seen[w] = search;
        const known = verdict(w, b);
        if (known === 1) return true;
        if (known === 0) stack.push(w);
      }
    }
    return false;
  };
  return (a, b) => {
    const from = components.of[a]!;
    const to = components.of[b]!;
    if (from === to) return loops[from] === 1;
    const known = verdict(from, to);
    return known === 0 ? searchFrom(from, to) : known === 1;
  };
}

/** Which components hold a loop: those with an edge inside. */
function loopsOn(graph: Digraph, of: Int32Array): Uint8Array {
  const loops = new Uint8Array(graph.size);
  for (let v = 0; v < graph.size; v++)
    for (const w of successors(graph, v)) if (of[v] === of[w]) loops[of[v]!] = 1;
  return loops;
}

interface Walk {
  /** The order in which the walk left the nodes: below a node's own come those of all it reaches. */
  readonly rank: Int32Array;
  /** The ranks from here to the node's own are its subtree in the walk. */
  readonly tree: Int32Array;
  /** The least rank that the node reaches. */
  readonly low: Int32Array;
}

/** A depth-first walk over a graph without loops; `backwards` takes the edges of each node from the last to the first. */
function walk(dag: Digraph, backwards: boolean): Walk {
  const { size, heads, targets } = dag;
  const rank = new Int32Array(size).fill(-1);
  const tree = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const taken = new Int32Array(size);
  const path: number[] = [];
  let clock = 0;

  const enter = (v: number) => {
    tree[v] = low[v] = clock;
    path.push(v);
  };
  const leave = (v: number) => {
    rank[v] = clock++;
    path.pop();
    for (const w of successors(dag, v)) low[v] = Math.min(low[v]!, low[w]!);
  };
  // Roots have the greatest numbers, since edges lead to smaller ones.
  for (let i = size - 1; i >= 0; i--) {
    if (tree[i] === -1) enter(i);
    for (let v = path.at(-1); v !== undefined; v = path.at(-1)) {
      const degree = heads[v + 1]! - heads[v]!;
      if (taken[v] === degree) {
        leave(v);
        continue;
      }
      const k = taken[v]!++;
      const w = targets[backwards ? heads[v + 1]! - 1 - k : heads[v]! + k]!;
      if (tree[w] === -1) enter(w);
    }
  }
  return { rank, tree, low };
}

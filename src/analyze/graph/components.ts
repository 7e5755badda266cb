import { type Digraph, digraph, EdgeList, successors } from "./digraph.ts";

/** The strongly connected components: `of[v]` is the component of node v. An edge between two components leads to the smaller number. */
export interface Components {
  readonly of: Int32Array;
  readonly count: number;
}

/** Tarjan's algorithm with a stack of its own, since a plan in one long chain would overflow the call stack. */
export function componentsOf(graph: Digraph): Components {
  const { size, heads, targets } = graph;
  const of = new Int32Array(size).fill(-1);
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const edge = heads.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let count = 0;

  const enter = (v: number) => {
    found[v] = low[v] = ++clock;
    open.push(v);
    path.push(v);
  };
  const leave = (v: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[v]!);
    if (low[v] !== found[v]) return;
    for (let w = -1; w !== v; ) {
      w = open.pop()!;
      of[w] = count;
    }
    count++;
  };

  for (let root = 0; root < size; root++) {
    if (!found[root]) enter(root);
    for (let v = path.at(-1); v !== undefined; v = path.at(-1)) {
      if (edge[v]! === heads[v + 1]!) leave(v);
      else {
        const w = targets[edge[v]!++]!;
        if (!found[w]) enter(w);
        else if (of[w] === -1) low[v] = Math.min(low[v]!, found[w]!);
      }
    }
  }
  return { of, count };
}

/** The graph of the components, which has no loops; edges inside a component are left out. */
export function condensed(graph: Digraph, components: Components): Digraph {
  const list = new EdgeList();
  for (let v = 0; v < graph.size; v++) {
    const from = components.of[v]!;
    for (const w of successors(graph, v)) if (components.of[w] !== from) list.add(from, components.of[w]!);
  }
  return digraph(components.count, list);
}

/** The nodes of each component, in ascending order. */
export function membersOf({ of, count }: Components): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: count }, () => []);
  of.forEach((component, v) => void members[component]!.push(v));
  return members;
}

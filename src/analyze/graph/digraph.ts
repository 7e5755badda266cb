/** A directed graph over the nodes 0 to size - 1. The edges of node v lead to targets[heads[v]] up to targets[heads[v + 1]]. */
export interface Digraph {
  readonly size: number;
  readonly heads: Int32Array;
  readonly targets: Int32Array;
}

/** Edges while they are being collected. */
export class EdgeList {
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(from: number, to: number): void {
    this.from.push(from);
    this.to.push(to);
  }
}

/** Packs edge lists into one graph. Edges of a node keep the order in which they were added. */
export function digraph(size: number, ...lists: readonly EdgeList[]): Digraph {
  const heads = new Int32Array(size + 1);
  for (const list of lists) for (const v of list.from) heads[v + 1]!++;
  for (let v = 0; v < size; v++) heads[v + 1]! += heads[v]!;
  const targets = new Int32Array(heads[size]!);
  const next = heads.slice(0, size);
  for (const { from, to } of lists) {
    for (let i = 0; i < from.length; i++) targets[next[from[i]!]!++] = to[i]!;
  }
  return { size, heads, targets };
}

export const successors = ({ heads, targets }: Digraph, v: number): Int32Array =>
  targets.subarray(heads[v], heads[v + 1]);

/** The same graph with every edge turned round. */
export function reversed(graph: Digraph): Digraph {
  const list = new EdgeList();
  for (let v = 0; v < graph.size; v++) for (const w of successors(graph, v)) list.add(w, v);
  return digraph(graph.size, list);
}

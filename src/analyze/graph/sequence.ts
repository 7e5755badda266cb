import { componentsOf, condensed, membersOf } from "./components.ts";
import { type Digraph, successors } from "./digraph.ts";

/**
 * All nodes in an order that no edge contradicts: of those that may come next, the one with the least `rank`.
 * Nodes of one loop stand together, by rank.
 */
export function sequenceOf(graph: Digraph, rank: (node: number) => number): number[] {
  const components = componentsOf(graph);
  const dag = condensed(graph, components);
  const members = membersOf(components).map((nodes) => nodes.toSorted((a, b) => rank(a) - rank(b)));
  const waiting = new Int32Array(dag.size);
  for (const w of dag.targets) waiting[w]!++;

  const ready = new Heap((component) => rank(members[component]![0]!));
  for (let c = 0; c < dag.size; c++) if (!waiting[c]) ready.push(c);
  const sequence: number[] = [];
  for (let c = ready.pop(); c !== undefined; c = ready.pop()) {
    sequence.push(...members[c]!);
    for (const w of successors(dag, c)) if (--waiting[w]! === 0) ready.push(w);
  }
  return sequence;
}

/** The length of the longest path that ends at each node of a graph without loops: the wave in which it can run. */
export function levelsOf(dag: Digraph): Int32Array {
  const levels = new Int32Array(dag.size);
  for (const v of sequenceOf(dag, (node) => node)) {
    for (const w of successors(dag, v)) levels[w] = Math.max(levels[w]!, levels[v]! + 1);
  }
  return levels;
}

class Heap {
  readonly #items: number[] = [];
  readonly #rank: (item: number) => number;

  constructor(rank: (item: number) => number) {
    this.#rank = rank;
  }

  push(item: number): void {
    let at = this.#items.push(item) - 1;
    while (at > 0 && this.#less(at, (at - 1) >> 1)) at = this.#swap(at, (at - 1) >> 1);
  }

  pop(): number | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || !this.#items.length) return top;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.#items.length) return top;
      const least = left + 1 < this.#items.length && this.#less(left + 1, left) ? left + 1 : left;
      if (!this.#less(least, at)) return top;
      at = this.#swap(at, least);
    }
  }

  #less(a: number, b: number): boolean {
    return this.#rank(this.#items[a]!) < this.#rank(this.#items[b]!);
  }

  #swap(a: number, b: number): number {
    const items = this.#items;
    [items[a], items[b]] = [items[b]!, items[a]!];
    return b;
  }
}

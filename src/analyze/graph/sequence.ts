import { componentsOf, condensed, membersOf } from "./components.ts";
import { type Digraph, successors } from "./digraph.ts";
import { Heap } from "./heap.ts";

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

  const first = (component: number) => rank(members[component]![0]!);
  const ready = new Heap((a, b) => first(a) - first(b));
  for (let c = 0; c < dag.size; c++) if (!waiting[c]) ready.push(c);
  const sequence: number[] = [];
  for (let c = ready.pop(); c !== undefined; c = ready.pop()) {
    sequence.push(...members[c]!);
    for (const w of successors(dag, c)) if (--waiting[w]! === 0) ready.push(w);
  }
  return sequence;
}

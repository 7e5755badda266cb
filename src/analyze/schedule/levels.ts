import { sequenceOf } from "../graph/index.ts";
import type { Why, Woven } from "./web.ts";

/** How many units each node takes. Gates and what is done take none. */
export type Weights = ArrayLike<number>;

/** The nodes in an order that no edge contradicts. */
export const topological = ({ graph }: Woven): number[] => sequenceOf(graph, (node) => node);

/** When each node can be finished at the earliest, if nothing limits how many run; without the edges that have one of the causes. */
export function earliest(
  { graph: { heads, targets, size }, whys }: Woven,
  order: readonly number[],
  weights: Weights,
  without: ReadonlySet<string> = new Set(),
): Float64Array {
  const finish = new Float64Array(size);
  for (const v of order) {
    finish[v]! += weights[v] ?? 0;
    for (let edge = heads[v]!; edge < heads[v + 1]!; edge++) {
      if (without.size && isWithout(whys[edge], without)) continue;
      const w = targets[edge]!;
      if (finish[v]! > finish[w]!) finish[w] = finish[v]!;
    }
  }
  return finish;
}

const isWithout = (why: Why | undefined, without: ReadonlySet<string>): boolean =>
  why?.cause !== undefined && without.has(why.cause);

/** How much is left to do from the start of each node on, along the longest chain: the more, the sooner it should start. */
export function remaining(
  { graph: { heads, targets, size } }: Woven,
  order: readonly number[],
  weights: Weights,
): Float64Array {
  const left = new Float64Array(size);
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i]!;
    for (let edge = heads[v]!; edge < heads[v + 1]!; edge++)
      left[v] = Math.max(left[v]!, left[targets[edge]!]!);
    left[v]! += weights[v] ?? 0;
  }
  return left;
}

/** A longest chain of steps, from its first to its last; of several the one that stands first in the document. */
export function longestChain({ into, steps }: Woven, finish: Float64Array, weights: Weights): number[] {
  let at = 0;
  for (let step = 1; step < steps; step++) if (finish[step]! > finish[at]!) at = step;
  const chain: number[] = [];
  for (let v: number | undefined = steps ? at : undefined; v !== undefined; ) {
    if (weights[v]) chain.push(v);
    const start: number = finish[v]! - (weights[v] ?? 0);
    let before: number | undefined;
    for (let i = into.heads[v]!; start > 0 && i < into.heads[v + 1]!; i++) {
      const source = into.sources[i]!;
      if (finish[source] === start && (before === undefined || source < before)) before = source;
    }
    v = before;
  }
  return chain.reverse();
}

import type { Plan } from "../../model/index.ts";
import { componentsOf, digraph, EdgeList, sequenceOf } from "../graph/index.ts";
import { wiringOf } from "../order/wiring.ts";
import type { PathAccess } from "./access.ts";

/**
 * The steps in the order in which their hazards are looked at, and in which missing dependencies point: firm order
 * first, then what prose says, then creation before use and use before deletion, then the order of the document.
 * What contradicts something firmer is left out. Returns the time of each step.
 */
export function timesOf(plan: Plan, accesses: readonly (readonly PathAccess[])[]): Int32Array {
  const { size, firm, prose } = wiringOf(plan);
  const edges = [firm];
  for (const softer of [prose, natural(accesses)]) edges.push(compatible(size, edges, softer));
  const rank = (node: number) => (node < plan.steps.length ? node : -1);
  const times = new Int32Array(plan.steps.length);
  let clock = 0;
  for (const node of sequenceOf(digraph(size, ...edges), rank))
    if (node < plan.steps.length) times[node] = clock++;
  return times;
}

/** Those of the softer edges that close no loop with the firmer ones or among themselves. */
function compatible(size: number, firmer: readonly EdgeList[], softer: EdgeList): EdgeList {
  const { of } = componentsOf(digraph(size, ...firmer, softer));
  const kept = new EdgeList();
  softer.from.forEach((from, i) => {
    const to = softer.to[i]!;
    if (of[from] !== of[to]) kept.add(from, to);
  });
  return kept;
}

interface History {
  creator: number | undefined;
  deleter: number | undefined;
  /** Steps that need the file while nobody has created it. */
  readonly early: number[];
}

/** Whoever creates a file comes before those that need it, and whoever deletes it after them, wherever they stand in the document. */
function natural(accesses: readonly (readonly PathAccess[])[]): EdgeList {
  const edges = new EdgeList();
  const histories = new Map<string, History>();
  for (const { path, step, creates, deletes, needs, change } of accesses.flat()) {
    const history = histories.get(path) ?? { creator: undefined, deleter: undefined, early: [] };
    histories.set(path, history);
    const sure = change?.certainty !== "inferred";
    if (creates) {
      if (history.creator === undefined && sure) for (const user of history.early) edges.add(step, user);
      history.creator = step;
      history.deleter = undefined;
    } else if (needs) {
      if (history.creator === undefined) history.early.push(step);
      if (history.deleter !== undefined && !deletes) edges.add(step, history.deleter);
    }
    if (deletes && sure) history.deleter = step;
  }
  return edges;
}

import type { Plan } from "../../model/index.ts";
import { digraph, sequenceOf, successors } from "../graph/index.ts";
import { groupBy } from "../plan/group-by.ts";
import { Gates } from "./gates.ts";
import { type Link, statedLinks } from "./links.ts";

/**
 * The order of the waves that an executor works out of its own: it starts all steps together that stand behind as many others, and
 * the next when these are finished. A dependency more moves them, so that nothing may rest on it. What a barrier holds back
 * begins anew. Empty where waves are started as they are written, and where the dependencies go in a circle.
 */
export function levelLinks(plan: Plan): Pick<Link, "before" | "after">[] {
  const levels = plan.contract.recomputesWaves && plan.dispatch !== "parallel" ? levelsOf(plan) : undefined;
  if (!levels) return [];
  const firm = plan.barriers.filter(({ strength }) => strength !== "prose").map(({ before }) => before);
  const cuts = [...new Set([0, ...firm, plan.steps.length])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const steps = groupBy(plan.steps.slice(cuts[i], end).keys(), (at) => levels[cuts[i]! + at]!);
    const sorted = [...steps.keys()].sort((a, b) => a - b);
    const waves = sorted.map((level) => steps.get(level)!.map((at) => cuts[i]! + at));
    return waves.slice(1).map((after, at) => ({ before: waves[at]!, after }));
  });
}

/** How many steps have to be finished, one after the other, before each step starts; undefined where they wait for each other. */
function levelsOf(plan: Plan): Int32Array | undefined {
  const links = statedLinks(plan).filter(({ strength }) => strength !== "prose");
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(links);
  const graph = digraph(gates.size, edges);
  const levels = new Int32Array(graph.size);
  for (const node of sequenceOf(graph, (each) => each)) {
    const next = levels[node]! + (node < plan.steps.length ? 1 : 0);
    for (const other of successors(graph, node)) if (levels[other]! < next) levels[other] = next;
  }
  return isAscending(links, levels) ? levels : undefined;
}

const isAscending = (links: readonly Link[], levels: Int32Array): boolean =>
  links.every(({ before, after }) => {
    const last = before.reduce((most, step) => Math.max(most, levels[step]!), 0);
    return after.every((step) => levels[step]! > last);
  });

import type { Edge, Plan, Step } from "../../model/index.ts";
import { digraph, reachabilityOf } from "../graph/index.ts";
import { groupBy } from "../plan/group-by.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { Gates } from "./gates.ts";
import { statedEdges } from "./index.ts";
import { modeLinks } from "./mode-links.ts";
import { structuralLinks } from "./structure.ts";

/** The order that steps have by where they stand: barriers, waves, groups and modes, without what they say they wait for. */
const orderByPlace: (plan: Plan) => (before: Step, after: Step) => boolean = memoise((plan) => {
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire([...structuralLinks(plan), ...modeLinks(plan, () => true)]);
  const reaches = reachabilityOf(digraph(gates.size, edges));
  const index = indexOf(plan);
  return (before, after) => reaches(index.get(before)!, index.get(after)!);
});

/** Whether two steps are marked as parallel and stand in one run of such steps: nothing but a dependency keeps them apart. */
export function areSiblings(plan: Plan, a: Step, b: Step): boolean {
  if (a === b || a.phase !== b.phase || !a.parallel?.value || !b.parallel?.value) return false;
  const before = orderByPlace(plan);
  return !before(a, b) && !before(b, a);
}

/**
 * Steps that wait for a sibling although their mark promises that they wait for none, each with those edges. What stands
 * in one wave is left to the waves.
 */
export function dependentSiblings(plan: Plan): [Step, Edge[]][] {
  if (!plan.contract.parallelPromises.includes("no-dependency")) return [];
  const broken = statedEdges(plan).filter(
    ({ before, after, strength }) =>
      strength !== "prose" && !(before.wave && after.wave) && areSiblings(plan, before, after),
  );
  return [...groupBy(broken, ({ after }) => after)];
}

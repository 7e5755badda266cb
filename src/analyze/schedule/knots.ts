import type { Plan, Step } from "../../model/index.ts";
import { componentsOf, digraph, membersOf } from "../graph/index.ts";
import { wiringOf } from "../order/wiring.ts";

/** Steps that have to wait for each other, by whatever grants their order: a plan that has some can't be scheduled. */
export function knotsOf(plan: Plan): Step[][] {
  const { size, firm } = wiringOf(plan);
  return membersOf(componentsOf(digraph(size, firm)))
    .map((nodes) => nodes.filter((node) => node < plan.steps.length).map((node) => plan.steps[node]!))
    .filter((steps) => steps.length > 1);
}

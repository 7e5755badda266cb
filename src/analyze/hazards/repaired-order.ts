import type { Plan, Step } from "../../model/index.ts";
import { digraph, EdgeList, reachabilityOf } from "../graph/index.ts";
import { wiringOf } from "../order/wiring.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { dueDependencies } from "./pending.ts";

/**
 * The firm order as it will be once all missing dependencies are written. What it keeps apart needs no finding of its
 * own: it goes away with the dependency.
 */
export const settledOrder: (plan: Plan) => (before: Step, after: Step) => boolean = memoise((plan) => {
  const index = indexOf(plan);
  const { size, firm } = wiringOf(plan);
  const missing = new EdgeList();
  for (const { dependsOn, step } of dueDependencies(plan))
    missing.add(index.get(dependsOn)!, index.get(step)!);
  const reaches = reachabilityOf(digraph(size, firm, missing));
  return (before, after) => reaches(index.get(before)!, index.get(after)!);
});

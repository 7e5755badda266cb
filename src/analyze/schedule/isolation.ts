import type { Plan, ScheduledPlan } from "../../model/index.ts";
import { isolationOf } from "../order/mode.ts";

/** How the agents of a plan work, in one word. */
export function isolationIn(plan: Plan): ScheduledPlan["isolation"] {
  const kinds = new Set(plan.steps.map((step) => isolationOf(plan, step)));
  return kinds.size > 1 ? "mixed" : ([...kinds][0] ?? plan.contract.isolation ?? "shared");
}

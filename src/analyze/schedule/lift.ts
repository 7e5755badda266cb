import type { Isolation, ModeStatement, Plan, Step } from "../../model/index.ts";
import { isSequential, modeOf } from "../order/mode.ts";

const parallel: ModeStatement = { value: "parallel", strength: "contract", span: undefined };

/** Whether a mode keeps a step of the plan alone. */
export const isHeldByMode = (plan: Plan): boolean =>
  plan.steps.some((step) => isSequential(modeOf(plan, step).value));

/** The same plan if no mode kept its steps alone, and under another isolation where one is given. */
export function lifted(plan: Plan, isolation?: Isolation): Plan {
  const steps = plan.steps.map((step): Step => {
    const own = isolation ? { value: isolation, span: step.span } : step.isolation;
    return { ...step, mode: parallel, isolation: own };
  });
  return { ...plan, steps };
}

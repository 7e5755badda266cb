import type { Phase, Plan, Step } from "../../model/index.ts";
import { memoise } from "./memo.ts";

/** The index of each step in its plan. */
export const indexOf: (plan: Plan) => ReadonlyMap<Step, number> = memoise(
  (plan) => new Map(plan.steps.map((step, index) => [step, index])),
);

/** The steps of each phase, in document order. */
export const stepsByPhase: (plan: Plan) => ReadonlyMap<Phase, readonly Step[]> = memoise((plan) => {
  const steps = new Map<Phase, Step[]>(plan.phases.map((phase) => [phase, []]));
  for (const step of plan.steps) if (step.phase) steps.get(step.phase)?.push(step);
  return steps;
});

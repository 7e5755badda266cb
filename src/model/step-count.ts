import type { Plan } from "./plan.ts";

const known = new WeakMap<Plan, number>();

/** Notes how many steps a plan has that is not read yet. */
export const noteSteps = (plan: Plan, count: number): void => {
  known.set(plan, count);
};

/** How many steps a plan has, without reading them where that is known. */
export const stepCountOf = (plan: Plan): number => known.get(plan) ?? plan.steps.length;

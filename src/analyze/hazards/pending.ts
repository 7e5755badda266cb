import type { Effect, MissingDependency, Plan, Step } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { memoise } from "../plan/memo.ts";
import { directedHazardsOf, type Hazards, hazardsAmong } from "./index.ts";
import { missingAmong, missingDependencies } from "./missing-dependencies.ts";

const isFinished = ({ done }: Step): boolean => done?.value === true;

/** The hazards between steps that are still to be done: what is finished runs beside nothing any more. */
export const dueHazards: (plan: Plan) => Hazards = memoise((plan) =>
  plan.steps.some(isFinished) ? hazardsAmong(plan, dueEffects(plan)) : directedHazardsOf(plan),
);

/** What the steps that are left still do. */
export const dueEffects = (plan: Plan): ReadonlyMap<Step, readonly Effect[]> =>
  new Map([...effectsOf(plan)].map(([step, own]) => [step, isFinished(step) ? [] : own]));

/** The dependencies that such steps lack. */
export const dueDependencies: (plan: Plan) => readonly MissingDependency[] = memoise((plan) =>
  plan.steps.some(isFinished) ? missingAmong(plan, dueHazards(plan)) : missingDependencies(plan),
);

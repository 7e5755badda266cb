import { effectsOf, hazardsOf, memoise } from "../analyze/index.ts";
import { nextOf, schedulePlans } from "../index.ts";
import type { Effect, Hazard, Plan, ScheduledStep, Step } from "../model/index.ts";

// What is known of the steps of a plan beside its text. Each is worked out when somebody asks, and once for each text.

/** How a step stands in the schedule of its plan. */
export interface Timing {
  readonly wave: number;
  readonly waves: number;
  readonly step: ScheduledStep;
}

/** By id; nothing where the order of the plan can't be known. */
export const timingsOf: (plan: Plan) => ReadonlyMap<string, Timing> = memoise((plan) => {
  const waves = schedulePlans([plan]).scheduling.plans[0]?.waves ?? [];
  return new Map(
    waves.flatMap(({ number, steps }) =>
      steps.map((step) => [step.id, { wave: number, waves: waves.length, step }] as const),
    ),
  );
});

/** Ids of the steps that may start now. */
export const readySteps: (plan: Plan) => ReadonlySet<string> = memoise(
  (plan) => new Set(nextOf([plan], {}).plans[0]?.ready.map(({ id }) => id)),
);

/** What each step collides with, by what: steps that the order leaves free and that must not overlap. */
export const collisionsOf: (plan: Plan) => ReadonlyMap<Step, ReadonlyMap<Step, readonly Hazard[]>> = memoise(
  (plan) => {
    const found = new Map<Step, Map<Step, Hazard[]>>();
    const add = (step: Step, other: Step, hazard: Hazard) => {
      const own = found.get(step) ?? new Map<Step, Hazard[]>();
      own.set(other, [...(own.get(other) ?? []), hazard]);
      found.set(step, own);
    };
    for (const hazard of hazardsOf(plan)) {
      add(hazard.first, hazard.second, hazard);
      add(hazard.second, hazard.first, hazard);
    }
    return found;
  },
);

/** What touches each file. */
export const touchesOf: (plan: Plan) => ReadonlyMap<string, readonly Touch[]> = memoise((plan) => {
  const found = new Map<string, Touch[]>();
  for (const [step, effects] of effectsOf(plan))
    for (const effect of effects) {
      const { resource } = effect;
      if (resource.kind !== "file") continue;
      const own = found.get(resource.path) ?? [];
      own.push({ step, effect });
      found.set(resource.path, own);
    }
  return found;
});

export interface Touch {
  readonly step: Step;
  readonly effect: Effect;
}

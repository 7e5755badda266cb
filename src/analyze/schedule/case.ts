import type { Effect, Hazard, Plan } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { hazardsIn } from "../hazards/index.ts";
import { type Scene, sceneOf } from "../hazards/scene.ts";
import { timesOf } from "../hazards/sequence.ts";
import { indexOf } from "../plan/step-index.ts";
import { isHeldByMode, lifted } from "./lift.ts";

/** A plan as it is to be scheduled. Steps are indexes in the plan. */
export interface Case {
  readonly plan: Plan;
  /** What the steps do, and the order that the plan has if no mode is counted. */
  readonly scene: Scene;
  /** The time of each step, by all that the plan says: in this direction collisions are settled. */
  readonly times: Int32Array;
  readonly hazards: readonly Meeting[];
  /** By index: what is left to do. */
  readonly live: readonly boolean[];
}

/** A hazard between two steps, the one to go first before. */
export interface Meeting {
  readonly before: number;
  readonly after: number;
  readonly hazard: Hazard;
}

/**
 * Hazards are looked for as if no mode kept steps alone, so that a schedule can say what else does. Steps that are
 * finished touch nothing any more; what waits for them, and what they waited for, keeps its order. `known`: the scene of
 * another case of the same effects and finished steps.
 */
export function caseOf(
  plan: Plan,
  live: readonly boolean[],
  effectsAt: (step: number) => readonly Effect[] = (step) => effectsOf(plan).get(plan.steps[step]!) ?? [],
  known?: Scene,
): Case {
  const free = isHeldByMode(plan) ? lifted(plan) : plan;
  const left = free.steps.map((step, i) => [step, live[i] ? effectsAt(i) : []] as const);
  const scene = sceneOf(free, new Map(left), known);
  const times = free === plan ? scene.times : timesOf(plan, scene.accesses);
  const index = indexOf(free);
  const hazards = hazardsIn(free, scene).all.map((hazard): Meeting => {
    const [first, second] = [index.get(hazard.first)!, index.get(hazard.second)!];
    const [before, after] = times[first]! < times[second]! ? [first, second] : [second, first];
    return { before, after, hazard };
  });
  return { plan, scene, times, hazards, live };
}

/** The steps that are left, in the order of time. */
export const inTime = ({ scene: { steps }, times, live }: Case): number[] =>
  steps.filter((step) => live[step]).sort((a, b) => times[a]! - times[b]!);

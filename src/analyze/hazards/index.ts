import type { Effect, Hazard, Plan, Step } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { collideOnFiles } from "./files.ts";
import { collideOnIdentifiers } from "./identifiers.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { collideOnSharedState } from "./shared.ts";
import { collideOnTrackers } from "./trackers.ts";

/** The hazards of a plan, and the direction in which each has to be separated. */
export interface Hazards {
  /** In document order of their steps. Of many steps on one resource each meets its neighbours, never all the others. */
  readonly all: readonly Hazard[];
  /** Whether `a` is to come before `b`: firm order, then prose, then creation before use, then the order of the document. */
  isEarlier(a: Step, b: Step): boolean;
}

/** Hazards between steps that the firm order does not separate. */
export const hazardsOf = (plan: Plan): readonly Hazard[] => directedHazardsOf(plan).all;

export const directedHazardsOf: (plan: Plan) => Hazards = memoise((plan) =>
  hazardsAmong(plan, effectsOf(plan)),
);

export const hazardsAmong = (plan: Plan, effects: ReadonlyMap<Step, readonly Effect[]>): Hazards =>
  hazardsIn(plan, sceneOf(plan, effects));

export function hazardsIn(plan: Plan, scene: Scene): Hazards {
  if (!isSequence(scene)) {
    collideOnFiles(scene);
    collideOnIdentifiers(scene);
    collideOnSharedState(scene);
    collideOnTrackers(scene);
  }
  const timeOf = (step: Step) => scene.times[indexOf(plan).get(step)!]!;
  return { all: scene.found.sorted(), isEarlier: (a, b) => timeOf(a) < timeOf(b) };
}

/** A plan that is one sequence has no hazard, and most plans that declare anything declare that. */
const isSequence = ({ steps, before }: Scene): boolean =>
  steps.every((step, i) => i === 0 || before(steps[i - 1]!, step));

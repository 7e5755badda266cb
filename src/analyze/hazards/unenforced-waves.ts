import type { MissingDependency, Plan, Step } from "../../model/index.ts";
import { orderOf } from "../order/index.ts";
import { memoise } from "../plan/memo.ts";
import { openDependencies } from "./reportable.ts";

/** Whether only the numbers of their waves put one step before another, where the executor works out waves of its own. */
export const isOnlyInWave = (plan: Plan, before: Step, after: Step): boolean =>
  plan.contract.recomputesWaves === true &&
  before.wave !== undefined &&
  after.wave !== undefined &&
  before.wave.value < after.wave.value;

/**
 * Dependencies that a step needs, and that its wave gives it for a reader only. Waves that count anew belong to steps that were added when
 * the others were done, round by round.
 */
export const hopedDependencies: (plan: Plan) => readonly MissingDependency[] = memoise((plan) =>
  openDependencies(plan).filter(
    ({ dependsOn, step }) =>
      isOnlyInWave(plan, dependsOn, step) &&
      !step.isAddedLater &&
      !orderOf(plan).inWaves.before(dependsOn, step),
  ),
);

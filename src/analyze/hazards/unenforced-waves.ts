import type { MissingDependency, Plan, Step } from "../../model/index.ts";
import { orderOf, statedEdges } from "../order/index.ts";
import { brokenBatches } from "../order/parallel-groups.ts";
import { memoise } from "../plan/memo.ts";
import { openDependencies, unsettledSteps } from "./reportable.ts";

/** Whether only the numbers of their waves put one step before another, where the executor works out waves of its own. */
export const isOnlyInWave = (plan: Plan, before: Step, after: Step): boolean =>
  plan.contract.recomputesWaves === true &&
  before.wave !== undefined &&
  after.wave !== undefined &&
  before.wave.value < after.wave.value;

/** Dependencies that a step needs, and that its wave gives it for a reader only. */
export const hopedDependencies: (plan: Plan) => readonly MissingDependency[] = memoise((plan) =>
  openDependencies(plan).filter(
    ({ dependsOn, step }) =>
      isOnlyInWave(plan, dependsOn, step) && !orderOf(plan).inWaves.before(dependsOn, step),
  ),
);

/** Steps of a later wave that wait for no step of an earlier one, and need none that is known: their number means nothing. */
export function strayWaves(plan: Plan): Step[] {
  if (!plan.contract.recomputesWaves) return [];
  const waiting = statedEdges(plan).filter(
    ({ before, after, strength }) => strength !== "prose" && isOnlyInWave(plan, before, after),
  );
  const settled = new Set([
    ...unsettledSteps(plan),
    ...waiting.map(({ after }) => after),
    ...hopedDependencies(plan).map(({ step }) => step),
    ...brokenBatches(plan).flatMap((broken) => broken.waiting.map(({ after }) => after)),
  ]);
  const first = firstWave(plan);
  const barrier = firstBarrier(plan);
  return plan.steps.filter(
    (step, at) => step.wave && step.wave.value > first && at < barrier && !settled.has(step),
  );
}

/** The index of the first step that a barrier holds back, whatever its wave. */
const firstBarrier = ({ barriers }: Plan): number =>
  Math.min(...barriers.filter(({ strength }) => strength !== "prose").map(({ before }) => before));

export const firstWave = ({ steps }: Plan): number =>
  steps.reduce((first, { wave }) => Math.min(first, wave?.value ?? first), Number.POSITIVE_INFINITY);

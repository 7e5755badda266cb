import type { Barrier, Plan, Step } from "../../model/index.ts";
import { indexOf } from "../plan/step-index.ts";
import { type Batch, batchesOf } from "./parallel-groups.ts";

/** A barrier that waves or parallel groups do not keep: steps behind it are to start with, or before, steps in front of it. */
export interface Crossing {
  readonly barrier: Barrier;
  /** The step in front of the barrier that starts last. */
  readonly before: Step;
  readonly batch: Batch;
  /** Steps behind the barrier that do not start after it. */
  readonly early: readonly { readonly step: Step; readonly batch: Batch }[];
}

/** Each step at the last barrier that it passes too early, so that one in a wrong wave is told once. */
export function crossingsOf(plan: Plan): Crossing[] {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  const found = new Map<Barrier, { step: Step; batch: Batch }[]>();
  const fronts = frontsOf(plan, batches);
  for (const step of plan.steps) {
    const batch = batches.get(step);
    const front = batch && !step.done?.value && lastBefore(fronts, indexOf(plan).get(step)!);
    if (!front || front.batch.rank < batch.rank) continue;
    found.set(front.barrier, [...(found.get(front.barrier) ?? []), { step, batch }]);
  }
  return fronts.flatMap((front) => {
    const early = found.get(front.barrier);
    return early ? [{ ...front, early }] : [];
  });
}

type Front = Omit<Crossing, "early">;

/** In front of each barrier the step that starts last. What is done or may be left out holds nobody back. */
function frontsOf(plan: Plan, batches: ReadonlyMap<Step, Batch>): Front[] {
  const barriers = plan.barriers.toSorted((a, b) => a.before - b.before);
  const fronts: Front[] = [];
  let last: { before: Step; batch: Batch } | undefined;
  let at = 0;
  for (const barrier of barriers) {
    if (barrier.within) continue;
    for (; at < barrier.before; at++) {
      const step = plan.steps[at]!;
      const batch = batches.get(step);
      if (!batch || step.done?.value || step.optional?.value) continue;
      if (!last || batch.rank > last.batch.rank) last = { before: step, batch };
    }
    if (last) fronts.push({ barrier, ...last });
  }
  return fronts;
}

const lastBefore = (fronts: readonly Front[], index: number): Front | undefined =>
  fronts.findLast(({ barrier }) => barrier.before <= index);

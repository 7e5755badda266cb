import type { ScheduledCheckpoint, WindowStep } from "../../model/index.ts";
import type { Case } from "./case.ts";
import { dispatched } from "./dispatch.ts";
import type { Weights } from "./levels.ts";
import type { Solved } from "./solve.ts";

/** The steps in the order in which they start, if nobody waits for a wave, but everybody for the checkpoints. */
export function windowOf(
  one: Case,
  { woven, order, waves, weights }: Solved,
  limit = Number.POSITIVE_INFINITY,
  checkpoints: readonly Pick<ScheduledCheckpoint, "afterWave">[] = [],
): WindowStep[] {
  const { plan, live } = one;
  const parts = partsOf(waves, checkpoints);
  const minutes = minutesOf(one) ?? weights;
  const { start, finish } = dispatched(woven, order, minutes, live, {
    limit,
    partOf: (step) => parts[step]!,
  });
  return plan.steps
    .map((_, step) => step)
    .filter((step) => live[step])
    .sort((a, b) => start[a]! - start[b]! || waves[a]! - waves[b]! || a - b)
    .map((step) => ({ id: plan.steps[step]!.id, start: start[step]!, finish: finish[step]! }));
}

/** How many checkpoints have to be passed before each step. */
function partsOf(
  waves: Int32Array,
  checkpoints: readonly Pick<ScheduledCheckpoint, "afterWave">[],
): number[] {
  const last = waves.reduce((a, b) => Math.max(a, b), 0);
  const passed = new Int32Array(last + 2);
  for (const { afterWave } of checkpoints) passed[afterWave + 1]!++;
  for (let wave = 1; wave < passed.length; wave++) passed[wave]! += passed[wave - 1]!;
  return Array.from(waves, (wave) => passed[wave]!);
}

/** How long each step takes by the plan's own estimate; undefined where it gives none. */
export function minutesOf({ plan, live }: Case): Weights | undefined {
  if (!plan.steps.some(({ estimate }, step) => live[step] && estimate)) return undefined;
  return plan.steps.map(({ estimate }, step) => (live[step] ? (estimate?.value ?? 0) : 0));
}

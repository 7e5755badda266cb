import type { CheckpointPolicy, Plan, ScheduledCheckpoint } from "../../model/index.ts";
import { modeOf } from "../order/mode.ts";
import type { Case } from "./case.ts";
import { type Crossing, crossingOf } from "./crossing.ts";
import { naturalStops, wantedOf } from "./natural.ts";
import { verificationOf } from "./verify.ts";
import type { Woven } from "./web.ts";

type Reason = ScheduledCheckpoint["reason"];

/** Where to stop and look, and at what: what the plan asks for, what the policy asks for, and the end. */
export function checkpointsOf(
  one: Case,
  woven: Woven,
  waves: Int32Array,
  policy: CheckpointPolicy,
): ScheduledCheckpoint[] {
  const last = waves.reduce((a, b) => Math.max(a, b), 0);
  if (!last) return [];
  const crossing = crossingOf(one, woven, waves, last);
  const byWave = stepsByWave(waves, last);
  const reasons = new Map<number, Reason>([[last, "end"]]);
  const [strict, declared] = [strictWaves(one, waves), declaredWaves(one.plan, waves)];
  const chosen =
    policy === "natural"
      ? naturalWaves(one, waves, byWave, crossing, [...strict, ...declared])
      : policyWaves(one, waves, byWave, policy);
  for (const wave of chosen) reasons.set(wave, nameOf(policy));
  for (const wave of strict) reasons.set(wave, "strict");
  for (const wave of declared) reasons.set(wave, "declared");
  let from = 0;
  return [...reasons]
    .filter(([wave]) => wave > 0)
    .sort(([a], [b]) => a - b)
    .map(([afterWave, reason]) => {
      const since = byWave.slice(from + 1, afterWave + 1).flat();
      from = afterWave;
      const live = { steps: crossing.steps[afterWave]!, files: crossing.files[afterWave]! };
      return { afterWave, reason, live, verify: verificationOf(one, since) };
    });
}

const nameOf = (policy: CheckpointPolicy): Reason => (typeof policy === "string" ? policy : "every");

/** The steps of each wave in document order, by the number of the wave. */
export function stepsByWave(waves: Int32Array, last: number): number[][] {
  const found: number[][] = Array.from({ length: last + 1 }, () => []);
  waves.forEach((wave, step) => {
    if (wave) found[wave]!.push(step);
  });
  return found;
}

function policyWaves(
  { plan }: Case,
  waves: Int32Array,
  byWave: readonly (readonly number[])[],
  policy: Exclude<CheckpointPolicy, "natural">,
): number[] {
  if (policy === "every-cycle") return byWave.map((_, wave) => wave);
  if (policy === "every-phase")
    return plan.phases.map((phase) => lastWave(plan, waves, (step) => step.phase === phase));
  return wavesOfEvery(byWave, policy.every);
}

/** After the wave with which so many steps or more are finished since the last one. */
function wavesOfEvery(byWave: readonly (readonly number[])[], every: number): number[] {
  const found: number[] = [];
  let since = 0;
  byWave.forEach((steps, wave) => {
    since += steps.length;
    if (since < every) return;
    found.push(wave);
    since = 0;
  });
  return found;
}

/** Between the stops that there are anyway. */
function naturalWaves(
  { plan }: Case,
  waves: Int32Array,
  byWave: readonly (readonly number[])[],
  { steps, files }: Crossing,
  fixed: readonly number[],
): number[] {
  const last = byWave.length - 1;
  const phaseEnds = new Array<boolean>(last + 1).fill(false);
  for (const phase of plan.phases) phaseEnds[lastWave(plan, waves, (step) => step.phase === phase)] = true;
  const crossed = Array.from(steps.subarray(0, last + 1), (open, wave) => open + files[wave]!);
  const boundaries = { steps: byWave.map(({ length }) => length), crossed, phaseEnds };
  const stops = [...new Set([0, ...fixed, last])].sort((a, b) => a - b);
  const wanted = wantedOf(byWave.flat().length);
  return stops.slice(1).flatMap((stop, i) => naturalStops(boundaries, stops[i]!, stop, wanted));
}

/** The mode of a strict step asks for a look at git and the tests before the next one starts. */
const strictWaves = ({ plan }: Case, waves: Int32Array): number[] =>
  plan.steps.flatMap((step, at) => (modeOf(plan, step).value === "sequential-strict" ? [waves[at]!] : []));

/** Where the plan has a checkpoint between its steps, or a step that is one, and needs no other in front of it. */
function declaredWaves(plan: Plan, waves: Int32Array): number[] {
  const between = plan.barriers
    .filter(({ kind, before }) => kind === "checkpoint" && plan.steps[before]?.kind !== "checkpoint")
    .map(({ before }) => lastWave(plan, waves, (_, at) => at < before));
  const steps = plan.steps.flatMap(({ kind, fields }, at) =>
    kind === "checkpoint" || fields.some(({ name, value }) => name === "checkpoint" && value.value === "true")
      ? [waves[at]!]
      : [],
  );
  return [...between, ...steps];
}

const lastWave = (
  plan: Plan,
  waves: Int32Array,
  isMeant: (step: Plan["steps"][number], at: number) => boolean,
): number =>
  plan.steps.reduce((last, step, at) => (isMeant(step, at) ? Math.max(last, waves[at]!) : last), 0);

import type { CheckpointPolicy, Plan, ScheduledCheckpoint } from "../../model/index.ts";
import { modeOf } from "../mode.ts";
import type { Case } from "./case.ts";
import { type Crossing, crossingOf } from "./crossing.ts";
import { verificationOf } from "./verify.ts";
import type { Woven } from "./web.ts";

type Reason = ScheduledCheckpoint["reason"];

/** On either side of a natural boundary, so many waves have none that is crossed by less. */
const neighbourhood = 3;

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
  for (const wave of policyWaves(one, waves, byWave, policy, crossing)) reasons.set(wave, nameOf(policy));
  for (const wave of strictWaves(one, waves)) reasons.set(wave, "strict");
  for (const wave of declaredWaves(one.plan, waves)) reasons.set(wave, "declared");
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
  policy: CheckpointPolicy,
  crossing: Crossing,
): number[] {
  if (policy === "every-cycle") return byWave.map((_, wave) => wave);
  if (policy === "every-phase")
    return plan.phases.map((phase) => lastWave(plan, waves, (step) => step.phase === phase));
  if (policy === "natural") return naturalWaves(crossing, byWave.length - 1);
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

/** Boundaries that are crossed by no more than any other nearby; of equal ones the first. */
function naturalWaves({ steps, files }: Crossing, last: number): number[] {
  const found: number[] = [];
  const crossed = (wave: number) => steps[wave]! + files[wave]!;
  for (let wave = 1; wave < last; wave++) {
    if (wave - (found.at(-1) ?? -neighbourhood) <= neighbourhood) continue;
    let least = crossed(wave);
    for (
      let near = Math.max(1, wave - neighbourhood);
      near <= Math.min(last - 1, wave + neighbourhood);
      near++
    )
      least = Math.min(least, crossed(near));
    if (crossed(wave) === least) found.push(wave);
  }
  return found;
}

/** The mode of a strict step asks for a look at git and the tests before the next one starts. */
const strictWaves = ({ plan }: Case, waves: Int32Array): number[] =>
  plan.steps.flatMap((step, at) => (modeOf(plan, step).value === "sequential-strict" ? [waves[at]!] : []));

/** Where the plan has a checkpoint between its steps, or a step that is one. */
function declaredWaves(plan: Plan, waves: Int32Array): number[] {
  const between = plan.barriers
    .filter(({ kind }) => kind === "checkpoint")
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

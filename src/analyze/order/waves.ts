import type { Located, Plan, Reference, Step, Wave } from "../../model/index.ts";
import { canonicalId, resolveReference } from "../ids/references.ts";
import { memoise } from "../plan/memo.ts";

/** A step of which the schedule of waves says another wave than the step itself, or than another place of the schedule. */
export interface WaveAtOdds {
  readonly step: Step;
  readonly own: Located<number>;
  readonly scheduled: Located<number>;
}

interface Member {
  readonly wave: Wave;
  readonly reference: Reference;
  /** None where nothing is called so. */
  readonly steps: readonly Step[];
  /** A phase stands for those of its steps that are not listed themselves. */
  readonly isPhase: boolean;
}

const membersOf: (plan: Plan) => readonly Member[] = memoise((plan) =>
  (plan.waves ?? []).flatMap((wave) =>
    wave.members.map((reference) => {
      const target = resolveReference(plan, reference);
      const isPhase = target.kind === "found" && target.phase !== undefined;
      return { wave, reference, steps: target.kind === "unknown" ? [] : target.steps, isPhase };
    }),
  ),
);

export function wavesAtOdds(plan: Plan): WaveAtOdds[] {
  const found = new Map<Step, WaveAtOdds>();
  for (const { wave, reference, steps, isPhase } of membersOf(plan)) {
    const [step, second] = steps;
    if (!step?.wave || second || isPhase || step.wave.value === wave.number.value || found.has(step))
      continue;
    const scheduled = { value: wave.number.value, span: reference.span };
    found.set(step, { step, own: step.wave, scheduled });
  }
  return [...found.values()];
}

/** Steps that no wave starts although others of the plan are in waves. What is done, optional or a checkpoint needs none. */
export function stepsWithoutWave(plan: Plan): Step[] {
  const scheduled = new Set(membersOf(plan).flatMap(({ steps }) => steps));
  const isIn = (step: Step) => step.wave !== undefined || scheduled.has(step);
  if (!plan.steps.some(isIn)) return [];
  return plan.steps.filter(
    (step) => !isIn(step) && step.kind !== "checkpoint" && !step.done?.value && !step.optional?.value,
  );
}

/**
 * Members of waves that are no step: what the schedule starts and nobody described. Those that a step waits for or
 * blocks as well are dependencies on something unknown, and told as such.
 */
export function strangersInWaves(plan: Plan) {
  const named = new Set(
    plan.steps.flatMap(({ dependsOn, blocks }) => [...dependsOn, ...blocks].map(({ id }) => canonicalId(id))),
  );
  return membersOf(plan)
    .filter(
      ({ reference, steps, isPhase }) => !steps.length && !isPhase && !named.has(canonicalId(reference.id)),
    )
    .map(({ wave, reference: { id, span } }) => ({ id, span, wave: wave.number.value }));
}

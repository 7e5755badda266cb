import { type Edit, type Fix, type Plan, type Step, textAt } from "../../model/index.ts";
import { statedEdges } from "../order/index.ts";
import type { BrokenBatch } from "../order/parallel-groups.ts";
import { memoise } from "../plan/memo.ts";

/** Whether the number of a step's wave is a note for readers that follows from what the step waits for. */
export const wavesFollow = (plan: Plan, ...steps: readonly Step[]): boolean =>
  plan.contract.recomputesWaves === true && steps.every(({ wave }) => wave !== undefined);

/**
 * The edits by which the waves of steps, and of those that wait for them, come behind the waves of what they wait for, be it said or
 * about to be; undefined where a number is not written as one.
 */
export function raisedWaves(plan: Plan, waits: readonly Wait[]): readonly Edit[] | undefined {
  if (waits.length === 0) return [];
  const raised = new Map<Step, number>();
  const waveOf = (one: Step) => raised.get(one) ?? one.wave?.value ?? 0;
  const most = highestWave(plan) + plan.steps.length;
  const open = [...waits];
  for (let next = open.pop(); next; next = open.pop()) {
    const { step, before } = next;
    const least = waveOf(before) + 1;
    // Only a loop would go on for ever.
    if (!step.wave || waveOf(step) >= least || least > most) continue;
    raised.set(step, least);
    for (const after of followers(plan).get(step) ?? []) open.push({ step: after, before: step });
  }
  const edits = [...raised].map(([step, wave]) => numberEdit(step, wave));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

export interface Wait {
  readonly step: Step;
  readonly before: Step;
}

/** The fix for steps whose wave is not behind that of what they wait for; undefined where waves are the author's decision. */
export function raisedBehind(plan: Plan, ...broken: readonly BrokenBatch[]): Fix | undefined {
  if (!wavesFollow(plan)) return undefined;
  const waiting = broken.flatMap((each) => each.waiting);
  const edits = raisedWaves(
    plan,
    waiting.map(({ before, after }) => ({ step: after, before })),
  );
  const safe = waiting.every(({ strength }) => strength !== "prose");
  return edits && edits.length > 0 ? { title: "Raise the number of the wave", safe, edits } : undefined;
}

function numberEdit({ wave }: Step, value: number): Edit | undefined {
  const text = wave && textAt(wave.span);
  return text !== undefined && /^["']?\d+["']?$/.test(text)
    ? { span: wave!.span, text: text.replace(/\d+/, String(value)) }
    : undefined;
}

const highestWave: (plan: Plan) => number = memoise(({ steps }) =>
  steps.reduce((most, { wave }) => Math.max(most, wave?.value ?? 0), 0),
);

const followers: (plan: Plan) => ReadonlyMap<Step, readonly Step[]> = memoise((plan) => {
  const found = new Map<Step, Step[]>();
  for (const { before, after, strength } of statedEdges(plan))
    if (strength !== "prose") found.set(before, [...(found.get(before) ?? []), after]);
  return found;
});

import type { Edge, Finding, Plan, Span, Step } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { groupBy } from "../plan/group-by.ts";
import { memoise } from "../plan/memo.ts";
import { listed, places } from "../text/message-text.ts";
import { statedEdges } from "./index.ts";

/** Steps that are meant to be started together: a wave, or a parallel group of the orchestrator plan. */
export interface Batch {
  /** `wave 2`, `Group 2`. */
  readonly name: string;
  /** The same as a message has it: where the executor counts otherwise than is written, `wave 1 (written as 0)`. */
  readonly shown: string;
  /** Lower ones first; groups stand in the order in which they are listed. */
  readonly rank: number;
  readonly span: Span;
}

/** The batch of each step that is in one. */
export const batchesOf: (plan: Plan) => ReadonlyMap<Step, Batch> = memoise((plan) => {
  const found = new Map<Step, Batch>();
  for (const step of plan.steps) {
    const { wave } = step;
    if (!wave) continue;
    const name = `wave ${wave.value}`;
    found.set(step, { name, shown: step.waveShown ?? name, rank: wave.value, span: wave.span });
  }
  const names = new Map<string, number>();
  for (const { id, group, groupParallel } of plan.orchestration?.entries ?? []) {
    if (!group) continue;
    const rank = names.get(group.value) ?? names.size;
    names.set(group.value, rank);
    const target = resolveReference(plan, { kind: "step", id: id.value, form: "group", span: id.span });
    if (target.kind !== "found" || !groupParallel) continue;
    for (const step of target.steps)
      found.set(step, { name: group.value, shown: group.value, rank, span: id.span });
  }
  return found;
});

/** Steps that are to start with, or before, a step that they wait for: one entry for each step and batch that is too early. */
export interface BrokenBatch {
  readonly batch: Batch;
  /** What they wait for, and the batch that it is in. */
  readonly before: Step;
  readonly other: Batch;
  readonly waiting: readonly Edge[];
}

export const brokenBatches: (plan: Plan) => readonly BrokenBatch[] = memoise((plan) => {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  const broken = statedEdges(plan).filter(({ before, after }) => {
    const [first, second] = [batches.get(before), batches.get(after)];
    return first && second && first.rank >= second.rank && before !== after;
  });
  const groups = groupBy(broken, ({ before, after }) => `${before.id} ${batches.get(after)!.name}`);
  return [...groups.values()].map((waiting) => {
    const { before, after } = waiting[0]!;
    return { batch: batches.get(after)!, before, other: batches.get(before)!, waiting };
  });
});

const stepsOf = (waiting: readonly Edge[]): Step[] => [...new Set(waiting.map(({ after }) => after))];

/** The same, as a finding about the steps that are too early. */
export function findingOfBatch(message: string, { batch, before, other, waiting }: BrokenBatch): Finding {
  const data = {
    steps: listed(stepsOf(waiting).map(({ id }) => id)),
    batch: batch.shown,
    before: before.id,
    other: other.shown,
  };
  const [first, ...others] = waiting.map(({ after, span }) => ({
    span: span ?? after.idSpan,
    message: `\`${after.id}\` waits for it`,
  }));
  const related = [{ span: other.span, message: `\`${before.id}\` is in ${other.shown}` }, ...others];
  return { message, data, span: first!.span, related: places(related) };
}

/** Whether they are about several steps, and not about one that is too early for several others. */
export const areSeveral = (broken: readonly BrokenBatch[]): boolean =>
  stepsOf(broken.flatMap(({ waiting }) => waiting)).length > 1;

/** Several of them as one finding: whoever numbered the waves did not look at what the steps wait for. */
export function findingOfBatches(message: string, broken: readonly [BrokenBatch, ...BrokenBatch[]]): Finding {
  const [first, ...others] = broken;
  const own = findingOfBatch(message, first);
  const count = stepsOf(broken.flatMap(({ waiting }) => waiting)).length;
  const more = others.map(({ batch, before, other, waiting }) => ({
    span: waiting[0]!.span ?? waiting[0]!.after.idSpan,
    message: `${listed(stepsOf(waiting).map(({ id }) => id))} in ${batch.shown}, \`${before.id}\` in ${other.shown}`,
  }));
  return { ...own, data: { ...own.data, count }, related: places([...own.related!.slice(0, 2), ...more], 8) };
}

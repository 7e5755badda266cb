import type { Edge, Plan, Span, Step } from "../model/index.ts";
import { memoise } from "./memo.ts";
import { statedEdges } from "./order/index.ts";
import { resolveReference } from "./references.ts";

/** Steps that are meant to be started together: a wave, or a parallel group of the orchestrator plan. */
export interface Batch {
  /** `wave 2`, `Group 2`. */
  readonly name: string;
  /** Lower ones first; groups stand in the order in which they are listed. */
  readonly rank: number;
  readonly span: Span;
}

/** The batch of each step that is in one. */
export const batchesOf: (plan: Plan) => ReadonlyMap<Step, Batch> = memoise((plan) => {
  const found = new Map<Step, Batch>();
  for (const step of plan.steps) {
    const { wave } = step;
    if (wave) found.set(step, { name: `wave ${wave.value}`, rank: wave.value, span: wave.span });
  }
  const names = new Map<string, number>();
  for (const { id, group, groupParallel } of plan.orchestration?.entries ?? []) {
    if (!group) continue;
    const rank = names.get(group.value) ?? names.size;
    names.set(group.value, rank);
    const target = resolveReference(plan, { kind: "step", id: id.value, form: "group", span: id.span });
    if (target.kind !== "found" || !groupParallel) continue;
    for (const step of target.steps) found.set(step, { name: group.value, rank, span: id.span });
  }
  return found;
});

/** A declared edge against the batches of its two steps. */
export interface BrokenBatch extends Edge {
  readonly first: Batch;
  readonly second: Batch;
}

/** Edges whose later step is to start with, or before, the batch that it waits for. */
export function brokenBatches(plan: Plan): BrokenBatch[] {
  const batches = batchesOf(plan);
  if (batches.size === 0) return [];
  return statedEdges(plan).flatMap((edge) => {
    const [first, second] = [batches.get(edge.before), batches.get(edge.after)];
    const broken = first && second && first.rank >= second.rank && edge.before !== edge.after;
    return broken ? [{ ...edge, first, second }] : [];
  });
}

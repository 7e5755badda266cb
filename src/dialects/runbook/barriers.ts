import type { Barrier } from "../../model/index.ts";
import type { Gathered, Pause } from "./collect.ts";
import type { Entry } from "./entries.ts";

/**
 * Checkpoints and the boundaries between phases. That phases follow each other is only the order of the headings, as strong
 * as a sentence, until an orchestrator plan marks the boundary.
 */
export function readBarriers(found: Gathered, entries: readonly Entry[]): Barrier[] {
  const indexOf = new Map(found.steps.map((step, index) => [step.id, index]));
  const barriers = new Map<string, Barrier>();
  const add = (barrier: Barrier) => {
    if (barrier.before <= 0 || barrier.before >= found.steps.length) return;
    const key = `${barrier.kind}${barrier.before}`;
    if (!barriers.has(key)) barriers.set(key, barrier);
  };
  for (const entry of entries) {
    const at = indexOf.get(entry.id.value);
    if (entry.boundary && at !== undefined)
      add({ kind: "phase", span: entry.id.span, before: at + 1, strength: "metadata" });
  }
  for (const pause of found.pauses)
    add({
      kind: "checkpoint",
      span: pause.span,
      before: placeOf(pause, found, indexOf),
      strength: "metadata",
    });
  found.steps.forEach((step, index) => {
    const before = found.steps[index - 1]?.phase;
    if (!step.phase || !before || step.phase === before || found.besideOthers.has(step.phase)) return;
    add({ kind: "phase", span: step.phase.span, before: index, strength: "prose" });
  });
  return [...barriers.values()].sort((a, b) => a.before - b.before);
}

function placeOf(pause: Pause, found: Gathered, indexOf: ReadonlyMap<string, number>): number {
  const after = pause.after === undefined ? undefined : indexOf.get(pause.after);
  if (after !== undefined) return after + 1;
  if (!pause.phase) return pause.before;
  let last = pause.before;
  while (found.steps[last]?.phase === pause.phase) last += 1;
  return last;
}

import type { Plan, Source, Span, Step } from "../../model/index.ts";
import { memoise } from "./memo.ts";

const stepsBySource: (plan: Plan) => ReadonlyMap<Source, readonly Step[]> = memoise((plan) => {
  const found = new Map<Source, Step[]>();
  for (const step of plan.steps) {
    const known = found.get(step.extent.source);
    if (known) known.push(step);
    else found.set(step.extent.source, [step]);
  }
  for (const steps of found.values()) steps.sort((a, b) => a.extent.start - b.extent.start);
  return found;
});

/** The step in whose extent a place lies. */
export function stepAt(plan: Plan, { source, start }: Span): Step | undefined {
  const steps = stepsBySource(plan).get(source) ?? [];
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.extent.start <= start) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  return step && start < step.extent.end ? step : undefined;
}

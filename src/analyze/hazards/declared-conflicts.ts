import type { Plan, Reference, Step } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { settledOrder } from "./repaired-order.ts";

/** A step says that it must not run beside another, and nothing keeps the two apart. */
export interface OpenConflict {
  readonly step: Step;
  readonly other: Step;
  readonly reference: Reference;
}

/** Each pair once, at the step that says so first. Pairs with a missing dependency have a finding of their own. */
export function openConflicts(plan: Plan): OpenConflict[] {
  if (plan.steps.every(({ conflictsWith }) => conflictsWith.length === 0)) return [];
  const settled = settledOrder(plan);
  const told = new Map<Step, Set<Step>>();
  const isNew = (step: Step, other: Step) => {
    if (step === other || told.get(other)?.has(step) || told.get(step)?.has(other)) return false;
    told.set(step, (told.get(step) ?? new Set()).add(other));
    return true;
  };
  return plan.steps.flatMap((step) =>
    step.conflictsWith.flatMap((reference) => {
      const target = resolveReference(plan, reference, step);
      const others = target.kind === "found" ? target.steps : [];
      return others
        .filter((other) => !settled(step, other) && !settled(other, step) && isNew(step, other))
        .map((other) => ({ step, other, reference }));
    }),
  );
}

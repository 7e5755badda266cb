import type { Phase, Plan, Step } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";
import { stepsByPhase } from "../plan/step-index.ts";

/** A phase whose number its steps carry on: phase 2 with the steps 2.1 and 2.2, task 10 with 10a and 10b. */
export interface Group {
  readonly phase: Phase;
  /** In document order, at least one. */
  readonly steps: readonly Step[];
}

/** The numbered groups of a plan. A phase whose number a step has too is none: the number means the step. */
export const groupsOf: (plan: Plan) => readonly Group[] = memoise((plan) => {
  const ids = new Set(plan.steps.map(({ id }) => id));
  return [...stepsByPhase(plan)]
    .map(([phase, steps]) => ({ phase, steps }))
    .filter(({ phase, steps }) => steps.length > 0 && !ids.has(phase.id))
    .filter(({ phase, steps }) => steps.every(({ id }) => carriesOn(id, phase.id)));
});

/** `1.2` and `1a` carry on `1`; `12` does not. */
const carriesOn = (id: string, stem: string): boolean =>
  id.startsWith(stem) && /^\D/.test(id.slice(stem.length));

import type { Plan, Reference, Step } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { memoise } from "../plan/memo.ts";
import { stepAt } from "../plan/step-at.ts";
import { orderOf } from "./index.ts";

/** A sentence that makes a step wait, without an edge that a program could read. */
export interface ProseDependency {
  readonly reference: Reference;
  readonly step: Step;
  /** The steps that it names and that no firm order puts before. */
  readonly open: readonly Step[];
}

export const proseDependencies: (plan: Plan) => readonly ProseDependency[] = memoise((plan) => {
  const { firm } = orderOf(plan);
  const sentences = [...plan.steps.flatMap((step) => step.dependsOn), ...plan.proseOrder];
  return sentences.flatMap((reference) => {
    const step = reference.form === "prose" ? waitingFor(plan, reference) : undefined;
    if (!step) return [];
    const open = found(plan, reference, step).filter((other) => other !== step && !firm.before(other, step));
    return open.length > 0 ? [{ reference, step, open }] : [];
  });
});

const found = (plan: Plan, reference: Reference, from?: Step): readonly Step[] => {
  const target = resolveReference(plan, reference, from);
  return target.kind === "found" ? target.steps : [];
};

/** The first step that a sentence makes wait: one that it names, or else the step in which it stands. */
const waitingFor = (plan: Plan, reference: Reference): Step | undefined =>
  reference.of ? found(plan, { ...reference, ...reference.of })[0] : stepAt(plan, reference.span);

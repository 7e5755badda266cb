import type { Flaw, Plan, Step } from "../model/index.ts";
import { directedHazardsOf } from "./hazards/index.ts";
import { memoise } from "./memo.ts";
import { missingDependencies } from "./missing.ts";
import { orderOf } from "./order/index.ts";
import { resolveReference } from "./references.ts";
import { stepAt } from "./step-at.ts";

const isFault = ({ kind }: Flaw): boolean => kind !== "ambiguous-id";

/** Whether metadata of the whole plan could not be read as it was meant, so that nothing is known of its mode. */
export const isHeadBroken = (plan: Plan): boolean => {
  const first = plan.steps[0];
  return plan.flaws.some(
    (flaw) =>
      isFault(flaw) &&
      !plan.steps.some(({ copies }) => copies.some(({ source }) => source === flaw.span.source)) &&
      (flaw.span.source !== first?.source || flaw.span.start < first.extent.start),
  );
};

/**
 * Steps of whose order nothing is known for a reason that has a finding of its own: a dependency that leads nowhere, a
 * loop, metadata that can't be read. What would follow from their lack of order is not to be told as well.
 */
export const unsettledSteps: (plan: Plan) => ReadonlySet<Step> = memoise((plan) => {
  if (isHeadBroken(plan)) return new Set(plan.steps);
  const faults = plan.flaws.filter(isFault).map(({ span }) => span);
  const broken = new Set(faults.map(({ source }) => source));
  const inside = faults.map((span) => stepAt(plan, span)).filter((step) => step !== undefined);
  const looped = orderOf(plan).loops.flatMap(({ edges }) => edges.map(({ after }) => after));
  const lost = plan.steps.filter(
    (step) =>
      step.copies.some(({ source }) => broken.has(source)) ||
      [...step.dependsOn, ...step.blocks].some(
        (reference) => reference.form !== "prose" && resolveReference(plan, reference, step).kind !== "found",
      ),
  );
  return new Set([...looped, ...inside, ...lost]);
});

/** The hazards and missing dependencies that are worth telling: between steps of whose order all is known. */
export const openHazards = memoise((plan: Plan) =>
  directedHazardsOf(plan).all.filter(({ first, second }) => isSettled(plan, first, second)),
);
export const openDependencies = memoise((plan: Plan) =>
  missingDependencies(plan).filter(({ step, dependsOn }) => isSettled(plan, step, dependsOn)),
);

const isSettled = (plan: Plan, ...steps: readonly Step[]): boolean =>
  !steps.some((step) => unsettledSteps(plan).has(step));

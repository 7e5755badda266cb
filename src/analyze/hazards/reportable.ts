import type { Effect, Flaw, Hazard, MissingDependency, Plan, Source, Span, Step } from "../../model/index.ts";
import { areSaidApart } from "../ids/independence.ts";
import { resolveReference } from "../ids/references.ts";
import { orderOf } from "../order/index.ts";
import { memoise } from "../plan/memo.ts";
import { stepAt } from "../plan/step-at.ts";
import { callsForEdge } from "./missing-dependencies.ts";
import { dueDependencies, dueHazards } from "./pending.ts";

const isFault = ({ kind }: Flaw): boolean => kind === "unreadable-metadata" || kind === "invalid-metadata";

const stepsBySource: (plan: Plan) => ReadonlyMap<Source, readonly Step[]> = memoise((plan) => {
  const found = new Map<Source, Step[]>();
  for (const step of plan.steps)
    for (const source of new Set([step.source, ...step.copies.map((copy) => copy.source)])) {
      const known = found.get(source);
      if (known) known.push(step);
      else found.set(source, [step]);
    }
  return found;
});

/** The steps whose metadata a place belongs to: of the head of a file with one step that step, of other heads all. */
function stepsUnder(plan: Plan, span: Span): readonly Step[] {
  const inside = stepAt(plan, span);
  if (inside) return [inside];
  const own = stepsBySource(plan).get(span.source) ?? [];
  return own.length === 1 ? own : plan.steps;
}

/** Whether metadata of the whole plan could not be read as it was meant, so that nothing is known of its mode. */
export const isHeadBroken = (plan: Plan): boolean =>
  plan.flaws.some((flaw) => isFault(flaw) && stepsUnder(plan, flaw.span) === plan.steps);

/**
 * Steps of whose order nothing is known for a reason that has a finding of its own: a dependency that leads nowhere, a
 * loop, metadata that can't be read. What would follow from their lack of order is not to be told as well.
 */
export const unsettledSteps: (plan: Plan) => ReadonlySet<Step> = memoise((plan) => {
  const broken = plan.flaws.filter(isFault).flatMap(({ span }) => stepsUnder(plan, span));
  const looped = orderOf(plan).loops.flatMap(({ edges }) => edges.map(({ after }) => after));
  const lost = plan.steps.filter((step) =>
    [...step.dependsOn, ...step.blocks].some(
      (reference) => reference.form !== "prose" && resolveReference(plan, reference, step).kind !== "found",
    ),
  );
  return new Set([...broken, ...looped, ...lost]);
});

/** The hazards and missing dependencies that are worth telling: between steps of whose order all is known. */
export const openHazards = memoise((plan: Plan) => {
  const { all, isEarlier } = dueHazards(plan);
  const open = all.filter(({ first, second }) => isSettled(plan, first, second));
  if (!plan.contract.recomputesWaves) return open;
  // What calls for no dependency is kept apart well enough by waves that the executor works out of its own.
  const { inWaves } = orderOf(plan);
  return open.filter((hazard) => {
    const { first, second } = hazard;
    return callsForEdge(hazard, isEarlier(first, second) ? first : second) || !inWaves.ordered(first, second);
  });
});
export const openDependencies = memoise((plan: Plan) =>
  dueDependencies(plan).filter(
    (edge) => isSettled(plan, edge.step, edge.dependsOn) && (plan.strict || isTold(plan, edge)),
  ),
);

/**
 * A name that one step brings and another uses may be there already, or be another one of the same name, and what a step reads, runs or speaks
 * of while another changes it may do as it is: by itself that is for the preset `strict`. Files are told from each other by their paths; what a
 * new file is created with is new, and an old name that is given up was there.
 */
function isTold(plan: Plan, { step, dependsOn, hazards }: MissingDependency): boolean {
  const apart = areSaidApart(plan, step, dependsOn);
  return hazards.some((hazard) => {
    if (!callsForEdge(hazard, dependsOn)) return false;
    if (hazard.resource.kind === "file" && hazard.kind !== "read-write") return true;
    const late = hazard.effects[hazard.first === dependsOn ? 1 : 0];
    return (
      !apart && (hazard.resource.kind === "file" ? isBrought(hazard) && isNeed(late) : isNew(plan, hazard))
    );
  });
}

const isBrought = ({ effects }: Hazard): boolean =>
  effects.some(({ action }) => /^(?:create|rename|delete)$/.test(action));

/** Whether a step works with a file, and does not only name it: in a field made for that, as an import, or by running it. */
const isNeed = ({ certainty, action, mention }: Effect): boolean =>
  certainty === "declared" || action !== "read" || mention?.features?.role === "source";

/** Whether a name comes with a new file, and no file of the repository has it, or is given up. */
const isNew = (plan: Plan, { effects, resource }: Hazard): boolean =>
  effects.some(
    ({ action, mention }) =>
      action === "rename" ||
      (action === "create" &&
        (!mention || mention.subject.kind === "path" || mention.row === "name-contained") &&
        resource.kind === "symbol" &&
        !plan.repository?.definers([resource.name]).has(resource.name)),
  );

const isSettled = (plan: Plan, ...steps: readonly Step[]): boolean =>
  !steps.some((step) => unsettledSteps(plan).has(step));

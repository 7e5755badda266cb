import {
  assumingParallel,
  dueEffects,
  hazardsAmong,
  openHazards,
  orderOf,
  places,
  probableAmong,
  worstPairs,
} from "../src/analyze/index.ts";
import type { Hazard, Plan, Rule } from "../src/model/index.ts";

/** Collisions that nothing but what the format promises keeps apart: those there would be if an orchestrator started all at once. */
function keptByConvention(plan: Plan): Hazard[] {
  const known = new Set(openHazards(plan).map(({ first, second }) => `${first.id} ${second.id}`));
  const { all } = hazardsAmong(assumingParallel(plan), dueEffects(plan));
  return probableAmong(plan, all).filter(
    ({ first, second, effects }) =>
      !known.has(`${first.id} ${second.id}`) &&
      orderOf(plan).firm.ordered(first, second) &&
      effects.every(({ certainty, conditional }) => certainty !== "inferred" && !conditional),
  );
}

export const orderByConvention: Rule = {
  name: "order-by-convention",
  summary: "steps that would collide and that only the habit of the format's executor keeps apart",
  severity: "info",
  preset: "strict",
  messages: {
    convention:
      "Unexpected trust in the order of the text, as nothing declares it and {colliding} of {count} steps change or need what another of them changes, expected an executor that starts one step after the other (`--assume-parallel` tells what else would go wrong)",
  },
  check(plan, report) {
    if (plan.dispatch === "parallel" || plan.contract.mode.value !== "sequential") return;
    // Whoever asks for an order, or says what a step builds on, has not left it to habit.
    if (
      plan.sequenceAsked ||
      plan.proseOrder.length > 0 ||
      plan.steps.some(({ dependsOn }) => dependsOn.length > 0)
    )
      return;
    const { steps: colliding, places: worst } = worstPairs(plan, keptByConvention(plan));
    if (colliding === 0) return;
    report({
      message: "convention",
      // What the text does not say in so many words is not counted.
      data: {
        colliding: colliding < plan.steps.length ? `at least ${colliding}` : colliding,
        count: plan.steps.length,
      },
      about: [],
      span: plan.span,
      related: places(worst, 4),
    });
  },
};

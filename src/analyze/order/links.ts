import type { EdgeReason, Plan, Reference, Span, Step, Strength } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf, stepsByPhase } from "../plan/step-index.ts";

/** What an order rests on. */
export interface Why {
  readonly reason: EdgeReason;
  readonly strength: Strength;
  readonly span: Span | undefined;
}

/** All steps of `before` are finished when one of `after` starts. By index, so that a barrier between two thousand steps stays one link. */
export interface Link extends Why {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The dependencies that the text states: by a step, by what it blocks, by its phase. */
export const statedLinks: (plan: Plan) => readonly Link[] = memoise((plan) => {
  const index = indexOf(plan);
  const phases = phaseIndexes(plan);
  const indexes = (reference: Reference, from?: Step): readonly number[] => {
    const target = resolveReference(plan, reference, from);
    if (target.kind !== "found") return [];
    return target.phase ? phases.get(target.phase)! : target.steps.map((step) => index.get(step)!);
  };
  const links: Link[] = [];
  const add = (before: readonly number[], after: readonly number[], why: Why) => {
    if (before.length && after.length) links.push({ before, after, ...why });
  };
  for (const phase of plan.phases) {
    for (const reference of phase.dependsOn)
      add(indexes(reference), phases.get(phase)!, why(reference, "phase"));
  }
  plan.steps.forEach((step, at) => {
    for (const reference of step.dependsOn) add(indexes(reference, step), [at], why(reference, "declared"));
    for (const reference of step.blocks) add([at], indexes(reference, step), why(reference, "blocks"));
  });
  return links;
});

function why({ kind, form, span }: Reference, plain: EdgeReason): Why {
  const special = kind === "phase" ? "phase" : form === "marker" || form === "group" ? form : plain;
  return { reason: special, strength: form === "prose" ? "prose" : "metadata", span };
}

const phaseIndexes = (plan: Plan) =>
  new Map(
    [...stepsByPhase(plan)].map(([phase, steps]) => [phase, steps.map((step) => indexOf(plan).get(step)!)]),
  );

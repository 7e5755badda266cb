import { digestOf, type OrchestrationEntry, type Plan, type Step, type StepCopy } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";

export type Drift = "title" | "body";

/** In what a step file differs from the step that it carries. A file that holds one half of a step has a part of its text. */
export function driftOf(step: Step, { part, title, digest }: StepCopy): Drift | undefined {
  if (title && folded(title.value) !== folded(step.title)) return "title";
  const own = digestOf(step.extent);
  return (part === "whole" ? isSameStep(own, digest) : own.includes(digest)) ? undefined : "body";
}

/**
 * Whoever cuts out the last step of a phase cuts off too little or too much: where the texts part at a rule, a
 * heading or the end of one, what follows is about something else.
 */
function isSameStep(own: string, copy: string): boolean {
  const [words, others] = [own.split(" "), copy.split(" ")];
  const at = words.findIndex((word, i) => word !== others[i]);
  if (at < 0) return true;
  return [words, others].some((text) => text[at] === undefined || /^(?:-{3,}|#{2,})$/.test(text[at]));
}

/** Markers, emphasis and white space are no difference. */
const folded = (title: string): string =>
  title
    .replace(/\[[A-Z][^\]]*\]/g, " ")
    .replace(/[\s*_`]+/g, " ")
    .trim()
    .toLowerCase();

/** Steps without a step file in a plan that has them. What the orchestrator does itself needs none. */
export function uncopiedSteps(plan: Plan): Step[] {
  if (!plan.steps.some((step) => step.copies.length > 0)) return [];
  return plan.steps.filter(
    ({ copies, kind, phase }) =>
      copies.length === 0 && kind !== "checkpoint" && phase?.type?.value !== "inline",
  );
}

/** Entries of the orchestrator plan that lead to no step. */
export const strayEntries = (plan: Plan): OrchestrationEntry[] =>
  (plan.orchestration?.entries ?? []).filter(
    ({ id: { value: id, span } }) =>
      resolveReference(plan, { kind: "step", id, form: "group", span }).kind === "unknown",
  );

import type { OrchestrationEntry, Plan, Step } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";

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

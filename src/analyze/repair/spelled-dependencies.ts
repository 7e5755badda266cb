import type { Plan, Reference, Step } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { idList, quoteIn } from "../text/yaml.ts";

/**
 * How a plan's format writes that a step waits for others: what an author has to put there, with what is declared already. All ids
 * are spelled as the steps have them, so that one list does not hold `05` beside `58-17`.
 */
export function spellDependencies(plan: Plan, step: Step, more: readonly Step[]): string {
  const declared = step.dependsOn
    .filter(({ form }) => form !== "prose")
    .map((reference) => idOf(plan, reference, step));
  const ids = [...new Set([...declared, ...more.map((each) => each.id)])];
  const metadata = step.fields.some((field) => field.name === "depends_on" && field.form === "metadata");
  const { waiting } = plan.contract;
  return waiting && !metadata ? waiting(ids, step.kind) : `depends_on: ${idList(ids, quoteIn(plan))}`;
}

/** The id of the one step that is meant; what may mean a phase, or several, stays as it is written. */
function idOf(plan: Plan, reference: Reference, from: Step): string {
  const target = resolveReference(plan, reference, from);
  return target.kind === "found" && !target.phase ? target.steps[0]!.id : reference.id;
}

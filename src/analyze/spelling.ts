import type { Plan, Step } from "../model/index.ts";
import { idList, quoteIn } from "./repair/yaml.ts";

/** How a plan's format writes that a step waits for others: what an author has to put there, with what is declared already. */
export function spellDependencies(plan: Plan, step: Step, more: readonly Step[]): string {
  const declared = step.dependsOn.filter((reference) => reference.form !== "prose").map(({ id }) => id);
  const ids = [...new Set([...declared, ...more.map((each) => each.id)])];
  const metadata = step.fields.some((field) => field.name === "depends_on" && field.form === "metadata");
  const { waiting } = plan.contract;
  return waiting && !metadata ? waiting(ids, step.kind) : `depends_on: ${idList(ids, quoteIn(plan))}`;
}

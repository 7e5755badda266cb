import type { Plan, Step } from "../model/index.ts";

/** How a plan's format writes that a step waits for others: what an author has to put there, in the form of its dialect. */
export function spellDependencies(plan: Plan, step: Step, more: readonly Step[]): string {
  const declared = step.dependsOn.filter((reference) => reference.form !== "prose").map(({ id }) => id);
  const ids = [...new Set([...declared, ...more.map((each) => each.id)])];
  const metadata = step.fields.some((field) => field.name === "depends_on" && field.form === "metadata");
  const spell = metadata ? undefined : spellings[plan.dialect];
  return spell ? spell(ids, step) : `depends_on: [${ids.map((id) => `"${id}"`).join(", ")}]`;
}

const spellings: Readonly<Record<string, (ids: readonly string[], step: Step) => string>> = {
  runbook: (ids, { kind }) => `**Depends on**: ${kind === "cycle" ? "Cycle" : "Step"} ${ids.join(", ")}`,
  "spec-kit": (ids) => `(depends on ${ids.join(", ")})`,
  kiro: (ids) => `_Depends: ${ids.join(", ")}_`,
  omo: (ids) => `Blocked By: ${ids.join(", ")}`,
  "spec-kitty": (ids) => `dependencies: [${ids.map((id) => `"${id}"`).join(", ")}]`,
};

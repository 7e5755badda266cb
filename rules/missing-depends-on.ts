import {
  deed,
  groupBy,
  listed,
  missingDependencies,
  nameOf,
  places,
  spellDependencies,
} from "../src/analyze/index.ts";
import type { Hazard, MissingDependency, Rule, Step } from "../src/model/index.ts";

/** The effects of both steps, that of the one to wait for first. */
const effectsFrom = ({ first, effects }: Hazard, dependsOn: Step) =>
  first === dependsOn ? effects : ([effects[1], effects[0]] as const);

/** `` `1.2`, which creates `src/a.py` and changes `b` `` */
function evidence({ dependsOn, hazards }: MissingDependency): string {
  const deeds = new Map<string, Set<string>>();
  for (const hazard of hazards.filter(isEvidence)) {
    const [before] = effectsFrom(hazard, dependsOn);
    deeds.set(deed(before), (deeds.get(deed(before)) ?? new Set()).add(nameOf(before.resource)));
  }
  const parts = [...deeds].map(([verb, names]) => `${verb} ${listed([...names], 3)}`);
  return `\`${dependsOn.id}\`, which ${parts.join(" and ")}`;
}

/** Commits and the suite are shared by all steps alike: they say nothing about these two. */
const isEvidence = ({ resource: { kind } }: Hazard): boolean => kind === "file" || kind === "symbol";

const related = ({ dependsOn, step, hazards }: MissingDependency) =>
  hazards.filter(isEvidence).flatMap((hazard) => {
    const [before, after] = effectsFrom(hazard, dependsOn);
    return [
      { span: before.span, message: `\`${dependsOn.id}\` ${deed(before)} \`${nameOf(before.resource)}\`` },
      { span: after.span, message: `\`${step.id}\` ${deed(after)} \`${nameOf(after.resource)}\`` },
    ];
  });

export const missingDependsOn: Rule = {
  name: "missing-depends-on",
  summary: "a step that needs what another one does, and does not say that it waits for it",
  severity: "error",
  preset: "recommended",
  messages: { edge: "Unexpected start of `{step}` beside {others}, expected `{spelling}`" },
  check(plan, report) {
    const byStep = groupBy(missingDependencies(plan), (edge) => edge.step);
    for (const [step, edges] of byStep) {
      const spelling = spellDependencies(
        plan,
        step,
        edges.map((edge) => edge.dependsOn),
      );
      const data = { step: step.id, others: edges.map(evidence).join(" and "), spelling };
      report({ message: "edge", data, span: step.idSpan, related: places(edges.flatMap(related)) });
    }
  },
};

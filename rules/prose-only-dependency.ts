import { orderOf, resolveReference, spellDependencies, stepAt } from "../src/analyze/index.ts";
import type { Plan, Reference, Rule, Step } from "../src/model/index.ts";

interface Sentence {
  readonly reference: Reference;
  /** The steps that wait; none where the sentence does not say which. */
  readonly waiting: readonly Step[];
}

const found = (plan: Plan, reference: Reference, from?: Step): readonly Step[] => {
  const target = resolveReference(plan, reference, from);
  return target.kind === "found" ? target.steps : [];
};

/** The steps that a sentence makes wait: those it names, or else the step in which it stands. */
function waitingFor(plan: Plan, reference: Reference): readonly Step[] {
  if (reference.of) return found(plan, { ...reference, ...reference.of });
  return [stepAt(plan, reference.span)].filter((step) => step !== undefined);
}

const sentences = (plan: Plan): Sentence[] =>
  [...plan.steps.flatMap((step) => step.dependsOn), ...plan.proseOrder]
    .filter(({ form }) => form === "prose")
    .map((reference) => ({ reference, waiting: waitingFor(plan, reference) }));

export const proseOnlyDependency: Rule = {
  name: "prose-only-dependency",
  summary: "a dependency that only a sentence states, so that no program can obey it",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected dependency of `{step}` on `{id}` in a sentence only, expected `{spelling}`",
  },
  check(plan, report) {
    const { firm } = orderOf(plan);
    for (const { reference, waiting } of sentences(plan)) {
      const [step] = waiting;
      if (!step) continue;
      const open = found(plan, reference, step).filter(
        (before) => before !== step && !firm.before(before, step),
      );
      if (open.length === 0) continue;
      const spelling = spellDependencies(plan, step, open);
      report({ message: "step", data: { step: step.id, id: reference.id, spelling }, span: reference.span });
    }
  },
};

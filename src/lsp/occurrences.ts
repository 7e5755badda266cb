import { memoise, resolveReference } from "../analyze/index.ts";
import type { Phase, Plan, Reference, Source, Span, Step } from "../model/index.ts";
import { holds } from "./places.ts";

/** A place at which a step or phase is named by its id. */
export interface Occurrence {
  readonly span: Span;
  /** As it is told apart from others; what stands at the place may be another spelling, or a range. */
  readonly id: string;
  /** More than one where the id is that of a phase. */
  readonly steps: readonly Step[];
  readonly phase: Phase | undefined;
  /** Set where the step itself stands. */
  readonly isOwn: boolean;
}

/** Every place of a plan that names a step, of which the reader knows what it means. In no order. */
export const occurrencesOf: (plan: Plan) => readonly Occurrence[] = memoise((plan) => {
  const found = new Map<string, Occurrence>();
  const add = (occurrence: Occurrence) => {
    const { source, start, end } = occurrence.span;
    const key = `${source.path}\0${start}\0${end}\0${occurrence.id}`;
    if (!found.get(key)?.isOwn) found.set(key, occurrence);
  };
  const own = (step: Step, span: Span) =>
    add({ span, id: step.id, steps: [step], phase: undefined, isOwn: true });
  const refer = (reference: Reference, from?: Step) => {
    const target = resolveReference(plan, reference, from);
    if (target.kind !== "found") return;
    const { span, id } = reference;
    add({ span, id, steps: target.steps, phase: target.phase, isOwn: false });
  };
  for (const step of plan.steps) {
    own(step, step.idSpan);
    for (const copy of step.copies) own(step, copy.id.span);
    for (const each of [...step.dependsOn, ...step.blocks, ...step.conflictsWith]) refer(each, step);
  }
  for (const each of elsewhere(plan)) refer(each);
  return [...found.values()];
});

/** What is said of steps beside them: in an orchestrator's list, in a second statement of the order, in waves, in sentences. */
function elsewhere(plan: Plan): Reference[] {
  const named = (id: { readonly value: string; readonly span: Span }): Reference => ({
    ...{ kind: "step", form: "metadata", id: id.value, span: id.span },
  });
  return [
    ...(plan.orchestration?.entries ?? []).map(({ id }) => named(id)),
    ...(plan.graphs ?? []).flatMap(({ entries }) =>
      entries.flatMap(({ id, dependsOn }) => [named(id), ...dependsOn]),
    ),
    ...(plan.waves ?? []).flatMap(({ members }) => members),
    ...plan.proseOrder,
    ...plan.phases.flatMap(({ dependsOn }) => dependsOn),
  ];
}

/** What is named at a place, the narrowest first meant. */
export function occurrenceAt(plan: Plan, source: Source, offset: number): Occurrence | undefined {
  return occurrencesOf(plan)
    .filter(({ span }) => span.source === source && holds(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** Of several plans in one file, the one that means something by the place. */
export function namedAt(
  plans: readonly Plan[],
  source: Source,
  offset: number,
): { readonly plan: Plan; readonly occurrence: Occurrence } | undefined {
  for (const plan of plans) {
    const occurrence = occurrenceAt(plan, source, offset);
    if (occurrence) return { plan, occurrence };
  }
  return undefined;
}

/** Where a step is named, itself first. */
export const placesOf = (plan: Plan, step: Step): readonly Occurrence[] =>
  occurrencesOf(plan)
    .filter(({ steps, phase }) => phase === undefined && steps.includes(step))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));

import type { Flaw, Plan, Reference, Span, Step } from "../../model/index.ts";
import { groupBy } from "../plan/group-by.ts";
import { memoise } from "../plan/memo.ts";
import { resolveReference } from "./references.ts";

export interface UnknownReference {
  readonly reference: Reference;
  /** The id that was most likely meant. */
  readonly meant: string | undefined;
  /** Of a range of which several ids are unknown: all of them. */
  readonly ids: readonly string[];
}

/** Every reference that a program could read. A sentence may well speak of another plan, where it does not say which step it means. */
function readable(plan: Plan): { reference: Reference; from?: Step }[] {
  const ofSteps = plan.steps.flatMap((from) =>
    [...from.dependsOn, ...from.blocks, ...from.conflictsWith].map((reference) => ({ reference, from })),
  );
  const ofPhases = plan.phases.flatMap((phase) => phase.dependsOn.map((reference) => ({ reference })));
  return [...ofSteps, ...ofPhases].filter(
    ({ reference }) => reference.form !== "prose" || reference.explicit,
  );
}

const unknown: (plan: Plan) => readonly UnknownReference[] = memoise((plan) => {
  const found = readable(plan).flatMap(({ reference, from }) => {
    const target = resolveReference(plan, reference, from);
    return target.kind === "unknown" ? [{ reference, meant: target.suggestion }] : [];
  });
  // The ids of a range share its place.
  return [...groupBy(found, ({ reference }) => reference.span).values()].map((group) => {
    const ids = [...new Set(group.map(({ reference }) => reference.id))];
    return { reference: group[0]!.reference, meant: ids.length > 1 ? undefined : group[0]!.meant, ids };
  });
});

/** References to what the plan does not have, apart from those whose form is wrong already and that bring no idea of what was meant. */
export function unknownReferences(plan: Plan): readonly UnknownReference[] {
  const malformed = new Set(
    plan.flaws.flatMap(({ kind, span }) => (kind === "invalid-metadata" ? [placeOf(span)] : [])),
  );
  return unknown(plan).filter(
    ({ reference, meant }) => meant !== undefined || !malformed.has(placeOf(reference.span)),
  );
}

const meantAt = memoise(
  (plan: Plan) =>
    new Set(
      unknown(plan).flatMap(({ reference, meant }) => (meant === undefined ? [] : [placeOf(reference.span)])),
    ),
);

/** Whether a fault of form is an id for which another was meant: that is the better thing to tell. */
export const isMeantElsewhere = (plan: Plan, { span }: Flaw): boolean => meantAt(plan).has(placeOf(span));

/** Quotes belong to a value and not to the id in it. */
const placeOf = ({ source, start }: Span): string =>
  `${source.path}\0${/["']/.test(source.text[start] ?? "") ? start + 1 : start}`;

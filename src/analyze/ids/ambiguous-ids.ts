import { numeralReadings, type Plan, type Reference, type Step, textAt } from "../../model/index.ts";
import { groupBy } from "../plan/group-by.ts";
import { canonicalId, resolveReference } from "./references.ts";

/**
 * A reference that readers of the plan resolve differently.
 * `spelled`: lenient readers find the step, exact ones find none: `01` for `29-01`, `T1` for `T001`, `1` for `001`.
 * `several`: several steps answer to it, and none has it as its id.
 * `numeral`: without quotes, a reader of YAML sees the id of another step: `010` is 8 in version 1.1.
 */
export interface AmbiguousReference {
  readonly kind: "spelled" | "several" | "numeral";
  readonly reference: Reference;
  readonly readings: readonly Step[];
}

/** By step and kind, those of steps that are still to be done. What no program reads is left out, and each place is told once. */
export function ambiguousReferences(plan: Plan): AmbiguousReference[][] {
  const told = new Set(plan.flaws.map(({ span }) => placeOf(span)));
  const isNew = ({ form, span }: Reference) => form !== "prose" && !told.has(placeOf(span));
  return plan.steps
    .filter((step) => !step.done?.value)
    .flatMap((from) => {
      const found = [...from.dependsOn, ...from.blocks, ...from.conflictsWith].flatMap((reference) => {
        const own = isNew(reference) ? judged(plan, reference, from) : undefined;
        if (own) told.add(placeOf(reference.span));
        return own ?? [];
      });
      return [...groupBy(found, ({ kind }) => kind).values()];
    });
}

const placeOf = ({ source, start }: Reference["span"]): string => `${source.path}\0${start}`;

function judged(plan: Plan, reference: Reference, from: Step): AmbiguousReference | undefined {
  const target = resolveReference(plan, reference, from);
  // Steps of one and the same id are a fault of theirs, not of who names them.
  if (target.kind === "ambiguous")
    return new Set(target.steps.map(({ id }) => id)).size > 1
      ? { kind: "several", reference, readings: target.steps }
      : undefined;
  if (target.kind !== "found" || target.phase) return undefined;
  const meant = target.steps[0]!;
  if (inFull(reference.id) !== inFull(meant.id)) return { kind: "spelled", reference, readings: [meant] };
  const other = mistaken(plan, reference, meant);
  return other && { kind: "numeral", reference, readings: [other] };
}

/** All that an exact reader looks at; words and separators (`Cycle 1.3`, `1-3`) are the format's own to choose. */
const inFull = (id: string): string =>
  id
    .trim()
    .replace(/(-plan)?\.md$|-plan$/i, "")
    .replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/i, "")
    .replace(/(?<=\d)[-_](?=\d)/g, ".");

/** The step that a reader of YAML lands on instead. */
function mistaken(plan: Plan, reference: Reference, meant: Step): Step | undefined {
  const { span, id, form } = reference;
  if (plan.contract.bareIds) return undefined;
  if (form !== "metadata" || /["']/.test(span.source.text[span.start - 1] ?? "")) return undefined;
  for (const read of textAt(span) === id ? numeralReadings(id) : []) {
    const target = resolveReference(plan, { ...reference, id: read });
    if (target.kind === "found" && !target.phase && target.steps[0] !== meant) return target.steps[0];
  }
  return undefined;
}

/** Steps whose ids differ, and are one to readers that compare numbers: `1`, `01` and `1.0`. With the first of each. */
export function twinIds(plan: Plan): { readonly step: Step; readonly first: Step }[] {
  const seen = new Map<string, Step>();
  return plan.steps.flatMap((step) => {
    const key = `${step.kind} ${canonicalId(step.id).replace(/^(\d+)(?:\.0)+$/, "$1")}`;
    const first = seen.get(key);
    if (!first) seen.set(key, step);
    return first && first.id !== step.id ? [{ step, first }] : [];
  });
}

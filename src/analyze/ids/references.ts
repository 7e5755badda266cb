import { nearest, type Phase, type Plan, type Reference, type Step } from "../../model/index.ts";
import { memoise } from "../plan/memo.ts";
import { stepsByPhase } from "../plan/step-index.ts";

/** What a reference leads to. A phase stands for all its steps, which may be none. */
export type Resolution =
  | { readonly kind: "found"; readonly steps: readonly Step[]; readonly phase?: Phase }
  | { readonly kind: "ambiguous"; readonly steps: readonly Step[] }
  /** `suggestion`: the id that was most likely meant. */
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

/**
 * One key for all spellings of an id: `Cycle 1.3`, `step-1-3` and `01.03` are `1.3`, `03-02-PLAN.md` is `3.2`.
 * Letters count: `T012` is `t12`, `12a` is not `12`.
 */
export function canonicalId(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/(-plan)?\.md$|-plan$/, "")
    .replace(/^(cycle|step|task|phase|plan|story|item|group)[\s#_-]*(?=[a-z]{0,2}\d)/, "")
    .replace(/(?<=\d)[-_](?=\d)/g, ".")
    .replace(/(?<!\d)0+(?=\d)/g, "");
}

/** The steps that a reference names; `from` is the step that refers, since a short id may mean a step of its own phase. */
export function resolveReference(plan: Plan, reference: Reference, from?: Step): Resolution {
  const ids = idsOf(plan);
  const key = canonicalId(reference.id);
  if (reference.kind === "phase" || /^phase\b/i.test(reference.id)) return phaseFor(plan, key);
  const found =
    narrowed(ids.exact.get(reference.id), reference) ??
    narrowed(ids.canonical.get(key), reference) ??
    ids.canonical.get(siblingKey(reference, key, from));
  if (found?.length === 1) return { kind: "found", steps: found };
  if (found) return { kind: "ambiguous", steps: found };
  const parts = partsOf(plan, key);
  if (parts.length > 1) return { kind: "found", steps: parts };
  const phase = reference.explicit ? undefined : phaseFor(plan, key);
  return phase?.kind === "found" ? phase : { kind: "unknown", suggestion: suggestionFor(plan, reference.id) };
}

/** `T029` where there are `T029a` and `T029b`: a task that was split. */
const partsOf = (plan: Plan, key: string): Step[] =>
  /\d$/.test(key)
    ? [..."abcdefgh"].flatMap((letter) => idsOf(plan).canonical.get(`${key}${letter}`) ?? [])
    : [];

interface Ids {
  readonly exact: ReadonlyMap<string, readonly Step[]>;
  readonly canonical: ReadonlyMap<string, readonly Step[]>;
  readonly phases: ReadonlyMap<string, Phase>;
}

const idsOf: (plan: Plan) => Ids = memoise((plan) => ({
  exact: grouped(plan.steps, (step) => step.id),
  canonical: grouped(plan.steps, (step) => canonicalId(step.id)),
  phases: new Map(plan.phases.toReversed().map((phase) => [canonicalId(phase.id), phase])),
}));

function grouped(steps: readonly Step[], key: (step: Step) => string): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const group = groups.get(key(step));
    if (group) group.push(step);
    else groups.set(key(step), [step]);
  }
  return groups;
}

/** Of several steps with one id, those of the kind that the reference names: `Cycle 1.1` is not `Step 1.1`. */
function narrowed(steps: readonly Step[] | undefined, { id }: Reference): readonly Step[] | undefined {
  if (!steps || steps.length < 2) return steps;
  const kind = /^[a-z]+/i.exec(id.trim())?.[0].toLowerCase();
  const same = steps.filter((step) => step.kind === kind);
  return same.length ? same : steps;
}

/** `05` in the metadata of `25-01` means `25-05`, where no step is called `05`. */
function siblingKey(reference: Reference, key: string, from: Step | undefined): string {
  const parent = from && /^(.*)\.[^.]+$/.exec(canonicalId(from.id))?.[1];
  return parent && reference.form === "metadata" && !key.includes(".") ? `${parent}.${key}` : "";
}

function phaseFor(plan: Plan, key: string): Resolution {
  const phase = idsOf(plan).phases.get(key);
  return phase
    ? { kind: "found", steps: stepsByPhase(plan).get(phase) ?? [], phase }
    : { kind: "unknown", suggestion: undefined };
}

/** What ids are compared by when they are not the same: without separators, as written, without letters in front, with digits for letters that look like them. The surest first. */
const looseSpellings: ReadonlyArray<(id: string) => string> = [
  (id) => canonicalId(id).replace(/[^a-z0-9]/g, ""),
  (id) => id.toLowerCase().replace(/[^a-z0-9]/g, ""),
  (id) => canonicalId(id.replace(/^[A-Za-z]+(?=\d)/, "")),
  (id) => canonicalId(inDigits(canonicalId(id))),
];

/** `t0o2` is `t002`: letters that look like digits, behind the first character. */
const inDigits = (id: string): string =>
  /\d/.test(id) ? id.replace(/(?<=.)[oil]/g, (letter) => (letter === "o" ? "0" : "1")) : id;

/** Another spelling of the same id first (`13` for `1.3`, `03` for `T003`); in names, the nearest one. Numbers that are merely near mean nothing. */
function suggestionFor(plan: Plan, id: string): string | undefined {
  for (const loose of looseSpellings) {
    const own = loose(id);
    const same = plan.steps.filter((step) => loose(step.id) === own);
    if (same.length === 1 || (same.length > 1 && loose === looseSpellings[0])) return same[0]!.id;
  }
  return /[a-z]{3}/i.test(id) ? nearest(id, idsOf(plan).exact.keys()) : undefined;
}

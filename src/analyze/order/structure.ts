import type { Barrier, OrchestrationEntry, Phase, Plan } from "../../model/index.ts";
import { resolveReference } from "../ids/references.ts";
import { groupBy } from "../plan/group-by.ts";
import { indexOf } from "../plan/step-index.ts";
import type { Link, Why } from "./links.ts";

/** Barriers, waves, and the groups and boundaries of an orchestrator plan. */
export const structuralLinks = (plan: Plan): Link[] => [
  ...barrierLinks(plan),
  ...waveLinks(plan),
  ...groupLinks(plan),
  ...boundaryLinks(plan),
];

/**
 * A barrier parts the steps between its neighbours. A firm one looks past barriers that rest on prose, since
 * otherwise the firm order would have a hole where one of them stands.
 */
function barrierLinks(plan: Plan): Link[] {
  const inside = plan.barriers.filter(({ before }) => before > 0 && before < plan.steps.length);
  return [...groupBy(inside, ({ within }) => within)].flatMap(([phase, barriers]) =>
    linksAcross(barriers, phase ? extentOf(plan, phase) : [0, plan.steps.length]),
  );
}

/** Where the steps of a phase begin and end; they stand together. */
function extentOf({ steps }: Plan, phase: Phase): [number, number] {
  const first = steps.findIndex((step) => step.phase === phase);
  return [first, steps.findLastIndex((step) => step.phase === phase) + 1];
}

function linksAcross(inside: readonly Barrier[], [first, end]: readonly [number, number]): Link[] {
  const cuts = (barriers: readonly Barrier[]) =>
    [...new Set(barriers.map(({ before }) => before))].sort((a, b) => a - b);
  const all = cuts(inside);
  const firm = cuts(inside.filter(({ strength }) => strength !== "prose"));
  return inside.flatMap(({ kind, strength, span, before: at }) => {
    const among = strength === "prose" ? all : firm;
    const place = among.indexOf(at);
    const before = range(among[place - 1] ?? first, at);
    const after = range(at, among[place + 1] ?? end);
    return linked(before, after, { reason: kind, strength, span });
  });
}

/** Lower waves first; hoped for only, where the executor works out its own. Steps without a wave are ordered by nothing here. */
function waveLinks(plan: Plan): Link[] {
  const waves = new Map<number, number[]>();
  plan.steps.forEach(({ wave }, at) => {
    if (!wave) return;
    const steps = waves.get(wave.value);
    if (steps) steps.push(at);
    else waves.set(wave.value, [at]);
  });
  const strength = plan.contract.recomputesWaves ? "prose" : "metadata";
  const sorted = [...waves.keys()].sort((a, b) => a - b).map((wave) => waves.get(wave)!);
  return sorted.slice(1).flatMap((after, i) => {
    const span = plan.steps[after[0]!]!.wave?.span;
    return linked(sorted[i]!, after, { reason: "wave", strength, span });
  });
}

interface Listed {
  readonly entry: OrchestrationEntry;
  readonly steps: readonly number[];
}

/** What the entries of the orchestrator plan stand for, those that stand for nothing left out. */
function listed(plan: Plan): Listed[] {
  return (plan.orchestration?.entries ?? []).flatMap((entry) => {
    const { value: id, span } = entry.id;
    const target = resolveReference(plan, { kind: "step", id, form: "group", span });
    if (target.kind !== "found") return [];
    return [{ entry, steps: target.steps.map((step) => indexOf(plan).get(step)!) }];
  });
}

/** Groups are run one after the other; inside one that is not parallel, so are its entries. */
function groupLinks(plan: Plan): Link[] {
  const grouped = listed(plan).filter(({ entry }) => entry.group);
  const links: Link[] = [];
  let front: readonly number[] = [];
  for (const members of runs(grouped, (a, b) => a.entry.group!.value === b.entry.group!.value)) {
    const { group, groupParallel } = members[0]!.entry;
    const why: Why = { reason: "group", strength: "metadata", span: group!.span };
    const fronts = groupParallel
      ? [members.flatMap(({ steps }) => steps)]
      : members.map(({ steps }) => steps);
    for (const steps of fronts) {
      links.push(...linked(front, steps, why));
      front = steps;
    }
  }
  return links;
}

/** A marked phase boundary stands after its entry. */
function boundaryLinks(plan: Plan): Link[] {
  const parts = runs(listed(plan), (a) => !a.entry.boundary);
  const steps = parts.map((part) => part.flatMap((member) => member.steps));
  return steps.slice(1).flatMap((after, i) => {
    const { span } = parts[i]!.at(-1)!.entry.id;
    return linked(steps[i]!, after, { reason: "checkpoint", strength: "metadata", span });
  });
}

/** Cuts a list wherever two neighbours do not belong together. */
function runs<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const found: T[][] = [];
  items.forEach((item, i) => {
    if (i && together(items[i - 1]!, item)) found.at(-1)!.push(item);
    else found.push([item]);
  });
  return found;
}

/** A step that is listed on both sides, as its test and its implementation may be, does not wait for itself. */
function linked(before: readonly number[], after: readonly number[], why: Why): Link[] {
  const earlier = new Set(before);
  const later = after.filter((step) => !earlier.has(step));
  return before.length && later.length ? [{ before, after: later, ...why }] : [];
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

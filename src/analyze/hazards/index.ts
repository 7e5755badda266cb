import type { Effect, Hazard, Plan, Resource, Step } from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { memoise } from "../memo.ts";
import { isolationOf } from "../mode.ts";
import { wiringOf } from "../order/wiring.ts";
import { type PathAccess, pathAccesses, weakness } from "./access.ts";
import { type Collision, collisionOf } from "./collisions.ts";
import { collideOnFiles } from "./files.ts";
import type { Meet } from "./path-tree.ts";
import { timesOf } from "./sequence.ts";
import { collideOnSharedState, collideOnTrackers } from "./shared.ts";
import { meetOnAbsence, meetOnSymbol, type SymbolAccess, symbolAccesses } from "./symbols.ts";

/** The hazards of a plan, and the direction in which each has to be separated. */
export interface Hazards {
  /** In document order of their steps. Of many steps on one resource each meets its neighbours, never all the others. */
  readonly all: readonly Hazard[];
  /** Whether `a` is to come before `b`: firm order, then prose, then creation before use, then the order of the document. */
  isEarlier(a: Step, b: Step): boolean;
}

/** Hazards between steps that the firm order does not separate. */
export const hazardsOf = (plan: Plan): readonly Hazard[] => directedHazardsOf(plan).all;

export const directedHazardsOf: (plan: Plan) => Hazards = memoise((plan) =>
  hazardsAmong(plan, effectsOf(plan)),
);

export function hazardsAmong(plan: Plan, effects: ReadonlyMap<Step, readonly Effect[]>): Hazards {
  const ofStep = plan.steps.map((step) => effects.get(step) ?? []);
  const trackers = new Set(plan.contract.trackers);
  const accesses = ofStep.map((all, step) => pathAccesses(step, all, trackers));
  const times = timesOf(plan, accesses);
  const steps = [...times.keys()].sort((a, b) => times[a]! - times[b]!);
  const before = wiringOf(plan).reachesFirmly;
  const found = new Collected(plan);
  const inOneTree = plan.steps.map((step) => isolationOf(plan, step) === "shared");

  // A plan that is one sequence has no hazard, and most plans that declare anything declare that.
  if (!steps.every((step, i) => i === 0 || before(steps[i - 1]!, step))) {
    const ordered = (a: number, b: number) => a === b || before(a, b) || before(b, a);
    const effectsAt = (step: number) => ofStep[step]!;
    const together = steps.filter((step) => inOneTree[step]);
    collideOnFiles(steps, times, accesses, ordered, found.add);
    const inOneFile = (a: number, b: number) => shareFile(accesses[a]!, accesses[b]!);
    for (const symbol of symbolAccesses(steps, effectsAt)) {
      const strangers: Apart = (a, b) => !symbol[0]!.distinctive && !inOneFile(a, b);
      const apart: Apart = (a, b) => ordered(a, b) || strangers(a, b);
      meetOnSymbol(symbol, inOneFile, onSymbol(apart, found));
      meetOnAbsence(
        symbol,
        inOneFile,
        onAbsence((a, b) => !inOneTree[a] || !inOneTree[b] || apart(a, b), found),
      );
    }
    collideOnSharedState(together, before, effectsAt, found.add);
    collideOnTrackers(steps, before, effectsAt, found.add);
  }
  const index = new Map(plan.steps.map((step, i) => [step, i]));
  return { all: found.sorted(), isEarlier: (a, b) => times[index.get(a)!]! < times[index.get(b)!]! };
}

/** Whether two steps change a file that both name. */
function shareFile(a: readonly PathAccess[], b: readonly PathAccess[]): boolean {
  const changed = new Set(a.flatMap(({ change, path }) => (change ? [path] : [])));
  return b.some(({ change, path }) => change && changed.has(path));
}

type Apart = (a: number, b: number) => boolean;

const onSymbol =
  (apart: Apart, found: Collected): Meet<SymbolAccess> =>
  (a, b) => {
    if (apart(a.step, b.step)) return;
    const [first, second] = a.step < b.step ? [a, b] : [b, a];
    found.add(first.step, second.step, collisionOf(first, second, undefined));
  };

const onAbsence =
  (apart: Apart, found: Collected): Meet<SymbolAccess> =>
  (a, b) => {
    if (apart(a.step, b.step)) return;
    const [first, second] = a.step < b.step ? [a, b] : [b, a];
    const expects = a.absent && b.change ? a : b;
    const effects = first === expects ? [first.absent!, second.change!] : [first.change!, second.absent!];
    found.add(first.step, second.step, {
      kind: "expect-absent-create",
      effects: effects as [Effect, Effect],
    });
  };

/** Hazards as they are found, the same one only once. */
class Collected {
  readonly #plan: Plan;
  readonly #known = new Map<
    string,
    { readonly first: number; readonly second: number; readonly hazard: Hazard }
  >();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  readonly add = (first: number, second: number, { kind, effects }: Collision): void => {
    const resource = narrower(effects[0].resource, effects[1].resource);
    const key = `${first} ${second} ${resource.kind} ${nameOf(resource)} ${resource.kind === "file" ? "" : kind}`;
    const known = this.#known.get(key);
    if (known && weight(known.hazard) <= weight({ kind, effects })) return;
    const [a, b] = [this.#plan.steps[first]!, this.#plan.steps[second]!];
    this.#known.set(key, { first, second, hazard: { kind, first: a, second: b, resource, effects } });
  };

  sorted(): Hazard[] {
    return [...this.#known.values()]
      .sort((a, b) => a.first - b.first || a.second - b.second)
      .map(({ hazard }) => hazard);
  }
}

/** The lower, the more it says of a pair: changes before readings, and certain ones first. */
const weight = ({ kind, effects }: Pick<Hazard, "kind" | "effects">): number =>
  Math.max(...effects.map(weakness)) + (kind === "read-write" ? 10 : 0);

/** Of a directory and a file in it, the file; of a suite or index and a file, what is shared. */
function narrower(a: Resource, b: Resource): Resource {
  if (a.kind !== b.kind) return a.kind === "file" ? b : a;
  return nameOf(b).length > nameOf(a).length ? b : a;
}

const nameOf = (resource: Resource): string => ("path" in resource ? resource.path : resource.name);

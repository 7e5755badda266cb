import { kindOf } from "../../src/analyze/paths/names.ts";
import { isTestPath } from "../../src/model/index.ts";

/** What is known of one step: the files that it changed, and the probability with which each candidate was foretold. */
export interface Told {
  readonly plan: string;
  readonly format: string;
  readonly real: ReadonlySet<string>;
  readonly candidates: ReadonlyMap<string, Guess>;
}

export interface Guess {
  readonly foretold: boolean;
  readonly probability: number;
  /** Whether the step's text names the file. */
  readonly named: boolean;
}

/** Collisions that were missed and false ones, counted by the kind of file and by what was known of it in the two steps. */
export function missesOf(steps: readonly Told[]): string[] {
  const plans = new Map<string, Told[]>();
  for (const step of steps) plans.set(step.plan, [...(plans.get(step.plan) ?? []), step]);
  const [missed, extra] = [new Map<string, number>(), new Map<string, number>()];
  for (const list of plans.values())
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        const real = [...a.real].filter((path) => b.real.has(path));
        const foretold = foretoldIn(a).filter((path) => b.candidates.get(path)?.foretold);
        if (real.length > 0 && foretold.length === 0) count(missed, easiest(real, a, b));
        if (real.length === 0 && foretold.length > 0) count(extra, surest(foretold, a, b));
      }
    });
  return [...lines("missed", missed), ...lines("false", extra)];
}

const foretoldIn = ({ candidates }: Told): string[] =>
  [...candidates].flatMap(([path, { foretold }]) => (foretold ? path : []));

const kind = (path: string): string => kindOf(path, isTestPath(path));

/** Of the files that two steps share the one of which most was known. */
function easiest(paths: readonly string[], a: Told, b: Told): string {
  const known = paths.map((path) => ({
    path,
    states: [a, b].map(({ candidates }) => stateOf(candidates.get(path))).sort(),
  }));
  known.sort((x, y) => x.states.join().localeCompare(y.states.join()));
  return `${known[0]!.states.map((state) => state.slice(2)).join(" | ")}  ${kind(known[0]!.path)}`;
}

/** The digit in front is the order: how near the step was to being foretold. */
function stateOf(guess: Guess | undefined): string {
  if (!guess) return "5 no candidate";
  if (guess.foretold) return "0 foretold";
  if (guess.named) return guess.probability < 0.1 ? "3 named, below 0.1" : "1 named";
  return guess.probability < 0.1 ? "4 unnamed, below 0.1" : "2 unnamed";
}

function surest(paths: readonly string[], a: Told, b: Told): string {
  const by = (path: string) => a.candidates.get(path)!.probability * b.candidates.get(path)!.probability;
  const path = [...paths].sort((x, y) => by(y) - by(x))[0]!;
  const wrong = [a, b].filter(({ real }) => !real.has(path));
  return `${wrong.length === 2 ? "neither" : "one"} of the steps changed it  ${kind(path)}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function lines(name: string, counts: ReadonlyMap<string, number>): string[] {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 15);
  return [`${name}: ${all}`, ...sorted.map(([key, each]) => `  ${String(each).padStart(5)}  ${key}`)];
}

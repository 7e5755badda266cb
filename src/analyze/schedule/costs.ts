import type { ParallelismCause, ParallelismCost } from "../../model/index.ts";
import { earliest, longestChain } from "./levels.ts";
import type { Solved } from "./solve.ts";
import { waitingOf } from "./waits.ts";
import type { Woven } from "./web.ts";

/** So many sets of causes are tried; those that hold most of the longest chain together come first. */
const most = 24;

/** Causes that together keep neighbours on the longest chain apart. */
interface Candidate {
  readonly causes: Set<string>;
  count: number;
}

/**
 * What keeps the longest chain long: for each set of causes that together keep two of its neighbours apart, the waves
 * that would be saved without them. What is not on the longest chain saves nothing.
 */
export function costsOf({ woven, order, weights }: Solved, live: readonly boolean[]): ParallelismCost[] {
  const finish = earliest(woven, order, weights);
  const candidates = candidatesOn(woven, longestChain(woven, finish, weights), live);
  const whole = longest(finish);
  const costs = candidates.map(({ causes }) => ({
    causes: [...causes].sort().map(causeIn),
    waves: whole - longest(earliest(woven, order, weights, causes)),
  }));
  return costs
    .filter(({ waves }) => waves > 0)
    .sort((a, b) => b.waves - a.waves || a.causes.length - b.causes.length);
}

const longest = (finish: Float64Array): number => finish.reduce((a, b) => Math.max(a, b), 0);

/** An identifier lies in the files on which its steps meet, and goes with them. */
function candidatesOn(woven: Woven, chain: readonly number[], live: readonly boolean[]): Candidate[] {
  const found = new Map<string, Candidate>();
  chain.slice(1).forEach((step, i) => {
    const causes = causesBetween(woven, chain[i]!, step, live);
    const telling = causes.filter((cause) => !cause.startsWith("symbol "));
    const key = [...(telling.length ? telling : causes)].sort().join("\n");
    const known = found.get(key) ?? { causes: new Set(), count: 0 };
    for (const cause of causes) known.causes.add(cause);
    known.count++;
    if (causes.length) found.set(key, known);
  });
  const all = [...found.values()].sort((a, b) => b.count - a.count).slice(0, most);
  // Behind something that keeps all steps apart, no file is to blame before that is gone.
  const general = all.filter(({ causes }) => [...causes].every(isGeneral));
  return general.length ? general : all;
}

const isGeneral = (cause: string): boolean => !/^(?:file|symbol) /.test(cause);

/** None where the plan itself orders the two. */
function causesBetween(woven: Woven, before: number, step: number, live: readonly boolean[]): string[] {
  const causes = (waitingOf(woven, step, live)?.get(before) ?? []).map(({ cause }) => cause);
  const known = causes.filter((cause) => cause !== undefined);
  return known.length === causes.length ? known : [];
}

function causeIn(cause: string): ParallelismCause {
  const at = cause.indexOf(" ");
  const [kind, name] = at === -1 ? [cause, cause] : [cause.slice(0, at), cause.slice(at + 1)];
  return { kind: kind as ParallelismCause["kind"], name };
}

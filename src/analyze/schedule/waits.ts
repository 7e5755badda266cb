import { type Hazard, lineOf, lineText, type Plan, type Wait, type WaitReason } from "../../model/index.ts";
import type { Reaches } from "../graph/index.ts";
import { hazardIn } from "../inspect/index.ts";
import type { Why, Woven } from "./web.ts";

/**
 * How many steps are listed one by one, in a plan of so many: all lists of one plan together would otherwise be more than
 * a text of JSON can hold, and take longer than the plan is long.
 */
const mostOf = (steps: number): number => Math.min(100, Math.max(1, 200_000 / steps));

/** A line longer than this is quoted to here. */
const quoted = 300;

/** What a step waits for at once, by index, with every reason; undefined where it is too much to list. */
export type Waiting = ReadonlyMap<number, readonly Why[]> | undefined;

/** Looks through gates, and through what is finished, for the steps behind them. */
export function waitingOf({ into, whys, steps }: Woven, step: number, live: readonly boolean[]): Waiting {
  const most = mostOf(steps);
  const found = new Map<number, Why[]>();
  const open: [node: number, why: Why | undefined][] = [[step, undefined]];
  const passed = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, above] = next;
    for (let i = into.heads[node]!; i < into.heads[node + 1]!; i++) {
      const source = into.sources[i]!;
      const why = whys[into.edges[i]!] ?? above;
      if (source >= steps || !live[source]) {
        const key = `${source} ${why?.cause} ${why?.reason}`;
        if (!passed.has(key)) open.push([source, why]);
        passed.add(key);
      } else if (why) {
        const known = found.get(source);
        if (!known) found.set(source, [why]);
        else if (!known.includes(why)) known.push(why);
      }
    }
    if (found.size + open.length > 10 * most) return undefined;
  }
  return found;
}

/**
 * Those that no other one of them waits for; undefined where they are too many to list in a plan of so many `steps`. Later ones are looked at first, since they follow from nothing.
 */
export function reducedWaits(
  waiting: NonNullable<Waiting>,
  finish: ArrayLike<number>,
  reaches: Reaches,
  steps: number,
) {
  const kept: [number, readonly Why[]][] = [];
  const latestFirst = [...waiting].sort(([a], [b]) => finish[b]! - finish[a]! || a - b);
  for (const entry of latestFirst) if (!kept.some(([other]) => reaches(entry[0], other))) kept.push(entry);
  return kept.length > mostOf(steps) ? undefined : kept.sort(([a], [b]) => a - b);
}

/** The stronger first: what the plan says in so many words, what its parts grant, what was found. */
const ranks: readonly WaitReason[] = [
  "declared",
  "blocks",
  "marker",
  "group",
  "conflict",
  "phase",
  "checkpoint",
  "wave",
  "missing",
  "mode",
  "hazard",
  "unknown-effects",
];
const rankOf = ({ reason, strength }: Why): number =>
  ranks.indexOf(reason) + (strength === "prose" && reason !== "mode" ? ranks.length : 0);

/** One of the steps that a step waits for, for people and programs. */
export function waitIn(plan: Plan, step: number, [before, whys]: readonly [number, readonly Why[]]): Wait {
  const [first] = [...whys].sort((a, b) => rankOf(a) - rankOf(b));
  const { reason, strength = null, span } = first!;
  const line = span ? lineOf(span) : null;
  const hazards = whys.flatMap(({ hazard }) => hazard?.(before, step) ?? []);
  return {
    id: plan.steps[before]!.id,
    reason,
    strength,
    path: span?.source.path ?? null,
    line,
    evidence: span && line !== null ? lineText(span.source, line).trim().slice(0, quoted) : null,
    hazards: told(hazards),
  };
}

/** Each collision once, as plain data. */
export function told(hazards: readonly Hazard[]): Wait["hazards"] {
  const known = new Set<string>();
  return hazards.flatMap((hazard) => {
    const { kind, resource, probability, evidence } = hazardIn(hazard);
    const key = `${kind} ${JSON.stringify(resource)}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ kind, resource, probability, evidence }];
  });
}

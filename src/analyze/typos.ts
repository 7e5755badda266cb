import { type Effect, nearest, type Plan, type Span } from "../model/index.ts";
import { isChange, type Life, livesOf } from "./life.ts";

export interface LikelyTypo {
  readonly path: string;
  readonly effect: Effect;
  readonly known: string;
  /** Where the known path stands. */
  readonly place: Span;
}

/**
 * Paths that one step uses and none creates, and that differ in one segment, by a slip of the hand, from a file that
 * the plan changes elsewhere. Paths alike but for their numbers are meant to be different.
 */
export function likelyTypos(plan: Plan): LikelyTypo[] {
  const lives = livesOf(plan);
  const known = new Map<string, Life[]>();
  for (const life of lives) {
    if (!life.turns.some(({ effects }) => effects.some(isChange))) continue;
    for (const frame of frames(life.path)) known.set(frame, [...(known.get(frame) ?? []), life]);
  }
  return lives.flatMap((life) => {
    const [turn, second] = life.turns;
    if (!turn || second || turn.creates || !turn.needs) return [];
    const near = frames(life.path).flatMap((frame, at) => nearIn(life.path, at, known.get(frame) ?? []));
    const [found] = near;
    const place = found?.turns[0]?.effects.find(isChange)?.span;
    return found && place ? [{ path: life.path, effect: turn.needs, known: found.path, place }] : [];
  });
}

/** The path with one segment left open, for each of its segments. */
const frames = (path: string): string[] =>
  path.split("/").map((_, at, all) => all.map((segment, i) => (i === at ? "" : segment)).join("/"));

function nearIn(path: string, at: number, others: readonly Life[]): Life[] {
  const segment = (of: string) => of.split("/")[at]!;
  const own = segment(path);
  if (own.length < 6) return [];
  const names = new Map(
    others.filter((other) => other.path !== path).map((other) => [segment(other.path), other]),
  );
  const meant = nearest(
    own,
    [...names.keys()].filter((name) => isSlip(own, name)),
  );
  return meant === undefined ? [] : [names.get(meant)!];
}

/** One letter too many, too few, changed or swapped. Numbers, placeholders (`case-N`), capitals and leading dots are no slip. */
function isSlip(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .replace(/\d+|(?<![A-Za-z])[A-Z](?![A-Za-z])/g, "0")
      .replace(/^[._]+/, "")
      .toLowerCase();
  if (plain(a) === plain(b)) return false;
  const letters = (name: string) => [...name].sort().join("");
  return Math.abs(a.length - b.length) <= 1 && (letters(a) === letters(b) || differInOne(a, b));
}

function differInOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

import type { Effect, Plan, Span } from "../../model/index.ts";
import { slipsAmong } from "../text/near-misses.ts";
import { isThere } from "./existence.ts";
import { isChange, type Life, livesOf } from "./lifecycle.ts";

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
    for (const frame of frames(life.path)) {
      const others = known.get(frame);
      if (others) others.push(life);
      else known.set(frame, [life]);
    }
  }
  const slips = new Map<string, (own: string) => Life | undefined>();
  return lives.flatMap((life) => {
    const [turn, second] = life.turns;
    if (!turn || second || turn.creates || !turn.needs || isThere(plan, life.path)) return [];
    const near = frames(life.path).flatMap((frame, at) => {
      const slip = slips.get(frame) ?? slipsIn(known.get(frame) ?? [], at);
      slips.set(frame, slip);
      return slip(life.path) ?? [];
    });
    const [found] = near;
    const place = found?.turns[0]?.effects.find(isChange)?.span;
    return found && place ? [{ path: life.path, effect: turn.needs, known: found.path, place }] : [];
  });
}

/** The path with one segment left open, for each of its segments. */
const frames = (path: string): string[] =>
  path.split("/").map((_, at, all) => all.map((segment, i) => (i === at ? "" : segment)).join("/"));

/** Of paths that are alike but for one segment: the one of which another is a slip there. */
function slipsIn(others: readonly Life[], at: number): (path: string) => Life | undefined {
  const segment = (path: string) => path.split("/")[at]!;
  const names = new Map(others.map((other) => [segment(other.path), other]));
  const meant = slipsAmong([...names.keys()]);
  return (path) => {
    const name = meant(segment(path));
    return name === undefined ? undefined : names.get(name);
  };
}

/** What is known of the boundary behind each wave, by the number of the wave; of 0, that before the first. */
export interface Boundaries {
  /** How many steps the wave has. */
  readonly steps: readonly number[];
  /** How much crosses the boundary behind it. */
  readonly crossed: readonly number[];
  /** Whether a phase ends there. */
  readonly phaseEnds: readonly boolean[];
}

/** Fewer steps than this are not worth a stop of their own. */
const fewest = 3;

/** How many steps a stretch between two checkpoints should have, in a plan of so many: a few stops in a short plan, one for every dozen steps in a long one. */
export const wantedOf = (steps: number): number => Math.min(12, Math.max(4, Math.sqrt(2 * steps)));

/**
 * Where to stop between the waves `from` and `to`, which are stops already: the boundaries that together are crossed by least, in
 * stretches of about the wanted number of steps. Looks at each pair of boundaries that are near enough, so that the work grows with the waves.
 */
export function naturalStops(boundaries: Boundaries, from: number, to: number, wanted: number): number[] {
  const { steps } = boundaries;
  const done = [0];
  for (let wave = from + 1; wave <= to; wave++) done.push(done.at(-1)! + steps[wave]!);
  const price = priceIn(boundaries, from, to);
  const best = [{ cost: 0, before: 0 }];
  for (let end = 1; end <= to - from; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, before: 0 };
    for (let start = end - 1; start >= 0; start--) {
      const size = done[end]! - done[start]!;
      const cost = best[start]!.cost + (start ? price(from + start) : 0) + strain(size, wanted);
      if (cost < found.cost) found = { cost, before: start };
      if (size > 4 * wanted) break;
    }
    best.push(found);
  }
  const stops: number[] = [];
  for (let at = best.at(-1)!.before; at; at = best[at]!.before) stops.unshift(from + at);
  return stops;
}

/** How far a stretch is from the wanted length. */
export const strain = (size: number, wanted: number): number =>
  size < fewest ? 100 : (size / wanted - 1) ** 2;

/** What a stop costs, compared with the others: nothing where nothing crosses; the end of a phase is where people look for one. */
function priceIn({ crossed, phaseEnds }: Boundaries, from: number, to: number): (wave: number) => number {
  const inner = crossed.slice(from + 1, to);
  const usual = inner.reduce((a, b) => a + b, 0) / Math.max(1, inner.length) || 1;
  return (wave) => crossed[wave]! / usual + (phaseEnds[wave] ? 0 : 0.5);
}

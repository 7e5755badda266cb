/** How many lines of ordered steps are looked back over for one that is not ordered. */
const patience = 16;

export type Pair = readonly [earlier: number, later: number];

/**
 * Pairs of steps that hinder each other, where all that act hinder all that suffer: every commit every other commit,
 * every run of the suite every writer. Each step is paired with its nearest neighbour on either side, never with all.
 */
export class Neighbours {
  readonly #steps: readonly number[];
  readonly #before: (a: number, b: number) => boolean;

  /** `steps` in the order of time; `before`: the firm order. */
  constructor(steps: readonly number[], before: (a: number, b: number) => boolean) {
    this.#steps = steps;
    this.#before = before;
  }

  pairs(acts: (step: number) => boolean, suffers: (step: number) => boolean): Pair[] {
    const back = sweep(this.#steps, acts, suffers, this.#before);
    const met = new Set(back.flat());
    const ahead = sweep(this.#steps.toReversed(), acts, suffers, (a, b) => this.#before(b, a));
    const missed = ahead.filter(([, step]) => !met.has(step)).map(([other, step]): Pair => [step, other]);
    return [...back, ...missed];
  }
}

type Test = (step: number) => boolean;

/** For each step the nearest earlier one that it hinders or that hinders it, and that is not ordered before it. */
function sweep(
  steps: readonly number[],
  acts: Test,
  suffers: Test,
  before: (a: number, b: number) => boolean,
): Pair[] {
  const actors = new Lines(before);
  const sufferers = new Lines(before);
  const pairs: Pair[] = [];
  let line = 0;
  steps.forEach((step, i) => {
    if (i && !before(steps[i - 1]!, step)) line++;
    const other =
      (acts(step) ? sufferers.lastUnordered(step, line) : undefined) ??
      (suffers(step) ? actors.lastUnordered(step, line) : undefined);
    if (other !== undefined) pairs.push([other, step]);
    if (acts(step)) actors.push(step, line);
    if (suffers(step)) sufferers.push(step, line);
  });
  return pairs;
}

/**
 * The last step of each line, a line being neighbours in time of which each is ordered before the next. If that one is
 * ordered before a step, all of its line are, so that a long sequence costs one question.
 */
class Lines {
  readonly #lasts: { step: number; readonly line: number }[] = [];
  readonly #before: (a: number, b: number) => boolean;

  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  push(step: number, line: number): void {
    const last = this.#lasts.at(-1);
    if (last?.line === line) last.step = step;
    else this.#lasts.push({ step, line });
  }

  lastUnordered(step: number, line: number): number | undefined {
    const start = this.#lasts.length - 1;
    for (let i = start; i >= 0 && i > start - patience; i--) {
      const last = this.#lasts[i]!;
      if (last.line !== line && !this.#before(last.step, step)) return last.step;
    }
    return undefined;
  }
}

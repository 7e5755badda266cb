// What somebody who waits for a run may want to know while it goes on: how far it is, and where its time goes. A run tells it
// here from all floors; nothing is done where nobody listens. The listeners are those of the process, which has one run at a time.

/** The parts of a run, in their order. `parse` includes making plans of what was parsed, `analyse` all facts that rules ask for. */
export const stages = ["find", "read", "parse", "analyse", "rules", "report"] as const;
export type Stage = (typeof stages)[number];

/** In milliseconds, each without what was measured inside of it. */
export interface Times {
  readonly stages: ReadonlyMap<Stage, number>;
  /** By name. */
  readonly rules: ReadonlyMap<string, number>;
}

interface Stopwatch {
  readonly stages: Map<Stage, number>;
  readonly rules: Map<string, number>;
  /** What was measured inside of the measure that goes on. */
  inside: number;
}

let stopwatch: Stopwatch | undefined;

export const isTiming = (): boolean => stopwatch !== undefined;

/** Measures from now on; what comes back grows. */
export function startTiming(): Times {
  stopwatch = { stages: new Map(), rules: new Map(), inside: 0 };
  return stopwatch;
}

export function stopTiming(): void {
  stopwatch = undefined;
}

/** Does a piece of work, and measures it where somebody asked for that. */
export function timed<Result>(stage: Stage, work: () => Result, rule?: string): Result {
  if (!stopwatch) return work();
  const end = begin(stopwatch, stage, rule);
  try {
    return work();
  } finally {
    end();
  }
}

/** The same for work that waits, where nothing else is measured meanwhile. */
export async function timedTurn<Result>(stage: Stage, work: () => Promise<Result>): Promise<Result> {
  if (!stopwatch) return await work();
  const end = begin(stopwatch, stage);
  try {
    return await work();
  } finally {
    end();
  }
}

function begin(own: Stopwatch, stage: Stage, rule?: string): () => void {
  const outside = own.inside;
  own.inside = 0;
  const start = performance.now();
  return () => {
    const whole = performance.now() - start;
    add(own.stages, stage, whole - own.inside);
    if (rule !== undefined) add(own.rules, rule, whole - own.inside);
    own.inside = outside + whole;
  };
}

function add<Key>(sums: Map<Key, number>, key: Key, time: number): void {
  sums.set(key, (sums.get(key) ?? 0) + time);
}

/** How far a stage is: `done` of `all` files or plans. */
export type Progress = (stage: Stage, done: number, all: number) => void;

let listener: Progress | undefined;

/** From now on it is told how far a run is; undefined: nobody is. */
export function listenToProgress(to: Progress | undefined): void {
  listener = to;
}

export function tellProgress(stage: Stage, done: number, all: number): void {
  listener?.(stage, done, all);
}

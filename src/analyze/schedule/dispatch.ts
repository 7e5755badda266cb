import { Heap } from "../graph/index.ts";
import { remaining, type Weights } from "./levels.ts";
import type { Woven } from "./web.ts";

export interface Dispatch {
  /** By step; of what is not live, 0. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
}

export interface Agents {
  /** How many steps run at the same time. */
  readonly limit: number;
  /** The part of the work that each step belongs to; no part starts before all earlier ones are finished. */
  readonly partOf?: (step: number) => number;
}

/**
 * Starts each step as soon as all it waits for is finished and an agent is free; of several, the one with the longest
 * chain of work behind it, then the one that stands first in the document. If every step takes one unit, the
 * starts are the waves.
 */
export function dispatched(
  woven: Woven,
  order: readonly number[],
  weights: Weights,
  live: readonly boolean[],
  agents: Agents,
): Dispatch {
  const run = new Run(woven, remaining(woven, order, weights), weights, live, agents);
  run.toTheEnd();
  return run;
}

class Run implements Dispatch {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly #woven: Woven;
  readonly #weights: Weights;
  readonly #live: readonly boolean[];
  readonly #limit: number;
  readonly #partOf: (step: number) => number;
  /** How many edges into each node are not passed yet. */
  readonly #waiting: Int32Array;
  readonly #ready: Heap;
  readonly #running = new Heap((a, b) => this.finish[a]! - this.finish[b]! || a - b);
  readonly #unfinished: number[] = [];
  readonly #held = new Map<number, number[]>();
  #part = 0;
  #now = 0;

  constructor(
    woven: Woven,
    left: Float64Array,
    weights: Weights,
    live: readonly boolean[],
    { limit, partOf = () => 0 }: Agents,
  ) {
    this.#woven = woven;
    this.#weights = weights;
    this.#live = live;
    this.#limit = limit;
    this.#partOf = partOf;
    this.start = new Float64Array(woven.steps);
    this.finish = new Float64Array(woven.steps);
    this.#ready = new Heap((a, b) => left[b]! - left[a]! || a - b);
    this.#waiting = new Int32Array(woven.graph.size);
    for (const target of woven.graph.targets) this.#waiting[target]!++;
    for (let step = 0; step < woven.steps; step++)
      if (live[step]) this.#unfinished[partOf(step)] = (this.#unfinished[partOf(step)] ?? 0) + 1;
  }

  toTheEnd(): void {
    const roots = [...this.#waiting.keys()].filter((node) => !this.#waiting[node]);
    for (const node of roots) this.#release(node);
    this.#openParts();
    while (this.#ready.size || this.#running.size) {
      while (this.#ready.size && this.#running.size < this.#limit) this.#begin(this.#ready.pop()!);
      this.#now = this.finish[this.#running.peek()!]!;
      // All that end at one moment are taken together, so that the best of what they free is next.
      while (this.#running.size && this.finish[this.#running.peek()!] === this.#now)
        this.#end(this.#running.pop()!);
    }
  }

  #begin(step: number): void {
    this.start[step] = this.#now;
    this.finish[step] = this.#now + (this.#weights[step] ?? 0);
    this.#running.push(step);
  }

  #end(step: number): void {
    this.#unfinished[this.#partOf(step)]!--;
    for (const node of this.#freedBy(step)) this.#release(node);
    this.#openParts();
  }

  /** A step becomes ready; a gate, or what is finished, is passed at once. */
  #release(node: number): void {
    const open = [node];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      if (v < this.#woven.steps && this.#live[v]) this.#offer(v);
      else open.push(...this.#freedBy(v));
    }
  }

  #offer(step: number): void {
    const part = this.#partOf(step);
    if (part <= this.#part) this.#ready.push(step);
    else this.#held.set(part, [...(this.#held.get(part) ?? []), step]);
  }

  #freedBy(node: number): number[] {
    const { heads, targets } = this.#woven.graph;
    const freed: number[] = [];
    for (let edge = heads[node]!; edge < heads[node + 1]!; edge++)
      if (--this.#waiting[targets[edge]!]! === 0) freed.push(targets[edge]!);
    return freed;
  }

  #openParts(): void {
    while (this.#part < this.#unfinished.length && !this.#unfinished[this.#part]) {
      this.#part++;
      for (const step of this.#held.get(this.#part) ?? []) this.#ready.push(step);
    }
  }
}

import type { Effect, Plan, Step } from "../../model/index.ts";
import { isolationOf } from "../order/mode.ts";
import { wiringOf } from "../order/wiring.ts";
import { type PathAccess, pathAccesses } from "./access.ts";
import { Collected } from "./collected.ts";
import { timesOf } from "./sequence.ts";

/** All that a search for collisions needs of a plan. Steps are indexes in the plan. */
export interface Scene {
  /** In the order of time. */
  readonly steps: readonly number[];
  /** The time of each step. */
  readonly times: Int32Array;
  /** What each step does to files. */
  readonly accesses: readonly (readonly PathAccess[])[];
  effectsAt(step: number): readonly Effect[];
  /** The firm order. */
  before(a: number, b: number): boolean;
  /** The same, with the order of the waves that the executor works out of its own. */
  beforeInWaves(a: number, b: number): boolean;
  /** Whether the firm order puts one before the other. */
  ordered(a: number, b: number): boolean;
  /** Whether the step works in the tree that agents share, and not in a worktree of its own. */
  sharesTree(step: number): boolean;
  readonly found: Collected;
}

/** `known`: a scene of the same effects, were it under another isolation or mode. */
export function sceneOf(plan: Plan, effects: ReadonlyMap<Step, readonly Effect[]>, known?: Scene): Scene {
  const trackers = new Set(plan.contract.trackers);
  const all = plan.steps.map((step) => effects.get(step) ?? []);
  const accesses = known?.accesses ?? all.map((each, step) => pathAccesses(step, each, trackers));
  const times = timesOf(plan, accesses);
  const { reachesFirmly: before, reachesInWaves: beforeInWaves } = wiringOf(plan);
  const shared = plan.steps.map((step) => isolationOf(plan, step) === "shared");
  return {
    steps: [...times.keys()].sort((a, b) => times[a]! - times[b]!),
    times,
    accesses,
    effectsAt: (step) => all[step]!,
    before,
    beforeInWaves,
    ordered: (a, b) => a === b || before(a, b) || before(b, a),
    sharesTree: (step) => shared[step]!,
    found: new Collected(plan),
  };
}

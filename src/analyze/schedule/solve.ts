import type { Case } from "./case.ts";
import { weaveCollisions } from "./collisions.ts";
import { dispatched } from "./dispatch.ts";
import { topological, type Weights } from "./levels.ts";
import { weaveOrder } from "./order.ts";
import { weaveTests } from "./tested.ts";
import { weaveUnknown } from "./unknown.ts";
import { Web, type Woven } from "./web.ts";

/** One way to run the steps of a case, before it is told. */
export interface Solved {
  readonly woven: Woven;
  readonly order: readonly number[];
  /** 1 for each step that is left, 0 for all else. */
  readonly weights: Weights;
  /** The wave of each step, 1-based; 0 of what is finished. */
  readonly waves: Int32Array;
}

/** Waves that are as few as the order and the collisions allow, each step in the earliest. */
export function solve(one: Case, limit = Number.POSITIVE_INFINITY): Solved {
  const woven = weave(one);
  const order = topological(woven);
  const weights = Uint8Array.from(one.live, Number);
  const { finish } = dispatched(woven, order, weights, one.live, { limit });
  return { woven, order, weights, waves: Int32Array.from(finish) };
}

/** All that makes one step of a case wait for another. */
export function weave(one: Case): Woven {
  const web = new Web(one.plan.steps.length);
  weaveOrder(web, one);
  weaveCollisions(web, one);
  weaveTests(web, one);
  weaveUnknown(web, one);
  return web.woven();
}

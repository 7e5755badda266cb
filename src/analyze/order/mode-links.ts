import type { Plan, Strength } from "../../model/index.ts";
import type { Link } from "./links.ts";
import { isSequential, type Mode, modeOf } from "./mode.ts";

/** How far the order has come: the steps that the next one waits for, and those since then that are free of each other. */
interface Front {
  last: readonly number[];
  free: number[];
}

/**
 * Document order, where a mode grants it: nothing of the plan runs beside a sequential step, so that it waits for
 * all before it and all after it wait for it. Between two sequential steps, the others are free of each other.
 * Phases that run beside each other have an order each, from the same front; what comes behind them waits for all of them.
 * `counts` says how strong a mode has to be.
 */
export function modeLinks(plan: Plan, counts: (strength: Strength) => boolean): Link[] {
  const modes = plan.steps.map((step) => modeOf(plan, step));
  const links: Link[] = [];
  const link = (step: number, after: number, mode: Mode) => {
    links.push({ before: [step], after: [after], reason: "mode", strength: mode.strength, span: mode.span });
  };
  const follow = (front: Front, at: number) => {
    const mode = modes[at]!;
    const { last, free } = front;
    if (!isSequential(mode.value) || !counts(mode.strength)) {
      for (const step of last) link(step, at, modes[step]!);
      free.push(at);
      return;
    }
    for (const step of free.length ? free : last)
      link(step, at, stronger(mode, free.length ? undefined : modes[step]));
    front.last = [at];
    front.free = [];
  };
  let front: Front = { last: [], free: [] };
  for (const run of runsOf(plan)) {
    const ends = run.map((steps) => {
      const own = { last: front.last, free: [...front.free] };
      for (const at of steps) follow(own, at);
      return own;
    });
    front = ends.length === 1 ? ends[0]! : joined(ends);
  }
  return links;
}

const joined = (ends: readonly Front[]): Front => ({
  last: [...new Set(ends.flatMap(({ last, free }) => (free.length ? free : last)))],
  free: [],
});

/** The steps in turn, one run after the other; a run of phases that are beside each other has a part for each. */
function runsOf({ steps }: Plan): number[][][] {
  const runs: number[][][] = [];
  steps.forEach((step, at) => {
    const before = steps[at - 1];
    const goesOn = before && (before.phase?.beside !== undefined) === (step.phase?.beside !== undefined);
    if (!goesOn) runs.push([[at]]);
    else if (step.phase?.beside && step.phase !== before.phase) runs.at(-1)!.push([at]);
    else runs.at(-1)!.at(-1)!.push(at);
  });
  return runs;
}

/** Either of two neighbours keeps the other away, so the stronger statement holds. */
const stronger = (mode: Mode, other: Mode | undefined): Mode =>
  mode.strength === "prose" && other && other.strength !== "prose" ? other : mode;

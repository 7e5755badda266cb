import type { LiftedFigures, ScheduleFigures, ScheduleTime } from "../../model/index.ts";
import { isolationOf } from "../order/mode.ts";
import { type Case, caseOf } from "./case.ts";
import { stepsByWave } from "./checkpoints.ts";
import { costsOf } from "./costs.ts";
import { earliest, longestChain } from "./levels.ts";
import { isHeldByMode, lifted } from "./lift.ts";
import { type Solved, solve } from "./solve.ts";
import { minutesOf, windowOf } from "./window.ts";

export function figuresOf(one: Case, solved: Solved, limit: number | undefined): ScheduleFigures {
  const { woven, order, weights, waves } = solved;
  const { plan, live } = one;
  const inWaves = wavesOf(waves);
  const chain = longestChain(woven, earliest(woven, order, weights), weights);
  return {
    steps: live.filter((isLive) => isLive).length,
    waves: inWaves.length,
    width: widest(inWaves),
    criticalPath: chain.map((step) => plan.steps[step]!.id),
    time: timeOf(one, solved, limit),
    costs: costsOf(solved, live),
    lifted: liftedOf(one, limit),
  };
}

const wavesOf = (waves: Int32Array): number[][] =>
  stepsByWave(
    waves,
    waves.reduce((a, b) => Math.max(a, b), 0),
  ).slice(1);

const widest = (waves: readonly (readonly number[])[]): number =>
  waves.reduce((most, { length }) => Math.max(most, length), 0);

function timeOf(one: Case, solved: Solved, limit: number | undefined): ScheduleTime | null {
  const { plan, live } = one;
  const minutes = minutesOf(one);
  if (!minutes) return null;
  return {
    sequential: Array.from(minutes).reduce((a, b) => a + b, 0),
    parallel: windowOf(one, solved, limit).reduce((last, { finish }) => Math.max(last, finish), 0),
    unestimated: plan.steps.filter(({ estimate }, step) => live[step] && !estimate).length,
  };
}

function liftedOf(one: Case, limit: number | undefined): LiftedFigures | null {
  const { plan, scene, live } = one;
  const mode = isHeldByMode(plan);
  if (!mode && plan.steps.every((step) => isolationOf(plan, step) === "worktree")) return null;
  const free = caseOf(lifted(plan, "worktree"), live, scene.effectsAt, scene);
  const solved = solve(free, limit);
  const inWaves = wavesOf(solved.waves);
  return {
    mode,
    waves: inWaves.length,
    width: widest(inWaves),
    together: inWaves
      .filter(({ length }) => length > 1)
      .map((steps) => steps.map((step) => plan.steps[step]!.id)),
    costs: costsOf(solved, live),
  };
}

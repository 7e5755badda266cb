import {
  type CheckpointPolicy,
  lineOf,
  type Plan,
  type ScheduledPlan,
  type ScheduledStep,
  type ScheduledWave,
  type Step,
} from "../../model/index.ts";
import { type Reaches, reachabilityOf } from "../graph/index.ts";
import { type Case, caseOf } from "./case.ts";
import { checkpointsOf, stepsByWave } from "./checkpoints.ts";
import { figuresOf } from "./figures.ts";
import { isolationIn } from "./isolation.ts";
import { refusalsOf } from "./refused.ts";
import { type Solved, solve } from "./solve.ts";
import { reducedWaits, waitIn, waitingOf } from "./waits.ts";
import type { Woven } from "./web.ts";
import { windowOf } from "./window.ts";

export type { PlanProgress } from "./front.ts";
export { knotsOf } from "./knots.ts";
export { nextSteps, readySteps, waitsOf } from "./next.ts";

export interface SchedulingOptions {
  /** The most steps at the same time; what the plan says where it is not given. */
  readonly maxParallel?: number | undefined;
  /** What the plan says, and `natural` where it says nothing. */
  readonly checkpoint?: CheckpointPolicy | undefined;
  /** The steps that are finished. */
  readonly done?: ReadonlySet<Step> | undefined;
}

/** The order in which to dispatch the steps of a plan without knots. */
export function schedulePlan(plan: Plan, options: SchedulingOptions = {}): ScheduledPlan {
  const { done = new Set<Step>() } = options;
  const limit = options.maxParallel ?? plan.maxParallel?.value;
  const policy = options.checkpoint ?? plan.checkpointPolicy?.value ?? "natural";
  const one = caseOf(
    plan,
    plan.steps.map((step) => !done.has(step)),
  );
  const solved = solve(one, limit);
  const checkpoints = checkpointsOf(one, solved.woven, solved.waves, policy);
  return {
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    checkpointPolicy: policy,
    done: plan.steps.filter((step) => done.has(step)).map(({ id }) => id),
    markedDone: plan.steps.filter((step) => step.done?.value && !done.has(step)).length,
    waves: wavesIn(one, solved),
    window: windowOf(one, solved, limit, checkpoints),
    checkpoints,
    refused: refusalsOf(one, solved.woven),
    figures: figuresOf(one, solved, limit),
  };
}

function wavesIn(one: Case, { woven, waves }: Solved): ScheduledWave[] {
  const last = waves.reduce((a, b) => Math.max(a, b), 0);
  const reaches = reachabilityOf(woven.graph);
  const told = (step: number) => stepIn(one, step, woven, waves, reaches);
  return stepsByWave(waves, last)
    .slice(1)
    .map((steps, i) => ({ number: i + 1, steps: steps.map(told) }));
}

function stepIn(
  { plan, live }: Case,
  at: number,
  woven: Woven,
  waves: Int32Array,
  reaches: Reaches,
): ScheduledStep {
  const step = plan.steps[at]!;
  const waiting = waitingOf(woven, at, live);
  const kept = waiting && reducedWaits(waiting, waves, reaches, woven.steps);
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    path: step.source.path,
    line: lineOf(step.span),
    phase: step.phase?.id ?? null,
    minutes: step.estimate?.value ?? null,
    waitsFor: (kept ?? []).map((entry) => waitIn(plan, at, entry)),
    waitsForWave: kept || waves[at] === 1 ? null : waves[at]! - 1,
  };
}

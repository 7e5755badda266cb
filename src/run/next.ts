import { nextSteps, type PlanProgress, readySteps, waitsOf } from "../analyze/index.ts";
import {
  type NextSteps,
  type NextWait,
  type Plan,
  type Step,
  type UnsafePlan,
  UsageError,
} from "../model/index.ts";
import { lackOfPlan, type Read, type ReadOptions, readToDispatch } from "./api.ts";
import { expectOne, finished, obstaclesIn, stepsFor, unsafeIn } from "./scheduling.ts";

export interface NextChoice {
  /** As for a schedule; what is done by evidence where it is not given. */
  readonly done?: readonly string[] | undefined;
  /** Ids of the steps in flight. */
  readonly running?: readonly string[] | undefined;
  /** The most steps in flight at once; what each plan says where it is not given. */
  readonly max?: number | undefined;
}

export interface Next {
  readonly plans: readonly NextSteps[];
  /** Plans whose order can't be known. */
  readonly unsafe: readonly UnsafePlan[];
}

/** Which steps may start now. Throws a `UsageError` for options that fit nothing. */
export async function next({
  done,
  running,
  max,
  ...options
}: ReadOptions & NextChoice = {}): Promise<Next & Pick<Read, "skipped">> {
  const { plans, skipped } = await readToDispatch(options);
  return { skipped, ...nextOf(plans, { done, running, max }) };
}

export function nextOf(plans: readonly Plan[], { done, running = [], max }: NextChoice): Next {
  expectOne(plans, [...(done ?? []), ...running]);
  const judged = plans.map((plan) => ({ plan, findings: obstaclesIn(plan) }));
  return {
    plans: judged
      .filter(({ findings }) => findings.length === 0)
      .map(({ plan }) => nextSteps(plan, progressOf(plan, { done, running }), max)),
    unsafe: judged
      .filter(({ findings }) => findings.length > 0)
      .map(({ plan, findings }) => unsafeIn(plan, findings)),
  };
}

/** Why the order of a plan can't be known; nothing where it can. */
export const orderFindings = (plan: Plan): UnsafePlan["findings"] =>
  unsafeIn(plan, obstaclesIn(plan)).findings;

/** How far a plan is, by ids. */
export function progressOf(plan: Plan, { done = ["proven"], running = [] }: NextChoice): PlanProgress {
  const finishedSteps = finished(plan, undefined, done);
  const started = running.flatMap((id) => stepsFor(plan, id)).filter((step) => !finishedSteps.has(step));
  return { done: finishedSteps, running: new Set(started) };
}

/** Whether one step may start now, and what keeps it from that. */
export interface StartAnswer {
  readonly version: 1;
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly mayStart: boolean;
  /** `open` where nothing was done yet. */
  readonly state: "open" | "running" | "done";
  readonly waitsFor: readonly NextWait[];
  /** Ids of steps that may start instead. */
  readonly instead: readonly string[];
}

/** Throws a `UsageError` for an id that the plans don't have, or that several of them have. */
export async function mayStart(
  id: string,
  { done, running, max, ...options }: ReadOptions & NextChoice = {},
): Promise<StartAnswer> {
  const reading = await readToDispatch(options);
  const plan = planWith(reading, id);
  const [step] = stepsFor(plan, id);
  return answerFor(plan, step!, progressOf(plan, { done, running }), max);
}

function planWith(reading: Read, id: string): Plan {
  const { plans } = reading;
  if (plans.length === 0) throw lackOfPlan(reading);
  const having = plans.filter(({ steps }) => steps.some((step) => step.id === id));
  if (having.length < 2) return having[0] ?? plans[0]!;
  throw new UsageError(
    `Unexpected step \`${id}\` of ${having.length} plans, expected the path of one plan behind it`,
  );
}

/** What stands in the way of one step, and what may start in its place. Throws a `UsageError` for a plan whose order can't be known. */
export function answerFor(plan: Plan, step: Step, progress: PlanProgress, max?: number): StartAnswer {
  const [first] = obstaclesIn(plan);
  if (first)
    throw new UsageError(
      `Unexpected plan \`${plan.path}\` (${first.message}), expected an order that can be known`,
    );
  const state = progress.done.has(step) ? "done" : progress.running.has(step) ? "running" : "open";
  const waitsFor = state === "open" ? waitsOf(plan, step, progress) : [];
  const limit = max ?? plan.maxParallel?.value ?? Number.POSITIVE_INFINITY;
  const mayStart = state === "open" && waitsFor.length === 0 && progress.running.size < limit;
  const instead = mayStart ? [] : readySteps(plan, progress, max);
  return { version: 1, path: plan.path, id: step.id, title: step.title, mayStart, state, waitsFor, instead };
}

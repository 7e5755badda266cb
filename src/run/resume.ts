import { carriedOut, nextSteps, provenSteps, schedulePlan, statusOf } from "../analyze/index.ts";
import {
  type CheckpointPolicy,
  lineOf,
  type Plan,
  type ResumeOption,
  type Resumption,
  type Step,
  UsageError,
} from "../model/index.ts";
import { lackOfPlan, type ReadOptions, readToDispatch } from "./api.ts";
import { obstaclesIn } from "./scheduling.ts";

export interface ResumeChoice {
  /** How many steps stand between the checkpoints of the second option. */
  readonly batch?: number | undefined;
}

/** How to go on with a plan that was carried out in part. Throws a `UsageError` for several plans, or one whose order can't be known. */
export async function resume({
  batch = 5,
  ...options
}: ReadOptions & ResumeChoice = {}): Promise<Resumption> {
  const reading = await readToDispatch(options);
  const [plan, second] = reading.plans;
  if (!plan) throw lackOfPlan(reading);
  if (second) throw new UsageError(`Unexpected ${reading.plans.length} plans, expected the path of one plan`);
  const [fault] = obstaclesIn(plan);
  if (fault)
    throw new UsageError(
      `Unexpected plan \`${plan.path}\` (${fault.message}), expected an order that can be known`,
    );
  return resumptionOf(plan, batch);
}

export function resumptionOf(plan: Plan, batch: number): Resumption {
  const status = statusOf(plan);
  const done = provenSteps(plan);
  const next = nextSteps(plan, { done, running: new Set() });
  const first = plan.steps.find((step) => !done.has(step));
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    done: plan.steps.filter((step) => done.has(step)).map(({ id }) => id),
    first: first
      ? { id: first.id, title: first.title, path: first.source.path, line: lineOf(first.span) }
      : null,
    unproven: status.steps
      .filter(({ verdict }) => verdict === "phantom")
      .map(({ id, claims, evidence }) => ({ id, facts: [...claims, ...evidence] })),
    undo: { files: dirtyFiles(plan), commits: first ? commitsBehind(plan, first) : [] },
    options: first ? optionsFor(plan, done, batch) : [],
    next: first ? next : null,
  };
}

/** Files of the plan itself, its reports among them, are nobody's half-done work; nor are new files that no step is about. */
function dirtyFiles(plan: Plan): Resumption["undo"]["files"] {
  const { work, owners } = carriedOut(plan);
  if (!work) return [];
  const folders = [...work.places].map((path) => path.replace(/[^/]*$/, ""));
  const isPlans = (path: string) => folders.some((folder) => folder !== "" && path.startsWith(folder));
  return [...work.dirty]
    .map(([path, isNew]) => ({ path, isNew, step: owners(path)?.id ?? null }))
    .filter(({ path, isNew, step }) => !isPlans(path) && (!isNew || step !== null))
    .map(({ path, step }) => ({ path, step }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Work that was done before what it builds on. */
function commitsBehind(plan: Plan, first: Step): Resumption["undo"]["commits"] {
  const { work, commits } = carriedOut(plan);
  const behind = plan.steps.slice(plan.steps.indexOf(first) + 1);
  const found = behind.flatMap((step) =>
    (commits.get(step) ?? []).map(({ commit: { hash, subject } }) => ({
      commit: hash,
      subject,
      step: step.id,
    })),
  );
  const age = new Map(work?.commits.map(({ hash }, i) => [hash, i]));
  return found.sort((a, b) => age.get(a.commit)! - age.get(b.commit)!);
}

function optionsFor(plan: Plan, done: ReadonlySet<Step>, batch: number): ResumeOption[] {
  const cost = (
    name: ResumeOption["name"],
    checkpoint: CheckpointPolicy,
    finished: ReadonlySet<Step>,
  ): ResumeOption => {
    const { checkpoints, figures } = schedulePlan(plan, { checkpoint, done: finished, maxParallel: 1 });
    return {
      name,
      checkpointPolicy: checkpoint,
      steps: figures.steps,
      checkpoints: checkpoints.length,
      from: null,
    };
  };
  const rest = [
    cost("sequential", "every-cycle", done),
    cost("batches", { every: batch }, done),
    cost("phases", "every-phase", done),
  ];
  const from = beginningOf(plan);
  return from ? [...rest, { ...cost("restart", "every-cycle", new Set()), from }] : rest;
}

/** The commit before the first that carried a step out. */
function beginningOf(plan: Plan): ResumeOption["from"] {
  const { work, commits } = carriedOut(plan);
  const all = work?.commits ?? [];
  const own = new Set([...commits.values()].flat().map(({ commit }) => commit.hash));
  const first = all.findLastIndex(({ hash }) => own.has(hash));
  const before = first === -1 ? undefined : all[first + 1];
  return before ? { commit: before.hash, subject: before.subject, givesUp: first + 1 } : null;
}

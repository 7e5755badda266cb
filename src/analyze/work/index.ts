import {
  lineOf,
  type Plan,
  type PlanStatus,
  type Step,
  type StepStatus,
  type WorkFact,
  type WorkReport,
} from "../../model/index.ts";
import { testsOf } from "../effects/test-commands.ts";
import { plainId } from "../ids/named-in-text.ts";
import { wiringOf } from "../order/wiring.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { isThrough, orderFact, othersFact } from "./facts.ts";
import { creatorsIn, foretoldOf, ownersIn } from "./files.ts";
import { type CommitsOf, commitsByStep } from "./matching.ts";
import { judge } from "./verdict.ts";
import { type Work, workOf } from "./work.ts";

export { isThrough } from "./facts.ts";

/** So many commands that would prove a step are told. */
const mostProofs = 5;

/** A plan held against its repository. Where there is none, only what is claimed is known. */
export const statusOf: (plan: Plan) => PlanStatus = memoise((plan) => {
  const work = workOf(plan);
  const commits = commitsIn(plan);
  const reports = work ? reportsByStep(plan, work) : new Map<Step, WorkReport[]>();
  const claimsAny =
    plan.steps.some(({ done }) => done?.value) ||
    [...reports.values()].flat().some(({ says }) => says === "done");
  const remarks = remarksIn(plan, commits);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    repository: work !== undefined,
    steps: plan.steps.map((step): StepStatus => {
      const { id, kind, title, source, span } = step;
      const carried = commits.get(step) ?? [];
      const judged = judge({ plan, step, work, carried, reports: reports.get(step) ?? [], claimsAny });
      const place = { path: source.path, line: lineOf(span) };
      return {
        id,
        kind,
        title,
        ...place,
        ...judged,
        remarks: remarks.get(step) ?? [],
        prove: [...new Map(testsOf(step)).values()].slice(0, mostProofs),
      };
    }),
  };
}, "status");

/** Each step with what is known of it. */
export const factsOfStep = (plan: Plan, { steps }: PlanStatus) =>
  plan.steps.map((step, i) => ({ step, status: steps[i]! }));

/** The commits of each step, and the one step that a file belongs to. */
export function carriedOut(plan: Plan) {
  return {
    work: workOf(plan),
    commits: commitsIn(plan),
    owners: (path: string): Step | undefined => ownersIn(plan).get(path),
  };
}

const commitsIn: (plan: Plan) => CommitsOf = memoise((plan) => {
  const work = workOf(plan);
  return work ? commitsByStep(plan, work) : new Map();
});

/** The steps of which nothing is left to do, with evidence wherever there could be some. */
export function provenSteps(plan: Plan): ReadonlySet<Step> {
  const { steps } = statusOf(plan);
  return new Set(plan.steps.filter((_, i) => isThrough(steps[i]!.verdict)));
}

function reportsByStep(plan: Plan, work: Work): ReadonlyMap<Step, WorkReport[]> {
  const byId = new Map(plan.steps.map((step) => [plainId(step.id), step]));
  const found = new Map<Step, WorkReport[]>();
  for (const report of work.reports) {
    const step = byId.get(plainId(report.id));
    if (step) found.set(step, [...(found.get(step) ?? []), report]);
  }
  return found;
}

function remarksIn(plan: Plan, commits: CommitsOf): ReadonlyMap<Step, WorkFact[]> {
  const found = new Map<Step, WorkFact[]>();
  const add = (step: Step, fact: WorkFact) => found.set(step, [...(found.get(step) ?? []), fact]);
  for (const [step, earlier, hash] of outOfOrder(plan, commits)) add(step, orderFact(earlier.id, hash));
  for (const [step, path, other, hash] of othersWork(plan, commits))
    add(step, othersFact(path, other.id, hash));
  return found;
}

/** Steps whose first commit is older than the first one of a step that has to come before; the nearest such step of each. */
export function outOfOrder(plan: Plan, commits: CommitsOf): [Step, Step, string][] {
  const { reaches } = wiringOf(plan);
  const index = indexOf(plan);
  const ages = new Map<string, number>();
  const work = workOf(plan);
  for (const [age, { hash }] of (work?.commits ?? []).entries()) ages.set(hash, age);
  const first = [...commits].flatMap(([step, [oldest]]) =>
    oldest
      ? [{ step, at: index.get(step)!, hash: oldest.commit.hash, age: ages.get(oldest.commit.hash)! }]
      : [],
  );
  return first.flatMap(({ step, at, hash, age }): [Step, Step, string][] => {
    const late = first.filter((other) => other.age < age && other.hash !== hash && reaches(other.at, at));
    const last = late.reduce<(typeof late)[number] | undefined>(
      (a, b) => (a && a.at > b.at ? a : b),
      undefined,
    );
    return last ? [[step, last.step, hash]] : [];
  });
}

/** Files that a commit of one step brought and that only another one is to create, before that one had a commit of its own. */
export function othersWork(plan: Plan, commits: CommitsOf): [Step, string, Step, string][] {
  const owners = creatorsIn(plan);
  const carriers = new Map<string, Set<Step>>();
  for (const [step, all] of commits)
    for (const { commit } of all)
      carriers.set(commit.hash, (carriers.get(commit.hash) ?? new Set()).add(step));
  return [...commits].flatMap(([step, all]) =>
    all.flatMap(({ commit, by }) =>
      by === "file"
        ? []
        : commit.files.flatMap(({ path, change }): [Step, string, Step, string][] => {
            const owner = change === "added" ? owners.get(path) : undefined;
            if (!owner || owner === step || carriers.get(commit.hash)?.has(owner)) return [];
            return foretoldOf(plan, step).changed.has(path) ? [] : [[step, path, owner, commit.hash]];
          }),
    ),
  );
}

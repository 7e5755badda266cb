// What the model is fitted to: every file that a step of a carried-out plan might change, with its features, and whether it did.
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { leastOf, likely, priorsOf, saidEffects, weighedFiles } from "../../src/analyze/effects/index.ts";
import { isChange } from "../../src/analyze/effects/weigh/candidates.ts";
import type { Plan } from "../../src/model/index.ts";
import { read } from "../../src/run/api.ts";

/** A row of `truth.json`: what a step of a plan really changed. */
export interface Row {
  readonly format: string;
  readonly repo: string;
  readonly edition: string;
  readonly plan: string;
  readonly step: string;
  readonly files: readonly string[];
  readonly opaque: readonly string[];
}

export interface Example {
  readonly path: string;
  readonly features: readonly string[];
  /** The prior of each reading that says that the file changes. */
  /** From which probability on it is foretold. */
  readonly from: number;
  /** The least probability that it is given. */
  readonly least: number;
  readonly priors: ReadonlyArray<readonly [why: string, prior: number]>;
}

export interface StepExamples {
  readonly row: Row;
  /** Whether nothing is known of what surrounds the plan. */
  readonly alone: boolean;
  readonly candidates: readonly Example[];
}

/** Ids as the record has them: `03-02` is `3-2`, and `tag:3` is `3`. */
const plainId = (id: string): string =>
  id
    .split(":")
    .at(-1)!
    .replace(/\b0+(?=\d)/g, "");

/** The steps of one edition of a plan, read where it is laid out: in its repository, and again as if it had none. */
export async function examplesOf(rows: readonly Row[], cwd: string): Promise<StepExamples[]> {
  const { edition } = rows[0]!;
  const own = [...new Set(rows.map(({ plan }) => plan))].sort();
  const paths = existsSync(join(cwd, edition)) ? [edition] : own;
  const { plans } = await read({ paths, cwd, config: false });
  const alone = plans.map(({ repository, ...plan }) => plan);
  return [...examplesIn(plans, rows, false), ...examplesIn(alone, rows, true)];
}

function examplesIn(plans: readonly Plan[], rows: readonly Row[], alone: boolean): StepExamples[] {
  const known = new Map<string, readonly Example[]>();
  for (const plan of plans) {
    const weighed = weighedFiles(plan, saidEffects(plan));
    for (const step of plan.steps) {
      const candidates = weighed.get(step)!.map(({ path, features, said }) => ({
        path,
        features,
        from: said.some(isChange) ? likely.said : likely.unsaid,
        least: leastOf(features, said),
        priors: priorsOf(said),
      }));
      for (const place of [step.source.path, posix.dirname(step.source.path)]) {
        const key = `${place}\0${plainId(step.id)}`;
        if (!known.has(key)) known.set(key, candidates);
      }
    }
  }
  return rows.map((row) => ({
    row,
    alone,
    candidates:
      known.get(`${row.plan}\0${plainId(row.step)}`) ??
      known.get(`${posix.dirname(row.plan)}\0${plainId(row.step)}`) ??
      [],
  }));
}

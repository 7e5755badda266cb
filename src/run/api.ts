import { rules } from "../../rules/index.ts";
import { documentOf, inspectPlans } from "../analyze/index.ts";
import {
  type Inspection,
  type LeftOut,
  type PlanDocument,
  type Reading,
  type Result,
  type Skipped,
  type Source,
  timed,
  UsageError,
} from "../model/index.ts";
import { pages } from "../pages.ts";
import { type About, noPlansText } from "../report/index.ts";
import { type FixChoice, type FixResult, fixAll, withoutCompanions } from "./fixing.ts";
import type { LintOptions, ReadOptions } from "./lint-options.ts";
import { linter } from "./linting.ts";
import { type ScheduleChoice, type Scheduled, schedulePlans } from "./scheduling.ts";
import { type Purpose, type Started, start } from "./start.ts";
import { expectRule } from "./terms.ts";

export type { LintOptions, ReadOptions } from "./lint-options.ts";
export { presets } from "./lint-options.ts";

export const version = "0.1.0";

/** The rules that come with the program. */
export { rules } from "../../rules/index.ts";
export { dialectNames, shownBy } from "../dialects/index.ts";
export { formats } from "../report/index.ts";

/** The page of a built-in rule, in Markdown. */
export const pageOf = (rule: string): string | undefined => pages.get(rule)?.();

/** The program as reports describe it. */
export const about: About = {
  version,
  get rules() {
    return rules;
  },
  pageOf,
  scheduleOf: (plans) => schedulePlans(plans).scheduling,
};

export const isolations = ["shared", "worktree"] as const;

/** What was read, and what lies beside it. */
export interface Read extends Reading {
  /** Files that were not asked about, and read because a file of their plan was. */
  readonly companions: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly skipped: readonly Skipped[];
}

/** Reads texts into plans. Throws a `UsageError` for a path that does not exist and for an unknown dialect. */
export const read = (options: ReadOptions = {}): Promise<Read> => readFor("tell", options);

/** The same, for plans whose steps are about to be dispatched: what that takes is kept beside the plans in the cache. */
export const readToDispatch = (options: ReadOptions = {}): Promise<Read> => readFor("dispatch", options);

async function readFor(purpose: Purpose, options: ReadOptions): Promise<Read> {
  const started = await start(options, purpose);
  const reading = readAll(started);
  started.core.close();
  return reading;
}

/** Where somebody asks about one plan, and none was found. */
export const lackOfPlan = (reading: Read): UsageError =>
  new UsageError(
    `Unexpected lack of a plan${reading.notPlans?.length ? ` (${noPlansText(reading)})` : ""}, expected the path of one`,
  );

function readAll({ found: { sources, companions, ...around }, core }: Started): Read {
  return { ...timed("parse", () => core.read(sources, companions)), companions, ...around };
}

export interface FixOptions extends LintOptions, FixChoice {}

/**
 * Applies the fixes of what is found, until nothing is left that has one. No file is written: `changed` has the new
 * texts, and `writeChanges` brings them to their files.
 */
export async function fix(options: FixOptions = {}): Promise<FixResult> {
  const started = await start(options, "lint");
  const { terms, found, core } = started;
  const lint = linter(started, options);
  for (const name of options.only ?? [])
    expectRule(name, [...started.rules(), ...terms.configurations.plugins()]);
  const result = fixAll({ ...found, read: core.read, lint }, options);
  core.close();
  return withNotes(result, started);
}

/** Reads plans and runs the rules over them. Throws a `UsageError` for options that fit nothing; a fault of a rule is a failure of the result. */
export async function lint(options: LintOptions = {}): Promise<Result> {
  const started = await start(options, "lint");
  const { companions, ...looked } = readAll(started);
  const found = linter(started, options)(looked);
  started.core.close();
  return withNotes({ ...withoutCompanions(found, companions), ...looked }, started);
}

const withNotes = <Found extends Result>(result: Found, { notes }: Started): Found =>
  notes.length > 0 ? { ...result, notes } : result;

/** Plans as `schema/json-plan.schema.json` describes them, for programs that want no Markdown. */
export const planDocument = async (options: ReadOptions = {}): Promise<PlanDocument> =>
  documentOf((await read(options)).plans);

/** Reads plans and tells what was understood of them. Throws a `UsageError` for options that fit nothing. */
export async function inspect(options: ReadOptions = {}): Promise<Inspection> {
  const { plans } = await read(options);
  return inspectPlans(plans);
}

export interface ScheduleOptions extends ReadOptions, ScheduleChoice {}

/** Reads plans and schedules them. Throws a `UsageError` for options that fit nothing. */
export async function schedule(options: ScheduleOptions = {}): Promise<Scheduled & Read> {
  const reading = await readToDispatch(options);
  const { maxParallel, checkpoint, from, done } = options;
  const choice = { maxParallel, checkpoint, from, done };
  return { ...reading, ...schedulePlans(reading.plans, choice) };
}

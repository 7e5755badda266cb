import { rules as builtIn } from "../rules/index.ts";
import { inspectPlans } from "./analyze/index.ts";
import { dialects, readPlans } from "./dialects/index.ts";
import { type FindOptions, type FoundSources, findSources, repositories } from "./files/index.ts";
import { type FixChoice, type FixResult, fixAll, withoutCompanions } from "./fixing.ts";
import { lintPlans, type Settings } from "./lint/index.ts";
import {
  type Inspection,
  type Isolation,
  type LeftOut,
  nearest,
  type Plan,
  type Reading,
  type Result,
  type Rule,
  type Skipped,
  type Source,
  UsageError,
} from "./model/index.ts";
import { pages } from "./pages.ts";
import { type Format, reporters } from "./report/index.ts";
import { type ScheduleChoice, type Scheduled, schedulePlans } from "./scheduling.ts";

export const version = "0.1.0";

/** The rules that come with the program. */
export const rules: readonly Rule[] = builtIn;

/** The page of a built-in rule, in Markdown. */
export const pageOf = (rule: string): string | undefined => pages[rule];

export const dialectNames: readonly string[] = dialects.map((dialect) => dialect.name);
export const formats = Object.keys(reporters) as readonly Format[];
export const presets = ["recommended", "strict"] as const;
export const isolations = ["shared", "worktree"] as const;

export interface ReadOptions extends FindOptions {
  /** Files, and folders to search. Where neither paths nor sources are given, the current folder. */
  readonly paths?: readonly string[];
  /** Texts that are already there: with them the file system is not touched. */
  readonly sources?: readonly Source[];
  /** The absolute folder from which paths start; the current one where it is not given. */
  readonly cwd?: string;
  /** Only plans of this format are read. */
  readonly dialect?: string;
  /** How agents work where a plan does not say it: `shared` where this is not given either. */
  readonly isolation?: Isolation;
}

export interface LintOptions extends ReadOptions {
  /** The built-in ones where not given; to add your own, give `[...rules, mine]`. */
  readonly rules?: readonly Rule[];
  readonly settings?: Settings;
}

/** What was read, and what lies beside it. */
export interface Read extends Reading {
  /** Files that were not asked about, and read because a file of their plan was. */
  readonly companions: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly skipped: readonly Skipped[];
}

const sourcesOf = async (options: ReadOptions, cwd: string): Promise<FoundSources> =>
  options.sources
    ? { sources: options.sources, companions: [], leftOut: [], skipped: [] }
    : await findSources(options.paths ?? ["."], cwd, options);

/** Reads texts into plans. Throws a `UsageError` for a path that does not exist and for an unknown dialect. */
export async function read(options: ReadOptions = {}): Promise<Read> {
  const { dialect, cwd = process.cwd() } = options;
  expectDialect(dialect);
  const { sources, companions, ...around } = await sourcesOf(options, cwd);
  const { plans, passedOver } = readPlans(sources, dialect, companions);
  return {
    plans: plans.map(completer(options, cwd)),
    passedOver,
    companions,
    ...around,
  };
}

export interface FixOptions extends LintOptions, FixChoice {}

/**
 * Applies the fixes of what is found, until nothing is left that has one. No file is written: `changed` has the new
 * texts, and `writeChanges` brings them to their files.
 */
export async function fix(options: FixOptions = {}): Promise<FixResult> {
  const { dialect, cwd = process.cwd(), rules: asked = rules, settings } = options;
  expectDialect(dialect);
  for (const name of options.only ?? []) expectRule(name, asked);
  const sources = await sourcesOf(options, cwd);
  const complete = completer(options, cwd);
  return fixAll({ ...sources, dialect, complete, rules: asked, settings }, options);
}

function expectDialect(name: string | undefined): void {
  if (name === undefined || dialectNames.includes(name)) return;
  throw new UsageError(`Unexpected dialect \`${name}\`, expected one of ${dialectNames.join(", ")}`);
}

function expectRule(name: string, among: readonly Rule[]): void {
  const names = among.map((rule) => rule.name);
  if (names.includes(name)) return;
  const meant = nearest(name, names);
  throw new UsageError(
    `Unexpected rule name \`${name}\`, expected ${meant === undefined ? "the name of a rule" : `\`${meant}\``}`,
  );
}

/** Adds to a plan what its text does not say. Texts in memory have no repository around them. */
function completer({ sources, isolation }: ReadOptions, cwd: string): (plan: Plan) => Plan {
  const repositoryOf = sources ? undefined : repositories(cwd);
  return (plan) => {
    const settled = isolation ? isolated(plan, isolation) : plan;
    return repositoryOf ? { ...settled, repository: repositoryOf(plan.path) } : settled;
  };
}

/** What the plan says of itself stands. */
const isolated = (plan: Plan, isolation: Isolation): Plan =>
  plan.isolation ? plan : { ...plan, isolation: { value: isolation, span: plan.span } };

/** Reads plans and runs the rules over them. Throws a `UsageError` for options that fit nothing; a fault of a rule is a failure of the result. */
export async function lint(options: LintOptions = {}): Promise<Result> {
  const { plans, companions, ...looked } = await read(options);
  const found = lintPlans(plans, options.rules ?? rules, options.settings);
  return {
    ...withoutCompanions(found, companions),
    plans,
    ...looked,
  };
}

/** Reads plans and tells what was understood of them. Throws a `UsageError` for options that fit nothing. */
export async function inspect(options: ReadOptions = {}): Promise<Inspection> {
  const { plans } = await read(options);
  return inspectPlans(plans);
}

export interface ScheduleOptions extends ReadOptions, ScheduleChoice {}

/** Reads plans and schedules them. Throws a `UsageError` for options that fit nothing. */
export async function schedule(options: ScheduleOptions = {}): Promise<Scheduled & Read> {
  const reading = await read(options);
  const { maxParallel, checkpoint, from, done } = options;
  const choice = { maxParallel, checkpoint, from, done };
  return { ...reading, ...schedulePlans(reading.plans, choice) };
}

import { rules } from "../../rules/index.ts";
import {
  knotsOf,
  memoise,
  provenSteps,
  resolveReference,
  type SchedulingOptions,
  schedulePlan,
} from "../analyze/index.ts";
import { lintPlans } from "../lint/index.ts";
import {
  type CheckpointPolicy,
  type Diagnostic,
  nearest,
  type Plan,
  positionAt,
  type Scheduling,
  type Step,
  type UnsafePlan,
  UsageError,
} from "../model/index.ts";

export interface ScheduleChoice {
  /** The most steps at the same time; what each plan says where it is not given. */
  readonly maxParallel?: number | undefined;
  /** When to stop and verify; what each plan says where it is not given, and otherwise `natural`. */
  readonly checkpoint?: CheckpointPolicy | undefined;
  /** The id of a step: all that stands before it in the document is taken for finished. */
  readonly from?: string | undefined;
  /** Ids of steps and phases that are finished; `proven` for what is done by evidence, `marked` for what the plan itself marks as done. */
  readonly done?: readonly string[] | undefined;
}

/** What is wrong with the order of a plan itself, so that every schedule of it would be a guess. */
const unsettling: ReadonlySet<string> = new Set([
  "circular-dependency",
  "duplicate-id",
  "invalid-metadata",
  "unknown-dependency",
  "unreadable-metadata",
  "wave-mismatch",
]);

/** What may be behind steps that wait for each other although no dependency does. */
const knotting: ReadonlySet<string> = new Set([
  "blocks-mismatch",
  "forward-dependency",
  "same-wave-dependency",
]);

export interface Scheduled {
  readonly scheduling: Scheduling;
  /** The findings for which plans have no schedule. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Schedules plans that were read. Throws a `UsageError` for ids that no plan has, or that say nothing among several plans. */
export function schedulePlans(plans: readonly Plan[], choice: ScheduleChoice = {}): Scheduled {
  const { from, done: ids = [], ...options } = choice;
  expectOnePlan(plans, choice);
  const judged = plans.map((plan) => ({ plan, diagnostics: obstaclesIn(plan) }));
  const unsafe = judged.filter(({ diagnostics }) => diagnostics.length > 0);
  const safe = judged.filter(({ diagnostics }) => diagnostics.length === 0);
  const settled = (plan: Plan): SchedulingOptions => ({ ...options, done: finished(plan, from, ids) });
  return {
    scheduling: {
      version: 1,
      plans: safe.map(({ plan }) => schedulePlan(plan, settled(plan))),
      unsafe: unsafe.map(({ plan, diagnostics }) => unsafeIn(plan, diagnostics)),
    },
    diagnostics: unsafe.flatMap(({ diagnostics }) => diagnostics),
  };
}

function expectOnePlan(plans: readonly Plan[], { from, done = [] }: ScheduleChoice): void {
  expectOne(plans, from === undefined ? done : [...done, from]);
}

/** Throws a `UsageError` for ids that may be those of several plans. */
export function expectOne(plans: readonly Plan[], ids: readonly string[]): void {
  if (plans.length < 2 || ids.every((id) => id === "marked" || id === "proven")) return;
  throw new UsageError(`Unexpected ids of steps for ${plans.length} plans, expected the path of one plan`);
}

/** For what a plan can't be scheduled. */
export const obstaclesIn: (plan: Plan) => readonly Diagnostic[] = memoise((plan) => {
  const knots = knotsOf(plan);
  const wanted = rules.filter(({ name }) => unsettling.has(name) || (knots.length > 0 && knotting.has(name)));
  const found = lintPlans([plan], wanted, { preset: "strict" }).diagnostics;
  return found.length > 0 ? [...found] : [...knots.map(knotIn), ...twinsIn(plan)];
}, "order");

/** Modes, waves and dependencies may contradict each other where no rule looks at all of them together. */
const knotIn = (steps: readonly Step[]): Diagnostic => ({
  rule: "circular-dependency",
  severity: "error",
  message: `Unexpected order in which ${steps.map(({ id }) => `\`${id}\``).join(" and ")} wait for each other, expected dependencies, waves and modes that agree`,
  span: steps[0]!.idSpan,
  related: steps.slice(1).map(({ idSpan: span, id }) => ({ span, message: `\`${id}\` is here` })),
});

/** A cycle and a step of one id are told apart by people, and by no program that is given the id. */
function twinsIn({ steps }: Plan): Diagnostic[] {
  const first = new Map<string, Step>();
  return steps.flatMap((step): Diagnostic[] => {
    const { id, idSpan: span } = step;
    const known = first.get(id);
    first.set(id, known ?? step);
    if (!known) return [];
    const message = `Unexpected second step with id \`${id}\`, expected an id of its own`;
    const related = [{ span: known.idSpan, message: "first here" }];
    return [{ rule: "duplicate-id", severity: "error", message, span, related }];
  });
}

export const unsafeIn = ({ path }: Plan, diagnostics: readonly Diagnostic[]): UnsafePlan => ({
  path,
  findings: diagnostics.map(({ rule, message, span }) => ({
    rule,
    message,
    path: span.source.path,
    ...positionAt(span.source, span.start),
  })),
});

/** The steps that are finished, by what was said of them. */
export function finished(plan: Plan, from: string | undefined, ids: readonly string[]): ReadonlySet<Step> {
  const before = from === undefined ? 0 : plan.steps.indexOf(stepsFor(plan, from)[0]!);
  const done = ids.flatMap((id) =>
    id === "proven"
      ? [...provenSteps(plan)]
      : id === "marked"
        ? plan.steps.filter((step) => step.done?.value)
        : stepsFor(plan, id),
  );
  return new Set([...plan.steps.slice(0, before), ...done]);
}

/** The steps of an id or of a phase. Throws a `UsageError` where there is none. */
export function stepsFor(plan: Plan, id: string): readonly Step[] {
  const target = resolveReference(plan, { kind: "step", id, form: "metadata", span: plan.span });
  if (target.kind === "found" && target.steps.length > 0) return target.steps;
  const meant = nearest(
    id,
    plan.steps.map((step) => step.id),
  );
  const expected = meant === undefined ? "the id of a step or phase of the plan" : `\`${meant}\``;
  throw new UsageError(`Unexpected step \`${id}\`, expected ${expected}`);
}

import type { ModeStatement, Plan, Span } from "../../model/index.ts";
import { isSequential, isTestDriven, modeOf } from "./mode.ts";

/** Statements on the mode that can't both hold. */
export interface Contradiction {
  /** `within`: two statements of the plan itself. `levels`: the plan and its orchestrator plan. `strict`: a parallel step in a plan without. `tdd`: parallel test-driven work. */
  readonly kind: "within" | "levels" | "strict" | "tdd";
  readonly span: Span;
  readonly mode: string;
  /** What it contradicts. */
  readonly against: ModeStatement | undefined;
}

export const contradictionsOf = (plan: Plan): Contradiction[] => [
  ...withinPlan(plan),
  ...betweenLevels(plan),
  ...inSteps(plan),
];

function withinPlan({ mode: own, otherModes = [] }: Plan): Contradiction[] {
  const other = otherModes.find((each) => own && (opposes(own, each) || opposes(each, own)));
  if (!other?.span) return [];
  return [{ kind: "within", span: other.span, mode: other.value, against: own }];
}

function betweenLevels({ mode: own, orchestration }: Plan): Contradiction[] {
  const other = orchestration?.mode;
  if (!own?.span || !other?.span || !(opposes(own, other) || opposes(other, own))) return [];
  return [{ kind: "levels", span: other.span, mode: other.value, against: own }];
}

const opposes = (a: ModeStatement, b: ModeStatement): boolean =>
  a.value === "parallel" && isSequential(b.value);

/** A step or phase that calls itself parallel where nothing may run beside another. A statement on several steps counts once. */
function inSteps(plan: Plan): Contradiction[] {
  const strict = plan.mode?.value === "sequential-required" || plan.mode?.value === "sequential-strict";
  const found = new Map<number, Contradiction>();
  for (const step of plan.steps) {
    const { value, span, level } = modeOf(plan, step);
    if (value !== "parallel" || !span || level === "contract" || found.has(span.start)) continue;
    const against = strict && level !== "plan" ? plan.mode : undefined;
    if (against) found.set(span.start, { kind: "strict", span, mode: value, against });
    else if (isTestDriven(plan, step)) found.set(span.start, { kind: "tdd", span, mode: value, against });
  }
  return [...found.values()];
}

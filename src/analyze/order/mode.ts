import type { ExecutionMode, Isolation, ModeStatement, Plan, Step } from "../../model/index.ts";

/** Who states a mode, the nearest first: the nearest statement wins. */
export type ModeLevel = "step" | "phase" | "plan" | "orchestrator plan" | "contract";

/** The mode that a step or plan runs in, and who says so. */
export interface Mode extends ModeStatement {
  readonly level: ModeLevel;
}

/** The mode in which a step runs. A mark of independence is a statement of the step like any other. */
export function modeOf(plan: Plan, step: Step): Mode {
  const own = step.mode ?? markedMode(step);
  if (own) return at("step", own);
  if (step.phase?.mode) return at("phase", step.phase.mode);
  return planModeOf(plan);
}

/** The mode of the plan as a whole. */
export function planModeOf(plan: Plan): Mode {
  if (plan.mode) return at("plan", plan.mode);
  if (plan.orchestration?.mode) return at("orchestrator plan", plan.orchestration.mode);
  const { value, strength } = plan.contract.mode;
  return at("contract", { value, strength, span: undefined });
}

/** Field by field: it is asked for every step, and a spread costs three times as much. */
const at = (level: ModeLevel, { value, strength, span }: ModeStatement): Mode => ({
  value,
  strength,
  span,
  level,
});

function markedMode({ parallel }: Step): ModeStatement | undefined {
  if (!parallel) return undefined;
  return { value: parallel.value ? "parallel" : "sequential", strength: "metadata", span: parallel.span };
}

/** Whether a mode keeps every other step of the plan away while the step runs. */
export const isSequential = (mode: ExecutionMode): boolean => mode.startsWith("sequential");

/**
 * Whether the step is test-driven: a step in a phase or plan of `type: tdd`. Such a step is sequential-strict by
 * nature, since its RED phase holds only against the state that its predecessor left.
 */
export const isTestDriven = (plan: Plan, step: Step): boolean =>
  (step.phase?.type ?? plan.type)?.value.trim().toLowerCase() === "tdd";

export const isolationOf = (plan: Plan, step: Step): Isolation =>
  (step.isolation ?? plan.isolation)?.value ?? plan.contract.isolation ?? "shared";

import type { Hazard, ModeStatement, Plan, Span, Step } from "../../model/index.ts";
import { isOrderedElsewhere } from "../order/declared-graphs.ts";
import { isSequential, isTestDriven, modeOf } from "../order/mode.ts";
import { memoise } from "../plan/memo.ts";
import { startTogether } from "./promises.ts";
import { isHeadBroken, openDependencies, openHazards } from "./reportable.ts";

/** Where nothing but a sentence, or the nature of the work, asks for one step after the other, that is told once for the whole plan. */
export interface HopedOrder {
  /** `prose`: sentences ask for sequence. `tdd`: test-driven work does, without a word on it. */
  readonly kind: "prose" | "tdd";
  /** The sentences, or the places that call the work test-driven. */
  readonly spans: readonly [Span, ...Span[]];
}

export const hopedOrderOf: (plan: Plan) => HopedOrder | undefined = memoise((plan) => {
  if (plan.steps.length < 2 || isHeadBroken(plan)) return undefined;
  const [said, ...others] = directives(plan);
  if (said) return { kind: "prose", spans: [said, ...others] };
  const [first, ...more] = testDriven(plan);
  return first && { kind: "tdd", spans: [first, ...more] };
});

/** The sentences that ask for sequence; the orchestrator plan's first, as that is what the dispatching agent reads. */
function directives(plan: Plan): Span[] {
  const statements = [plan.orchestration?.mode, plan.mode].filter((mode) => mode !== undefined);
  if (statements.some((mode) => mode.strength !== "prose")) return [];
  return statements.filter(({ value }) => isSequential(value)).flatMap(({ span }) => span ?? []);
}

/** The places that call the plan, or phases of it, test-driven without a strict order of their own. */
function testDriven(plan: Plan): Span[] {
  if (isStrict(plan) || isOrderedByStep(plan)) return [];
  const types = [plan.type, ...plan.phases.map((phase) => (isStrict(phase) ? undefined : phase.type))];
  return types.flatMap((type) => (type?.value === "tdd" ? [type.span] : []));
}

/** Most steps say what they wait for, so that the order does not hang on the nature of the work. */
const isOrderedByStep = ({ steps }: Plan): boolean =>
  steps.filter(({ dependsOn }) => dependsOn.length > 0).length * 2 >= steps.length;

const isStrict = ({ mode }: { readonly mode: ModeStatement | undefined }): boolean =>
  mode?.value === "sequential-strict" && mode.strength === "metadata";

/** Whether the plan itself says that two steps may run side by side: by a wave, a group, a mark, or a sentence on both. */
export const areDeclaredParallel = (plan: Plan, a: Step, b: Step): boolean =>
  startTogether(plan, a, b) || [a, b].every((step) => isSaidParallel(plan, step));

function isSaidParallel(plan: Plan, step: Step): boolean {
  const { value, level } = modeOf(plan, step);
  return value === "parallel" && level !== "contract";
}

/** Whether the one finding about the order of the whole plan tells of two steps: its remedy keeps them apart. */
export function isToldOfPlan(plan: Plan, a: Step, b: Step): boolean {
  const hoped = plan.dispatch === "parallel" ? undefined : hopedOrderOf(plan);
  if (!hoped || areDeclaredParallel(plan, a, b)) return false;
  return hoped.kind === "prose" || isTestDriven(plan, a) || isTestDriven(plan, b);
}

/** Whether a finding that is not about these two steps alone tells of their lack of order. */
const isSettledElsewhere = (plan: Plan, a: Step, b: Step): boolean =>
  isToldOfPlan(plan, a, b) || isOrderedElsewhere(plan, a, b);

/** Missing dependencies of which no finding about the whole plan tells. */
export const ownDependencies = memoise((plan: Plan) =>
  openDependencies(plan).filter(({ step, dependsOn }) => !isSettledElsewhere(plan, step, dependsOn)),
);

/** Hazards that are findings of their own: not those that one word on the order of the whole plan settles. */
export const ownHazards: (plan: Plan) => readonly Hazard[] = memoise((plan) => {
  const isOneFinding = declaresNothing(plan) && ownDependencies(plan).length > 0;
  return openHazards(plan).filter(
    ({ first, second }) =>
      !isSettledElsewhere(plan, first, second) && (!isOneFinding || areDeclaredParallel(plan, first, second)),
  );
});

/** Whether a plan whose executor may start all at once says nothing at all about what waits for what. */
export const declaresNothing: (plan: Plan) => boolean = memoise((plan) => {
  const { contract, dispatch, graphs = [], orchestration, waves = [], phases, steps } = plan;
  if (graphs.some(({ entries }) => entries.some(({ dependsOn }) => dependsOn.length > 0))) return false;
  if (dispatch === "parallel" || contract.mode.value !== "parallel" || waves.length > 0) return false;
  if ([plan.mode, orchestration?.mode].some((mode) => mode && !isSequential(mode.value))) return false;
  if (
    orchestration?.entries.some(({ group }) => group) ||
    phases.some((each) => each.mode || each.dependsOn.length)
  )
    return false;
  return !steps.some(saysWhen);
});

const saysWhen = (step: Step): boolean =>
  step.wave !== undefined ||
  step.group !== undefined ||
  step.parallel !== undefined ||
  step.mode !== undefined ||
  step.fields.some(({ name }) => name === "depends_on" || name === "blocks") ||
  [...step.dependsOn, ...step.blocks].some(({ form }) => form !== "prose");

import type {
  DocumentEffect,
  DocumentPlan,
  DocumentStep,
  Effect,
  ExecutionMode,
  ModeStatement,
  Plan,
  PlanDocument,
  Step,
} from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { orderOf, statedEdges } from "../order/index.ts";
import { isolationOf, modeOf, planModeOf } from "../order/mode.ts";
import { groupBy } from "../plan/group-by.ts";

/** What was understood of plans as plans without Markdown: read again, they have the same steps in the same order. */
export const documentOf = (plans: readonly Plan[]): PlanDocument => ({
  $schema: "https://unpkg.com/runbook-lint/schema/json-plan.schema.json",
  version: 1,
  plans: plans.filter(({ steps }) => steps.length > 0).map(planOf),
});

function planOf(plan: Plan): DocumentPlan {
  const modeIn = modesOf(plan);
  const mode = modeIn(undefined);
  const waits = waitsOf(plan, (step) => modeIn(step) !== "parallel");
  const isolation = plan.isolation?.value ?? plan.contract.isolation;
  return {
    ...(plan.title && { title: plan.title }),
    mode,
    ...(isolation && { isolation }),
    ...(plan.maxParallel && { maxParallel: plan.maxParallel.value }),
    commits: plan.contract.commits,
    steps: plan.steps.map((step) =>
      stepOf(plan, step, { waits: waits.get(step) ?? [], own: modeIn(step), usual: mode }),
    ),
  };
}

type Mode = DocumentPlan["mode"];

/** What prose says of a mode may be weighed against other words, and becomes no field. */
function firmMode({ contract }: Plan, { value, strength }: ModeStatement): Mode {
  const mode: ExecutionMode = strength === "prose" ? contract.mode.value : value;
  return mode === "mixed" ? "sequential" : mode;
}

/** Whether the step is a checkpoint that holds others back by more than its name. */
const isGate = (plan: Plan, step: Step): boolean => {
  const at = plan.steps.indexOf(step);
  return plan.barriers.some(
    ({ before, strength }) => strength !== "prose" && (before === at || before === at + 1),
  );
};

/**
 * All that firm order lets a step wait for, by whatever the plan says it: dependencies, waves, barriers; the fewest that say it. What the
 * mode of either step grants follows from the mode once more.
 */
function waitsOf(plan: Plan, isSequential: (step: Step) => boolean): ReadonlyMap<Step, readonly string[]> {
  const { firm } = orderOf(plan);
  const found = new Map<Step, readonly string[]>();
  const stated = groupBy(
    statedEdges(plan).filter(({ strength }) => strength !== "prose"),
    ({ after }) => after,
  );
  for (const step of plan.steps) {
    const kept: Step[] = [];
    for (const other of plan.steps.toReversed()) {
      if (other === step || !firm.before(other, step)) continue;
      if (!kept.some((each) => firm.before(other, each))) kept.push(other);
    }
    const own = (stated.get(step) ?? []).map(({ before }) => before.id);
    const granted = kept.filter((other) => !isSequential(other) && !isSequential(step)).map(({ id }) => id);
    const all = new Set([...own, ...granted.reverse()]);
    if (all.size > 0) found.set(step, [...all]);
  }
  return found;
}

/** The mode of a step, or of the whole plan. Where phases run beside each other, each with an order of its own, dependencies say all of it. */
function modesOf(plan: Plan): (step: Step | undefined) => Mode {
  if (plan.phases.some(({ beside }) => beside)) return () => "parallel";
  return (step) => firmMode(plan, step ? modeOf(plan, step) : planModeOf(plan));
}

interface Told {
  readonly waits: readonly string[];
  readonly own: Mode;
  readonly usual: Mode;
}

function stepOf(plan: Plan, step: Step, { waits, own, usual }: Told): DocumentStep {
  const isolation = isolationOf(plan, step);
  const effects = effectsIn(effectsOf(plan).get(step) ?? []);
  const differs = isolation !== (plan.isolation?.value ?? plan.contract.isolation ?? "shared");
  return {
    id: step.id,
    ...(step.title && { title: step.title }),
    kind: step.kind === "checkpoint" && !isGate(plan, step) ? "step" : step.kind,
    ...(waits.length > 0 && { dependsOn: waits }),
    ...(own !== usual && { mode: own }),
    ...(differs && { isolation }),
    ...(step.parallel && { parallel: step.parallel.value }),
    ...(step.done && { done: step.done.value }),
    ...(step.estimate && { estimate: Math.round(step.estimate.value) }),
    ...(effects.length > 0 && { effects }),
  };
}

/** Each once: files, whole test runs as the commands that they are, and commits. */
function effectsIn(effects: readonly Effect[]): DocumentEffect[] {
  const found = new Map<string, DocumentEffect>();
  for (const effect of effects) {
    const one = effectOf(effect);
    if (one) found.set(JSON.stringify(one), one);
  }
  return [...found.values()];
}

function effectOf({ action, resource, conditional }: Effect): DocumentEffect | undefined {
  const maybe = conditional ? { maybe: true as const } : {};
  if (resource.kind === "suite" && action !== "expect-absent")
    return { action: "run", command: resource.name, ...maybe };
  if (resource.kind === "git") return action === "commit" ? { action, ...maybe } : undefined;
  if (resource.kind !== "file" || action === "stage" || action === "expect-absent") return undefined;
  return { action: action === "run" ? "read" : action, file: resource.path, ...maybe };
}

import type {
  EdgeKind,
  GraphEdge,
  GraphNode,
  Plan,
  PlanGraph,
  ScheduledPlan,
  ScheduledStep,
  Wait,
} from "../model/index.ts";
import { collisionsOf } from "../report/index.ts";
import { collapsed } from "./collapse.ts";
import { focused } from "./focus.ts";

/** Plans with more steps than this are drawn by their phases, unless something else is asked for. */
export const readable = 60;

export interface GraphChoice {
  /** Which phases are drawn as one node each: all, none, or by the size of the plan. */
  readonly collapse?: "auto" | "all" | "none" | undefined;
  /** The id of a step: only what is near it is drawn. */
  readonly focus?: string | undefined;
  /** How many edges away from the focus is near; 2 where it is not given. */
  readonly depth?: number | undefined;
}

/** The graph of a scheduled plan. Edges that follow from others are left out already. */
export function graphOf(plan: Plan, scheduled: ScheduledPlan, choice: GraphChoice = {}): PlanGraph {
  const { collapse = "auto", focus, depth = 2 } = choice;
  const whole = wholeGraph(plan, scheduled);
  if (focus !== undefined) return focused(whole, focus, depth);
  const isLarge = whole.nodes.length > readable && whole.groups.length > 1;
  return collapse === "all" || (collapse === "auto" && isLarge) ? collapsed(whole) : whole;
}

function wholeGraph(plan: Plan, { path, waves }: ScheduledPlan): PlanGraph {
  const nodes = waves.flatMap(({ number, steps }) => steps.map((step) => nodeOf(step, number)));
  const used = new Set(nodes.map(({ group }) => group));
  const groups = plan.phases.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }));
  const edges = waves.flatMap(({ number, steps }) =>
    steps.flatMap((step) => [
      ...step.waitsFor.map((wait) => edgeOf(wait, step.id)),
      ...waveEdges(step, waves[number - 2]?.steps ?? []),
    ]),
  );
  return { path, title: plan.title, waves: waves.length, groups, nodes, edges };
}

const nodeOf = ({ id, kind, title, phase }: ScheduledStep, wave: number): GraphNode => ({
  id,
  kind,
  title,
  group: phase,
  wave,
  steps: 1,
});

const edgeOf = (wait: Wait, to: string): GraphEdge => ({
  from: wait.id,
  to,
  kind: kindOf(wait),
  reason: wait.reason,
  on: collisionsOf(wait.hazards),
  count: 1,
});

/** Where a step waits for too many to list, one of the wave before stands for all. */
function waveEdges({ id, waitsForWave }: ScheduledStep, before: readonly ScheduledStep[]): GraphEdge[] {
  const last = before.at(-1);
  if (waitsForWave === null || !last) return [];
  return [{ from: last.id, to: id, kind: "structure", reason: "wave", on: [], count: before.length }];
}

const inferred: ReadonlySet<string> = new Set(["hazard", "unknown-effects"]);
const structural: ReadonlySet<string> = new Set(["phase", "checkpoint", "wave", "mode"]);

export function kindOf({ reason, strength }: Pick<Wait, "reason" | "strength">): EdgeKind {
  if (reason === "missing") return "missing";
  if (inferred.has(reason)) return "hazard";
  if (strength === "prose") return "prose";
  return structural.has(reason) ? "structure" : "declared";
}

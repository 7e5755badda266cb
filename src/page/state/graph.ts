import { collapsed, focused, gated, kindOf, type Layout, laidOut, readable } from "../../graph/drawing.ts";
import type { GraphEdge, GraphNode, PlanGraph } from "../../model/index.ts";
import type { PagePlan, PageSchedule } from "../../report/index.ts";

export type Choice = "all" | "phases" | "near";

/** Whether a plan is too large to be drawn step by step at first sight. */
export const isLarge = ({ steps, phases }: PagePlan): boolean => steps.length > readable && phases.length > 1;

/** The graph of a plan as `runbook-lint graph` has it. */
export function graphOf(plan: PagePlan, { waves, edges }: PageSchedule): PlanGraph {
  const nodes = waves.flatMap((steps, wave) => steps.map((index) => nodeOf(plan, index, wave + 1)));
  const used = new Set(nodes.map(({ group }) => group));
  return {
    path: plan.path,
    title: plan.title,
    waves: waves.length,
    groups: plan.phases.filter(({ id }) => used.has(id)),
    nodes,
    edges: edges.map((edge): GraphEdge => {
      const { reason, prose, on = [], count = 1 } = edge;
      const kind = kindOf({ reason, strength: prose ? "prose" : null });
      return { from: plan.steps[edge.from]!.id, to: plan.steps[edge.to]!.id, kind, reason, on, count };
    }),
  };
}

function nodeOf(plan: PagePlan, index: number, wave: number): GraphNode {
  const { id, kind, title, phase } = plan.steps[index]!;
  return { id, kind, title, group: phase ?? null, wave, steps: 1 };
}

export interface Drawn {
  readonly graph: PlanGraph;
  readonly layout: Layout;
}

const known = new WeakMap<PagePlan, Map<string, Drawn>>();

/** A graph with its layout, which is worked out when it is first looked at. */
export function drawn(plan: PagePlan, schedule: PageSchedule, choice: Choice, near: string): Drawn {
  const own = known.get(plan) ?? new Map<string, Drawn>();
  known.set(plan, own);
  const key = choice === "near" ? `near ${near}` : choice;
  const found = own.get(key);
  if (found) return found;
  const whole = graphOf(plan, schedule);
  const graph = choice === "phases" ? collapsed(whole) : choice === "near" ? focused(whole, near, 2) : whole;
  const shown = gated(graph);
  const made = { graph: shown, layout: laidOut(shown) };
  own.set(key, made);
  return made;
}

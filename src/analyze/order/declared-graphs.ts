import type { DependencyGraph, GraphEntry, Plan, Step } from "../../model/index.ts";
import { digraph, EdgeList, type Reaches, reachabilityOf } from "../graph/index.ts";
import { resolveReference } from "../ids/references.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { orderOf } from "./index.ts";

/** One step whose dependencies two statements of the plan give differently. */
export interface Disagreement {
  readonly step: Step;
  readonly entry: GraphEntry;
  readonly graph: DependencyGraph;
  readonly says: readonly Step[];
  /** The first statement, which is the one that is followed. */
  readonly followed: DependencyGraph;
  readonly followedEntry: GraphEntry;
  readonly followedSays: readonly Step[];
}

interface ReadEntry {
  readonly entry: GraphEntry;
  readonly says: readonly Step[];
  /** Whether an id leads nowhere: then what it says can't be compared. */
  readonly lost: boolean;
}

interface ReadGraph {
  readonly graph: DependencyGraph;
  readonly entries: ReadonlyMap<Step, ReadEntry>;
  readonly reaches: Reaches;
}

/**
 * What follows from other edges of a statement it may leave out. Only what the order lacks is told: where the statement that is followed says
 * more than another one, or a wave or a phase keeps the two apart, no step starts too early.
 */
export function disagreements(plan: Plan): Disagreement[] {
  const [main, ...others] = readGraphs(plan);
  if (!main) return [];
  const index = indexOf(plan);
  const { firm } = orderOf(plan);
  const followed = main.graph;
  return others.flatMap((read) => {
    const { graph } = read;
    return [...read.entries].flatMap(([step, { entry, says, lost }]) => {
      const own = main.entries.get(step);
      if (!own || lost || own.lost) return [];
      const has = (all: Reaches) => (before: Step) => all(index.get(before)!, index.get(step)!);
      if (says.every((before) => has(main.reaches)(before) || firm.before(before, step))) return [];
      return [{ step, entry, graph, says, followed, followedEntry: own.entry, followedSays: own.says }];
    });
  });
}

/** Whether a statement that is not followed has one of two steps wait for the other: that the two statements differ is the fault to tell. */
export function isOrderedElsewhere(plan: Plan, a: Step, b: Step): boolean {
  const index = indexOf(plan);
  const [i, j] = [index.get(a)!, index.get(b)!];
  return readGraphs(plan)
    .slice(1)
    .some(({ reaches }) => reaches(i, j) || reaches(j, i));
}

/** The statements of a plan that makes several, the one that is followed first. */
const readGraphs: (plan: Plan) => readonly ReadGraph[] = memoise((plan) => {
  const graphs = plan.graphs ?? [];
  return graphs.length > 1 ? graphs.map((graph) => readGraph(plan, graph)) : [];
});

function readGraph(plan: Plan, graph: DependencyGraph): ReadGraph {
  const index = indexOf(plan);
  const edges = new EdgeList();
  const entries = new Map<Step, ReadEntry>();
  for (const entry of graph.entries) {
    const { value: id, span } = entry.id;
    const target = resolveReference(plan, { kind: "step", id, form: "group", span });
    const step = target.kind === "found" && !target.phase ? target.steps[0] : undefined;
    if (!step || entries.has(step)) continue;
    const targets = entry.dependsOn.map((reference) => resolveReference(plan, reference, step));
    const says = targets.flatMap((each) => (each.kind === "found" ? each.steps : []));
    entries.set(step, { entry, says, lost: targets.some(({ kind }) => kind !== "found") });
    for (const before of says) edges.add(index.get(before)!, index.get(step)!);
  }
  return { graph, entries, reaches: reachabilityOf(digraph(plan.steps.length, edges)) };
}

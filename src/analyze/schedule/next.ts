import {
  lineOf,
  type NextSteps,
  type NextWait,
  type Plan,
  type Step,
  type Wait,
  type WaitingStep,
} from "../../model/index.ts";
import { reachabilityOf } from "../graph/index.ts";
import { indexOf } from "../plan/step-index.ts";
import { inTime } from "./case.ts";
import {
  type Chosen,
  chooseTogether,
  type Front,
  frontOf,
  type Obstacle,
  type PlanProgress,
  stepsBefore,
} from "./front.ts";
import { isolationIn } from "./isolation.ts";
import { reducedWaits, waitIn } from "./waits.ts";

/** So many steps are named for one that waits. */
const mostNamed = 20;

/** Which steps of a plan without knots may start now, and what the others wait for. */
export function nextSteps(plan: Plan, progress: PlanProgress, most?: number): NextSteps {
  const front = frontOf(plan, progress);
  const limit = most ?? plan.maxParallel?.value;
  const { left, before, chosen, counts, ready } = readyIn(front, limit);
  const teller = new Teller(front, chosen);
  const isReady = new Set(chosen.together);
  return {
    version: 1,
    path: plan.path,
    dialect: plan.dialect,
    isolation: isolationIn(plan),
    maxParallel: limit ?? null,
    done: idsOf(plan, progress.done),
    running: idsOf(plan, progress.running),
    ready: ready.map(({ step, blocking }) => ({ ...named(plan, step), blocking })),
    waiting: left
      .filter((step) => !isReady.has(step))
      .sort((a, b) => a - b)
      .map((step) => teller.waiting(step, before.get(step)!, counts.before(step))),
  };
}

/** The ids of the steps that may start now, in the same order, without what the others wait for. */
export const readySteps = (plan: Plan, progress: PlanProgress, most?: number): readonly string[] =>
  readyIn(frontOf(plan, progress), most ?? plan.maxParallel?.value).ready.map(
    ({ step }) => plan.steps[step]!.id,
  );

/** Which steps may start now, those first that most others wait for. */
function readyIn(front: Front, limit = Number.POSITIVE_INFINITY) {
  const left = inTime(front.one).filter((step) => !front.running.has(step));
  const before = new Map(left.map((step) => [step, stepsBefore(front, step)]));
  const candidates = left.filter((step) => before.get(step)!.length === 0);
  const chosen = chooseTogether(front, candidates, limit);
  const counts = countsIn(front);
  const ready = chosen.together
    .map((step) => ({ step, blocking: counts.behind(step) }))
    .sort((a, b) => b.blocking - a.blocking);
  return { left, before, chosen, counts, ready };
}

/** What keeps one step from starting now; nothing where it may. Throws nothing for a step that is done or in flight: that is for the caller to see. */
export function waitsOf(plan: Plan, step: Step, progress: PlanProgress): readonly NextWait[] {
  const front = frontOf(plan, progress);
  const at = indexOf(plan).get(step)!;
  const chosen = chooseTogether(front, [at], Number.POSITIVE_INFINITY);
  return new Teller(front, chosen).waiting(at, stepsBefore(front, at), 0).waitsFor;
}

const idsOf = ({ steps }: Plan, some: ReadonlySet<Step>): string[] =>
  steps.filter((step) => some.has(step)).map(({ id }) => id);

function named({ steps }: Plan, at: number) {
  const { id, kind, title, source, span } = steps[at]!;
  return { id, kind, title, path: source.path, line: lineOf(span) };
}

/** Puts what stands in the way into plain data. */
class Teller {
  readonly #front: Front;
  readonly #chosen: Chosen;
  readonly #reaches: ReturnType<typeof reachabilityOf>;

  constructor(front: Front, chosen: Chosen) {
    this.#front = front;
    this.#chosen = chosen;
    this.#reaches = reachabilityOf(front.woven.graph);
  }

  waiting(step: number, order: readonly Obstacle[], blockedBy: number): WaitingStep {
    const { one } = this.#front;
    // Those in flight are named even where another one follows from them.
    const kept = reducedWaits(new Map(order), one.times, this.#reaches, one.plan.steps.length) ?? order;
    const running = order.filter(
      ([other]) => this.#front.running.has(other) && !kept.some(([known]) => known === other),
    );
    const told = [...kept, ...running];
    const apart = this.#chosen.apart.get(step);
    const overlap = apart && !order.some(([known]) => known === apart[0]) ? [apart] : [];
    return {
      ...named(one.plan, step),
      waitsFor: [
        ...told.slice(0, mostNamed).map((obstacle) => this.#wait("order", step, obstacle)),
        ...overlap.map((obstacle) => this.#wait("overlap", step, obstacle)),
      ],
      blockedBy,
      overLimit: this.#chosen.overLimit.includes(step),
    };
  }

  #wait(rule: NextWait["rule"], step: number, obstacle: Obstacle): NextWait {
    const { one, running } = this.#front;
    const [other] = obstacle;
    const state = running.has(other) ? "running" : this.#chosen.together.includes(other) ? "ready" : "open";
    return { ...placedWait(one.plan, step, obstacle), rule, state };
  }
}

/** Of several reasons one that the plan states has a place to show, and stands before one that was found. */
function placedWait(plan: Plan, step: number, [other, whys]: Obstacle): Wait {
  const wait = waitIn(plan, step, [other, whys]);
  const placed = whys.filter(({ span }) => span);
  return placed.length > 0 ? { ...waitIn(plan, step, [other, placed]), hazards: wait.hazards } : wait;
}

/** How many steps that are left stand before or behind one, directly or not. */
function countsIn({ woven: { graph, into, steps }, one: { live } }: Front) {
  const count = (from: number, around: (node: number) => Iterable<number>) => {
    const seen = new Set<number>();
    const open = [from];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const next of around(node)) if (!seen.has(next) && seen.add(next)) open.push(next);
    return [...seen].filter((node) => node < steps && live[node]).length;
  };
  return {
    before: (step: number) =>
      count(step, (node) => into.sources.subarray(into.heads[node]!, into.heads[node + 1]!)),
    behind: (step: number) =>
      count(step, (node) => graph.targets.subarray(graph.heads[node]!, graph.heads[node + 1]!)),
  };
}

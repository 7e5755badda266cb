import type { Edge, Plan, Step } from "../../model/index.ts";
import { digraph, loopsOf, type Reaches } from "../graph/index.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { Gates } from "./gates.ts";
import { type Link, statedLinks } from "./links.ts";
import { shownEdges } from "./shown.ts";
import { wiringOf } from "./wiring.ts";

export interface Reachability {
  /** Whether `before` is finished when `after` starts. Steps of one loop are before each other. */
  before(before: Step, after: Step): boolean;
  /** Whether one of the two is before the other. */
  ordered(a: Step, b: Step): boolean;
}

/** A circle of dependencies, from edge to edge: each one's `after` is the next one's `before`. */
export interface Loop {
  readonly edges: readonly Edge[];
}

export interface Order {
  /** The edges to show. Those that follow from others are left out where a mode or a barrier grants them. */
  readonly edges: readonly Edge[];
  /** What metadata, declarations and contracts grant. */
  readonly firm: Reachability;
  /** With the waves that an executor works out of its own. What is to be written down may not rest on them: they move with it. */
  readonly inWaves: Reachability;
  /** With what prose grants too. */
  readonly any: Reachability;
  /** Through dependencies that are declared, in document order of their first steps; those of one knot together, the shortest first. */
  readonly loops: readonly Loop[];
}

export const orderOf: (plan: Plan) => Order = memoise((plan) => {
  const { links, reaches, reachesFirmly, reachesInWaves } = wiringOf(plan);
  return {
    edges: shownEdges(plan, links, reaches),
    firm: reachability(plan, reachesFirmly),
    inWaves: reachability(plan, reachesInWaves),
    any: reachability(plan, reaches),
    loops: declaredLoops(plan),
  };
});

/** The dependencies that the text states, one edge for each pair, with those that rest on prose. */
export const statedEdges: (plan: Plan) => readonly Edge[] = memoise((plan) =>
  shownEdges(plan, statedLinks(plan), () => false),
);

function reachability(plan: Plan, reaches: Reaches): Reachability {
  const index = indexOf(plan);
  const before = (a: Step, b: Step) => reaches(index.get(a)!, index.get(b)!);
  return { before, ordered: (a, b) => before(a, b) || before(b, a) };
}

function declaredLoops(plan: Plan): Loop[] {
  const links = statedLinks(plan).filter(({ strength }) => strength !== "prose");
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(links);
  const loops = loopsOf(digraph(gates.size, edges));
  if (!loops.length) return [];
  const between = linkFinder(links);
  return loops.map((loop) => {
    const steps = loop.filter((node) => node < plan.steps.length);
    return { edges: steps.map((step, i) => edge(plan, step, steps[(i + 1) % steps.length]!, between)) };
  });
}

type LinkFinder = (before: number, after: number) => Link;

function linkFinder(links: readonly Link[]): LinkFinder {
  const into = new Map<number, Link[]>();
  for (const link of links) {
    for (const step of link.after) {
      const known = into.get(step);
      if (known) known.push(link);
      else into.set(step, [link]);
    }
  }
  return (before, after) => into.get(after)!.find((link) => link.before.includes(before))!;
}

function edge(plan: Plan, before: number, after: number, between: LinkFinder): Edge {
  const { reason, strength, span } = between(before, after);
  return { before: plan.steps[before]!, after: plan.steps[after]!, reason, strength, span };
}

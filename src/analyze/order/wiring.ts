import type { Plan } from "../../model/index.ts";
import { digraph, EdgeList, type Reaches, reachabilityOf } from "../graph/index.ts";
import { memoise } from "../memo.ts";
import { type Link, statedLinks } from "./links.ts";
import { modeLinks } from "./mode-links.ts";
import { structuralLinks } from "./structure.ts";

/**
 * The order of a plan as a graph. The first nodes are the steps; the others are gates, through which a link between
 * many steps and many others runs, so that it costs the sum of both and not their product.
 */
export interface Wiring {
  readonly size: number;
  /** What metadata, declarations and contracts grant. */
  readonly firm: EdgeList;
  /** What rests on prose alone. */
  readonly prose: EdgeList;
  readonly reachesFirmly: Reaches;
  readonly reaches: Reaches;
  /** Each link once, for showing. */
  readonly links: readonly Link[];
}

export const wiringOf: (plan: Plan) => Wiring = memoise((plan) => {
  const links = [...statedLinks(plan), ...structuralLinks(plan)];
  const sequence = modeLinks(plan, () => true);
  const firmSequence = modeLinks(plan, (strength) => strength !== "prose");
  const gates = new Gates(plan.steps.length);
  const firm = gates.wire([...links.filter(({ strength }) => strength !== "prose"), ...firmSequence]);
  const prose = gates.wire([...links.filter(({ strength }) => strength === "prose"), ...sequence]);
  const { size } = gates;
  return {
    size,
    firm,
    prose,
    reachesFirmly: reachabilityOf(digraph(size, firm)),
    reaches: reachabilityOf(digraph(size, firm, prose)),
    links: [...links, ...sequence],
  };
});

/** Turns links into edges. A list of steps that several links lead from or to (a phase that many wait for) shares one gate. */
export class Gates {
  size: number;

  constructor(steps: number) {
    this.size = steps;
  }

  wire(links: readonly Pick<Link, "before" | "after">[]): EdgeList {
    const edges = new EdgeList();
    const nodeFor = (joined: (step: number, gate: number) => void) => {
      const gates = new Map<readonly number[], number>();
      return (steps: readonly number[]): number => {
        if (steps.length === 1) return steps[0]!;
        const known = gates.get(steps);
        if (known !== undefined) return known;
        const gate = this.size++;
        for (const step of steps) joined(step, gate);
        gates.set(steps, gate);
        return gate;
      };
    };
    const leave = nodeFor((step, gate) => edges.add(step, gate));
    const enter = nodeFor((step, gate) => edges.add(gate, step));
    for (const { before, after } of links) edges.add(leave(before), enter(after));
    return edges;
  }
}

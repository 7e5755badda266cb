import { EdgeList } from "../graph/index.ts";
import type { Link } from "./links.ts";

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

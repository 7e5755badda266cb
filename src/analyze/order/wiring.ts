import type { Plan } from "../../model/index.ts";
import { digraph, type EdgeList, type Reaches, reachabilityOf } from "../graph/index.ts";
import { memoise } from "../plan/memo.ts";
import { Gates } from "./gates.ts";
import { levelLinks } from "./levels.ts";
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
  /** The firm order, with that of the waves that the executor works out of its own. */
  readonly reachesInWaves: Reaches;
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
  const waves = gates.wire(levelLinks(plan));
  const { size } = gates;
  const reachesFirmly = reachabilityOf(digraph(size, firm));
  return {
    size,
    firm,
    prose,
    reachesFirmly,
    reachesInWaves: waves.from.length > 0 ? reachabilityOf(digraph(size, firm, waves)) : reachesFirmly,
    reaches: reachabilityOf(digraph(size, firm, prose)),
    links: [...links, ...sequence],
  };
});

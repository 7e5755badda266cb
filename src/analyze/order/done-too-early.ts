import type { Edge, Plan, Step } from "../../model/index.ts";
import { groupBy } from "../plan/group-by.ts";
import { statedEdges } from "./index.ts";

/**
 * The declared dependencies of finished steps on steps that are not finished, one list for each finished step. What was given up may
 * well have waited for something that nobody needs now.
 */
export function doneTooEarly(plan: Plan): [Step, Edge[]][] {
  const early = statedEdges(plan).filter(
    (edge) => isEarly(edge) && (edge.strength !== "prose" || isExplicit(edge)),
  );
  return [...groupBy(early, ({ after }) => after)];
}

const isEarly = ({ before, after }: Edge): boolean =>
  before !== after && after.done?.value === true && !after.cancelled && before.done?.value === false;

const isExplicit = ({ after, span }: Edge): boolean =>
  after.dependsOn.some((reference) => reference.explicit && reference.span === span);

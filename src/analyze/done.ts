import type { Edge, Plan, Step } from "../model/index.ts";
import { groupBy } from "./group-by.ts";
import { statedEdges } from "./order/index.ts";

/** The declared dependencies of finished steps on steps that are not finished, one list for each finished step. */
export function doneTooEarly(plan: Plan): [Step, Edge[]][] {
  const early = statedEdges(plan).filter(
    ({ before, after, strength }) =>
      strength !== "prose" && before !== after && after.done?.value && before.done?.value === false,
  );
  return [...groupBy(early, ({ after }) => after)];
}

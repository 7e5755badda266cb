import {
  type Effect,
  type Hazard,
  type MissingDependency,
  type Plan,
  probabilityOfHazard,
} from "../../model/index.ts";
import type { Meeting } from "./by-resource.ts";

/**
 * Findings speak of hazards that are so probable at least, by preset: two plain orders to change a file come to 0.25. By default both changes are
 * so probable by themselves as such an order, and more so where a step only runs the file, unless it declares it: what a list of files says is a fault of the plan, however rarely
 * such files change. Schedules keep all hazards apart.
 */
const least = { recommended: 0.25, strict: 0.05 };
const leastOfEach = { said: 0.5, run: 0.75 };

/** The hazards that are probable enough for a finding. What is not weighed is what the text says without leaving it open. */
export function probableAmong(plan: Plan, hazards: readonly Hazard[]): Hazard[] {
  const bound = plan.strict ? least.strict : least.recommended;
  return hazards.filter(
    (hazard) =>
      (probabilityOfHazard(hazard) ?? 1) >= bound && (plan.strict || hazard.effects.every(isProbable)),
  );
}

/** What lies in somebody's home is touched by what is written, and seldom by who writes it. */
function isProbable({ certainty, mention, resource, probability = 1 }: Effect): boolean {
  if (resource.kind === "file" && resource.path.startsWith("~")) return false;
  const isRun = certainty === "inferred" && mention?.subject.kind === "command";
  return certainty === "declared" || probability >= (isRun ? leastOfEach.run : leastOfEach.said);
}

/** How probable the likeliest of what some edges rest on is; undefined where none of it is weighed. */
export const probabilityOfEdges = (edges: readonly MissingDependency[]): number | undefined =>
  highest(edges.flatMap(({ hazards }) => hazards.map(probabilityOfHazard)));

/** How probable it is that the two likeliest changes of a file meet, of several files the likeliest. */
export const probabilityOfMeetings = (meetings: readonly Meeting[]): number | undefined =>
  highest(
    meetings.map(({ places }) => {
      const known = places.flatMap(({ effect }) => effect.probability ?? []).sort((a, b) => b - a);
      return known[0] === undefined ? undefined : known[0] * (known[1] ?? 1);
    }),
  );

function highest(all: readonly (number | undefined)[]): number | undefined {
  const known = all.filter((each) => each !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b));
}

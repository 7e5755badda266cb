import type { Edge, Plan } from "../../model/index.ts";
import type { Reaches } from "../graph/index.ts";
import type { Link } from "./links.ts";

/** So many edges are shown between one list of steps and others before only the rim of what follows is. */
const wide = 256;

/**
 * The links as edges between steps, for people and reports. A link between many steps and many others is shown by
 * the last ones before it and the first ones after it; where those are too many as well, by one edge for each.
 */
export function shownEdges(plan: Plan, links: readonly Link[], reaches: Reaches): Edge[] {
  const lasts = remembered((steps) => rim(steps, (step, other) => reaches(step, other)));
  const firsts = remembered((steps) =>
    rim(steps.toReversed(), (step, other) => reaches(other, step)).reverse(),
  );
  const shown = new Map<readonly number[], number>();
  const edges: Edge[] = [];
  for (const { before, after, reason, strength, span } of links) {
    const several = before.length > 1 ? before : after;
    const room = wide - (shown.get(several) ?? 0);
    const drawn = pairs(lasts(before), firsts(after), room);
    shown.set(several, wide - room + drawn.length);
    for (const [b, a] of drawn) {
      edges.push({ before: plan.steps[b]!, after: plan.steps[a]!, reason, strength, span });
    }
  }
  return edges;
}

/** Those steps that do not lead on to their neighbour in the list or to its end. */
function rim(steps: readonly number[], leads: (step: number, other: number) => boolean): number[] {
  const end = steps.at(-1)!;
  return steps.filter((step, i) => step === end || !(leads(step, steps[i + 1]!) || leads(step, end)));
}

function pairs(before: readonly number[], after: readonly number[], room: number): [number, number][] {
  if (before.length * after.length <= room)
    return before.flatMap((b) => after.map((a): [number, number] => [b, a]));
  const last = before.at(-1)!;
  const first = after[0]!;
  // With no room left at all, each link still shows an edge of its own.
  if (room <= 0) return [[last, first]];
  return [
    ...before.slice(0, -1).map((b): [number, number] => [b, first]),
    ...after.map((a): [number, number] => [last, a]),
  ];
}

function remembered(compute: (steps: readonly number[]) => readonly number[]) {
  const known = new Map<readonly number[], readonly number[]>();
  return (steps: readonly number[]): readonly number[] => {
    if (steps.length < 2) return steps;
    let found = known.get(steps);
    if (!found) {
      found = compute(steps);
      known.set(steps, found);
    }
    return found;
  };
}

import type { Plan, Reference, Step } from "../../model/index.ts";
import { digraph, reachabilityOf } from "../graph/index.ts";
import { resolveReference } from "../ids/references.ts";
import { memoise } from "../plan/memo.ts";
import { indexOf } from "../plan/step-index.ts";
import { Gates } from "./gates.ts";
import { statedLinks } from "./links.ts";
import { structuralLinks } from "./structure.ts";

/** An edge that is written at one of its ends only, where both ends have a list for it. */
export interface HalfEdge {
  readonly before: Step;
  readonly after: Step;
  /** The end that has it. */
  readonly written: "blocks" | "dependsOn";
  readonly reference: Reference;
}

/** What a step waits for, directly or through others, without what other steps say that they block. */
const waitingOrder: (plan: Plan) => (before: Step, after: Step) => boolean = memoise((plan) => {
  const links = [...statedLinks(plan), ...structuralLinks(plan)];
  const gates = new Gates(plan.steps.length);
  const edges = gates.wire(
    links.filter(({ reason, strength }) => reason !== "blocks" && strength !== "prose"),
  );
  const reaches = reachabilityOf(digraph(gates.size, edges));
  const index = indexOf(plan);
  return (before, after) => reaches(index.get(before)!, index.get(after)!);
});

export function halfEdges(plan: Plan): HalfEdge[] {
  if (!plan.steps.some((step) => step.blocks.length > 0)) return [];
  const blocks = new Map(
    plan.steps.map((step) => [step, new Set(step.blocks.flatMap((each) => targets(plan, each, step)))]),
  );
  const waits = waitingOrder(plan);
  return plan.steps.flatMap((step) => [
    ...step.blocks.flatMap((reference) =>
      targets(plan, reference, step)
        .filter((after) => after !== step && !waits(step, after))
        .map((after): HalfEdge => ({ before: step, after, written: "blocks", reference })),
    ),
    // A step that lists nothing at all leaves the telling to the others.
    ...step.dependsOn.flatMap((reference) =>
      targets(plan, reference, step)
        .filter((before) => before.blocks.length > 0 && !blocks.get(before)!.has(step))
        .map((before): HalfEdge => ({ before, after: step, written: "dependsOn", reference })),
    ),
  ]);
}

function targets(plan: Plan, reference: Reference, from: Step): readonly Step[] {
  const target = reference.form === "prose" ? undefined : resolveReference(plan, reference, from);
  return target?.kind === "found" ? target.steps : [];
}

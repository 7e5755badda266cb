import {
  directiveFix,
  enumerated,
  hopedOrderOf,
  isToldOfPlan,
  openHazards,
  places,
  wantedMode,
  worstPairs,
} from "../src/analyze/index.ts";
import type { Plan, Rule } from "../src/model/index.ts";

/** What would make the directive hold, as far as it is missing. */
function missing(plan: Plan): string[] {
  const { rationale, prohibition, orchestration } = plan;
  return [
    `\`execution_mode: ${wantedMode(plan) ?? "sequential-required"}\` in the front matter`,
    ...(rationale || orchestration?.rationale
      ? []
      : ["a rationale (`reason:`, what breaks if steps overlap)"]),
    ...(prohibition || orchestration?.prohibition
      ? []
      : ["a prohibition of batching (`one Task call per message`)"]),
  ];
}

export const weakSequentialDirective: Rule = {
  name: "weak-sequential-directive",
  summary: "an order that rests on one sentence, which an agent may weigh against its other instructions",
  severity: "error",
  preset: "recommended",
  messages: {
    weak: "Unexpected order by prose alone, expected {missing}",
    collide:
      "Unexpected order by prose alone, while {colliding} of {count} steps change or need what another of them changes, expected {missing}",
  },
  check(plan, report) {
    const hoped = hopedOrderOf(plan);
    if (hoped?.kind !== "prose") return;
    const hazards = openHazards(plan).filter(({ first, second }) => isToldOfPlan(plan, first, second));
    const { steps: colliding, places: worst } = worstPairs(plan, hazards);
    const [first, ...others] = hoped.spans;
    const said = others.map((span) => ({ span, message: "and here, in prose too" }));
    report({
      message: colliding > 0 ? "collide" : "weak",
      data: { missing: enumerated(missing(plan)), colliding, count: plan.steps.length },
      span: first,
      related: places([...said, ...worst], 9),
      fix: directiveFix(plan),
    });
  },
};

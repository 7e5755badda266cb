import { directiveFix, enumerated, isHeadBroken, wantedMode } from "../src/analyze/index.ts";
import type { ModeStatement, Plan, Rule } from "../src/model/index.ts";

/** The sentence that asks for sequence; the orchestrator plan's first, as that is what the dispatching agent reads. */
function directives(plan: Plan): ModeStatement[] {
  const statements = [plan.orchestration?.mode, plan.mode].filter((mode) => mode !== undefined);
  return statements.some((mode) => mode.strength !== "prose") ? [] : statements.filter(wantsSequence);
}

const wantsSequence = ({ value }: ModeStatement): boolean => value.startsWith("sequential");

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
  messages: { weak: "Unexpected order by prose alone, expected {missing}" },
  check(plan, report) {
    const [first, second] = directives(plan);
    if (!first?.span || isHeadBroken(plan) || plan.steps.length < 2) return;
    const related = second?.span ? [{ span: second.span, message: "and here, in prose too" }] : [];
    const fix = directiveFix(plan);
    report({ message: "weak", data: { missing: enumerated(missing(plan)) }, span: first.span, related, fix });
  },
};

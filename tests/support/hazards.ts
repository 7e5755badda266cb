import { hazardsAmong } from "../../src/analyze/hazards/index.ts";
import { missingAmong } from "../../src/analyze/hazards/missing-dependencies.ts";
import { madeUp, type PlanWords, type StepWords } from "./plan.ts";

/** Steps `a`, `b`, `c`, ... that do what the lines say, separated by commas. */
export const doing = (...lines: string[]): StepWords[] =>
  lines.map((line, i) => ({ id: String.fromCharCode(97 + i), does: line ? line.split(", ") : [] }));

/** The hazards of a plan: its two steps, the kind, the path or name. */
export function hazards(words: PlanWords): string[] {
  const { plan, effects } = madeUp(words);
  return hazardsAmong(plan, effects).all.map(({ kind, first, second, resource }) => {
    const name = "path" in resource ? resource.path : resource.name;
    return `${first.id} ${second.id} ${kind} ${name}`;
  });
}

/** The dependencies that a plan misses: the step, the one to wait for, the strongest kind. */
export function missing(words: PlanWords): string[] {
  const { plan, effects } = madeUp(words);
  return missingAmong(plan, hazardsAmong(plan, effects)).map(
    ({ step, dependsOn, hazards: [strongest] }) => `${step.id}<-${dependsOn.id} ${strongest!.kind}`,
  );
}

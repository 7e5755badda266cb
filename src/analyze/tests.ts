import type { Claim, Mention, Plan, Step } from "../model/index.ts";
import { memoise } from "./memo.ts";

/** The tests that each step brings, by name: those that its commands run one by one, and those that its RED phase names. */
const testsOf: (plan: Plan) => ReadonlyMap<Step, ReadonlySet<string>> = memoise(
  (plan) => new Map(plan.steps.map((step) => [step, new Set(step.mentions.flatMap(testNames))])),
);

function testNames({ subject, section }: Mention): string[] {
  if (subject.kind === "command")
    return subject.words.flatMap((word) => word.split("[")[0]!.split("::").slice(1, 10).slice(-1));
  if (subject.kind === "symbol" && section === "red" && subject.name.startsWith("test"))
    return [subject.name];
  return [];
}

/** How many tests the steps up to a claim have brought; undefined where none of them names a test. */
export function testsUpTo(plan: Plan, { span }: Claim): number | undefined {
  const last = plan.steps.findLastIndex(
    ({ extent }) => extent.source === span.source && extent.start <= span.start,
  );
  const names = new Set(plan.steps.slice(0, last + 1).flatMap((step) => [...testsOf(plan).get(step)!]));
  return names.size || undefined;
}

import {
  type Claim,
  isTestPath,
  lineOf,
  lineText,
  type Mention,
  type Plan,
  type Step,
} from "../../model/index.ts";
import { effectsOf } from "../effects/index.ts";
import { isThere } from "../files/existence.ts";
import { isChange, livesOf } from "../files/lifecycle.ts";
import { memoise } from "../plan/memo.ts";
import { stepAt } from "../plan/step-at.ts";

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

/** The number of tests that a claim for all of them should have; undefined where it is right, or nothing is certain. */
export function countedByName(plan: Plan, claim: Claim): number | undefined {
  const { span, count } = claim;
  if (stepAt(plan, span)?.done?.value) return undefined;
  const last = plan.steps.findLastIndex(
    ({ extent }) => extent.source === span.source && extent.start <= span.start,
  );
  const steps = plan.steps.slice(0, last + 1);
  const names = new Set(steps.flatMap((step) => [...testsOf(plan).get(step)!]));
  if (names.size === 0 || names.size === count || !steps.every((step) => isNamed(plan, step)))
    return undefined;
  const files = new Set(steps.flatMap((step) => step.mentions.flatMap(filesRun)));
  if (count < names.size) return files.size < 2 || isAtCheckpoint(plan, claim) ? names.size : undefined;
  return [...files].some((path) => wasThere(plan, path)) ? undefined : names.size;
}

/** Whether each test that a step brings has a name: none has several cases, and no file is run or changed without saying which. */
function isNamed(plan: Plan, step: Step): boolean {
  const { source, start, end } = step.extent;
  if (/parametri[sz]e|\btest\w*\[|\.each\b|\bexisting tests?\b/i.test(source.text.slice(start, end)))
    return false;
  const named = new Set(step.mentions.flatMap(filesRun));
  const tests = testsOf(plan).get(step)!;
  return (effectsOf(plan).get(step) ?? []).every((effect) => {
    if (effect.resource.kind !== "file" || !isTestPath(effect.resource.path)) return true;
    return isChange(effect) ? tests.size > 0 : named.has(effect.resource.path) || effect.action === "read";
  });
}

/** The files whose tests a command names. */
const filesRun = ({ subject }: Mention): string[] =>
  subject.kind === "command"
    ? subject.words.flatMap((word) => (word.includes("::") ? word.split("::")[0]!.replace(/^\.\//, "") : []))
    : [];

const isAtCheckpoint = (plan: Plan, { span, within }: Claim): boolean =>
  within === undefined ||
  plan.checkpoints.some(
    ({ source, start, end }) => source === span.source && start <= span.end && end >= span.start,
  ) ||
  /checkpoint/i.test(lineText(span.source, lineOf(span)));

/** Whether a file has, or may have, tests from before: it is there, or the first step that speaks of it changes it. */
const wasThere = (plan: Plan, path: string): boolean => isThere(plan, path) || firstUses(plan).has(path);

const firstUses: (plan: Plan) => ReadonlySet<string> = memoise(
  (plan) => new Set(livesOf(plan).flatMap(({ path, turns }) => (turns[0]!.needs ? path : []))),
);

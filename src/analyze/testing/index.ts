import type { Plan, Span, Step, TestTelling } from "../../model/index.ts";
import { orderOf } from "../order/index.ts";
import { memoise } from "../plan/memo.ts";
import { type TestRun, testRunOf } from "./runs.ts";
import { beginsHere, projectBeginsHere, type TestFile, WrittenTests } from "./written.ts";

/** A number of tests of one run that does not fit what the plan shows. */
export interface Miscount {
  readonly span: Span;
  readonly claimed: number;
  readonly counted: number;
}

type NamedFile = readonly [path: string, file: TestFile];
type Claimed = TestTelling & { readonly kind: "claim" };

/** In document order. Where it can't be told which tests run, or how many there are, nothing is said. */
export const miscountsOf: (plan: Plan) => readonly Miscount[] = memoise((plan) => {
  const { testsIn } = plan;
  if (!testsIn) return [];
  const told = plan.steps.map((step) => [step, testsIn(step)] as const);
  if (!told.some(([, tellings]) => tellings.some(({ kind }) => kind === "claim"))) return [];
  const written = new WrittenTests(plan);
  return told.flatMap(([step, tellings]) => {
    written.begin(step, tellings);
    return tellings.flatMap((each): Miscount[] => {
      if (each.kind === "code") written.add(step, each);
      if (each.kind !== "claim" || step.done?.value) return [];
      const counted = countedFor(plan, step, each, written);
      return counted === undefined ? [] : [{ span: each.span, claimed: each.count, counted }];
    });
  });
});

/** The number that a claim should have; undefined where it is right, or nothing is certain. */
function countedFor(plan: Plan, step: Step, claim: Claimed, written: WrittenTests): number | undefined {
  const run = runBefore(step, claim);
  if (run === undefined || run === "unknown") return undefined;
  if (run.of === "tests") return namedTests(plan, step, claim, run.tests, written);
  if (run.of === "all" && !projectBeginsHere(plan)) return undefined;
  const files = filesOf(run, written);
  if (!files?.length || !files.every(([, file]) => isKnown(plan, step, file))) return undefined;
  const counted = files.reduce((sum, [, { names }]) => sum + names.size, 0);
  const whole = run.of !== "folder" && files.every(([path]) => beginsHere(plan, path));
  // A file that was there has tests of its own: fewer than the plan brings can't be.
  const wrong = run.of === "all" ? whole : claim.count < counted || whole;
  return wrong && claim.count !== counted ? counted : undefined;
}

/** The files that a run takes; undefined where one of them is not among those that the plan brings tests to. */
function filesOf(run: Exclude<TestRun, { of: "tests" }>, written: WrittenTests): NamedFile[] | undefined {
  if (run.of === "folder") return written.within(run.folder);
  if (run.of === "all") {
    const all = written.all();
    return all.every(([path]) => run.ending.test(path)) ? all : undefined;
  }
  const files = run.files.map((path) => written.find(path));
  return files.every((file) => file !== undefined) ? files : undefined;
}

/** Tests that a run names one by one are as many as there are names, where each of them is one test. */
function namedTests(
  plan: Plan,
  step: Step,
  claim: Claimed,
  tests: readonly { readonly file: string; readonly name: string }[],
  written: WrittenTests,
): number | undefined {
  const known = tests.every(({ file, name }) => {
    const found = written.find(file)?.[1];
    return found && isKnown(plan, step, found) && found.names.has(name);
  });
  return known && claim.count !== tests.length ? tests.length : undefined;
}

/** Whether all tests of a file are shown, by steps that are done when this one runs. */
const isKnown = (plan: Plan, step: Step, { known, names, steps }: TestFile): boolean =>
  known &&
  names.size > 0 &&
  [...steps].every((other) => other === step || orderOf(plan).any.before(other, step));

/** The one run of tests that a claim speaks of: in the same part of the step, before it, and behind what was expected last. */
function runBefore(step: Step, { span, since }: Claimed) {
  const runs = step.mentions.flatMap((mention) => {
    const { subject, verb } = mention;
    const { start, source } = mention.span;
    const between = source === span.source && start >= since && start < span.start;
    if (!between || subject.kind !== "command" || verb !== "run" || mention.conditional) return [];
    return testRunOf(subject.words) ?? [];
  });
  return runs.length === 1 ? runs[0] : undefined;
}

import type { ScheduledCheckpoint, Step } from "../../model/index.ts";
import { deedsOf } from "../effects/commands.ts";
import type { Case } from "./case.ts";

/** What the steps should have left behind, and how to see that they did no harm. */
export function verificationOf(
  { plan, scene }: Case,
  steps: readonly number[],
): ScheduledCheckpoint["verify"] {
  const commits = steps.filter((at) => scene.effectsAt(at).some(({ action }) => action === "commit"));
  return {
    commits: commits.map((at) => plan.steps[at]!.id),
    tests: [...new Map(steps.flatMap((at) => testsOf(plan.steps[at]!)).reverse()).values()].reverse(),
  };
}

/** The commands of a step that run tests, as written, each behind what it runs, apart from options. */
const testsOf = ({ mentions }: Step): [what: string, command: string][] =>
  mentions.flatMap(({ subject }) => {
    if (subject.kind !== "command") return [];
    const isTest = deedsOf(subject.words).some(
      ({ action, resource }) => action === "exercise" || (action === "run" && resource.kind === "suite"),
    );
    const what = subject.words.filter((word) => !word.startsWith("-")).join(" ");
    return isTest ? [[what, subject.words.join(" ")]] : [];
  });

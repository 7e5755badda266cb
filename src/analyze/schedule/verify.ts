import type { ScheduledCheckpoint } from "../../model/index.ts";
import { testsOf } from "../effects/test-commands.ts";
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

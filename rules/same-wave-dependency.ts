import {
  areSeveral,
  brokenBatches,
  findingOfBatch,
  findingOfBatches,
  isHabit,
  raisedBehind,
} from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const sameWaveDependency: Rule = {
  name: "same-wave-dependency",
  summary: "steps of one wave or parallel group of which one waits for the other",
  severity: "error",
  preset: "recommended",
  messages: {
    batch: "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one",
    several:
      "Unexpected waves in which {count} steps wait for a step of their own wave, as {steps} in {batch} for `{before}`, expected a later wave for each",
  },
  check(plan, report) {
    const all = brokenBatches(plan).filter(
      ({ batch, other, waiting }) =>
        // A step that is marked to run alone in its wave waits there, as its author means it to.
        batch.rank === other.rank && !waiting.every(({ after }) => after.parallel?.value === false),
    );
    if (isHabit(all) && areSeveral(all))
      report({ ...findingOfBatches("several", all), fix: raisedBehind(plan, ...all) });
    else for (const each of all) report({ ...findingOfBatch("batch", each), fix: raisedBehind(plan, each) });
  },
};

import { brokenBatches, findingOfBatch, raisedBehind } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const sameWaveDependency: Rule = {
  name: "same-wave-dependency",
  summary: "steps of one wave or parallel group of which one waits for the other",
  severity: "error",
  preset: "recommended",
  messages: {
    batch: "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one",
  },
  check(plan, report) {
    for (const broken of brokenBatches(plan))
      if (broken.batch.rank === broken.other.rank)
        report({ ...findingOfBatch("batch", broken), fix: raisedBehind(plan, broken) });
  },
};

import { brokenBatches, findingOfBatch, raisedBehind, wavesAtOdds } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const waveMismatch: Rule = {
  name: "wave-mismatch",
  summary: "steps in a wave that starts before what they wait for, or in two waves at once",
  severity: "error",
  preset: "recommended",
  messages: {
    early:
      "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected one after {other}",
    twice: "Unexpected `{step}` in wave {wave} and in wave {other}, expected one wave",
  },
  check(plan, report) {
    for (const broken of brokenBatches(plan))
      if (broken.batch.rank < broken.other.rank)
        report({ ...findingOfBatch("early", broken), fix: raisedBehind(plan, broken) });
    for (const { step, own, scheduled } of wavesAtOdds(plan)) {
      const data = { step: step.id, wave: own.value, other: scheduled.value };
      const related = [{ span: scheduled.span, message: `in wave ${scheduled.value} here` }];
      report({ message: "twice", data, span: own.span, related });
    }
  },
};

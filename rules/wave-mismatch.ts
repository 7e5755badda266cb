import {
  areSeveral,
  brokenBatches,
  findingOfBatch,
  findingOfBatches,
  isHabit,
  places,
  raisedBehind,
  wavesAtOdds,
} from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const waveMismatch: Rule = {
  name: "wave-mismatch",
  summary: "steps in a wave that starts before what they wait for, or in two waves at once",
  severity: "error",
  preset: "recommended",
  messages: {
    early:
      "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected one after {other}",
    severalEarly:
      "Unexpected waves in which {count} steps start before a step that they wait for, as {steps} in {batch} and `{before}` in {other}, expected a later wave for each",
    twice: "Unexpected `{step}` in wave {wave} and in wave {other}, expected one wave",
    severalTwice:
      "Unexpected second waves of {count} steps, as `{step}` is in wave {wave} and in wave {other}, expected one wave for each",
  },
  check(plan, report) {
    const early = brokenBatches(plan).filter(({ batch, other }) => batch.rank < other.rank);
    if (isHabit(early) && areSeveral(early))
      report({ ...findingOfBatches("severalEarly", early), fix: raisedBehind(plan, ...early) });
    else
      for (const each of early) report({ ...findingOfBatch("early", each), fix: raisedBehind(plan, each) });
    const twice = wavesAtOdds(plan).map(({ step, own, scheduled }) => ({
      data: { step: step.id, wave: own.value, other: scheduled.value },
      span: own.span,
      here: { span: scheduled.span, message: `\`${step.id}\` in wave ${scheduled.value} here` },
    }));
    if (isHabit(twice)) {
      const [{ data, span }] = twice;
      const related = places(twice.map(({ here }) => here));
      report({ message: "severalTwice", data: { ...data, count: twice.length }, span, related });
    } else
      for (const { data, span, here } of twice) report({ message: "twice", data, span, related: [here] });
  },
};

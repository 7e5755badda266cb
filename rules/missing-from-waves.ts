import { isHabit, listed, places, stepsWithoutWave, strangersInWaves } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const missingFromWaves: Rule = {
  name: "missing-from-waves",
  summary: "steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected lack of {steps} in the waves, expected each step in one of them",
    member: "Unexpected `{id}` in wave {wave}, expected the id of a step in this plan",
    members: "Unexpected {ids} in the waves, expected ids of steps in this plan",
  },
  check(plan, report) {
    const [first, ...others] = stepsWithoutWave(plan);
    if (first) {
      const data = { steps: listed([first, ...others].map(({ id }) => id)) };
      const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
      report({ message: "step", data, span: first.idSpan, related });
    }
    const strangers = strangersInWaves(plan);
    if (isHabit(strangers)) {
      const [{ span }, ...more] = strangers;
      const related = places(more.map((each) => ({ span: each.span, message: `\`${each.id}\` too` })));
      report({ message: "members", data: { ids: listed(strangers.map(({ id }) => id)) }, span, related });
    } else
      for (const { id, span, wave } of strangers) report({ message: "member", data: { id, wave }, span });
  },
};

import { listed, places, stepsWithoutWave, strangersInWaves } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const missingFromWaves: Rule = {
  name: "missing-from-waves",
  summary: "steps that no wave holds in a plan that is run wave by wave, and waves that hold what is no step",
  severity: "warning",
  preset: "recommended",
  messages: {
    step: "Unexpected lack of {steps} in the waves, expected each step in one of them",
    member: "Unexpected `{id}` in wave {wave}, expected the id of a step in this plan",
  },
  check(plan, report) {
    const [first, ...others] = stepsWithoutWave(plan);
    if (first) {
      const data = { steps: listed([first, ...others].map(({ id }) => id)) };
      const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
      report({ message: "step", data, span: first.idSpan, related });
    }
    for (const { id, span, wave } of strangersInWaves(plan))
      report({ message: "member", data: { id, wave }, span });
  },
};

import { crossingsOf, listed, places } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const crossedBarrier: Rule = {
  name: "crossed-barrier",
  summary: "waves or parallel groups with steps from both sides of a checkpoint or of a phase boundary",
  severity: "error",
  preset: "recommended",
  messages: {
    crossed:
      "Unexpected {steps} in {batch} behind the {barrier}, which comes after `{before}` of {last}, expected later than {last}",
  },
  check(plan, report) {
    for (const { barrier, before, batch: last, early } of crossingsOf(plan)) {
      const [first, ...others] = early;
      const data = {
        steps: listed(early.map(({ step }) => step.id)),
        batch: [...new Set(early.map(({ batch }) => batch.name))].join(" and "),
        barrier: barrier.kind === "phase" ? "phase boundary" : "checkpoint",
        before: before.id,
        last: last.name,
      };
      const related = [
        { span: barrier.span, message: "what is to come in between" },
        { span: last.span, message: `\`${before.id}\` is in ${last.name}` },
        ...others.map(({ step, batch }) => ({ span: batch.span, message: `\`${step.id}\` too` })),
      ];
      report({ message: "crossed", data, span: first!.batch.span, related: places(related) });
    }
  },
};

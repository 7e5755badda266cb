import { listed, places, placesOf, unsettledMeetings } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const disturbedSuite: Rule = {
  name: "disturbed-suite",
  summary: "a run of the whole test suite while another step is in the middle of an edit",
  severity: "warning",
  preset: "recommended",
  messages: {
    suite:
      "Unexpected run of the whole suite by {steps} while other steps edit in the same working tree, expected an order between the steps, or a run of each step's own tests",
  },
  check(plan, report) {
    const runs = placesOf(unsettledMeetings(plan, ["suite-write"], ({ action }) => action === "run"));
    const [first, ...others] = runs;
    if (!first) return;
    const related = others.map(({ step, effect }) => ({ span: effect.span, message: `\`${step.id}\` too` }));
    const data = { steps: listed(runs.map(({ step }) => step.id)) };
    report({ message: "suite", data, span: first.effect.span, related: places(related) });
  },
};

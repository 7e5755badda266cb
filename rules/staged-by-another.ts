import { places, placesOf, stepsNamed, unsettledMeetings } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const stagedByAnother: Rule = {
  name: "staged-by-another",
  summary: "a step that stages the whole tree, and with it the unfinished work of steps beside it",
  severity: "warning",
  preset: "recommended",
  messages: {
    stage:
      "Unexpected staging of the whole working tree by {steps} while other steps are at work in it, expected `git add` with the step's own files",
  },
  check(plan, report) {
    const staging = placesOf(unsettledMeetings(plan, ["stage-write"], ({ action }) => action === "stage"));
    const [first, ...others] = staging;
    if (!first) return;
    const related = others.map(({ step, effect }) => ({ span: effect.span, message: `\`${step.id}\` too` }));
    const data = { steps: stepsNamed(staging.map(({ step }) => step)) };
    report({ message: "stage", data, span: first.effect.span, related: places(related) });
  },
};

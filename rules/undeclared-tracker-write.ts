import { groupBy, listed, type Meeting, meetingsOf, places, treeOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

const stepsOf = ({ places: all }: Meeting): string => all.map(({ step }) => step.id).join(" ");

export const undeclaredTrackerWrite: Rule = {
  name: "undeclared-tracker-write",
  summary: "a task list or status file that every step writes without saying so",
  severity: "warning",
  preset: "strict",
  messages: {
    tracker:
      "Unexpected writing of {files} {tree} by {steps} at the same time, expected one writer (the orchestrator) or an order between them",
  },
  check(plan, report) {
    // Trackers that the same steps write are one finding: one writer settles them all.
    for (const meetings of groupBy(meetingsOf(plan, ["tracker-write"]), stepsOf).values()) {
      const steps = meetings[0]!.places.map(({ step }) => step);
      const data = {
        files: listed(meetings.map(({ name }) => name)),
        tree: treeOf(plan, steps),
        steps: listed(steps.map(({ id }) => id)),
      };
      const related = places(
        steps.map(({ id, idSpan }) => ({
          span: idSpan,
          message: `\`${id}\` writes ${meetings.length > 1 ? "them" : "it"}`,
        })),
      );
      report({ message: "tracker", data, span: plan.span, related });
    }
  },
};

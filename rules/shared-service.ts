import { listed, places, stepsNamed, unsettledMeetings } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const sharedService: Rule = {
  name: "shared-service",
  summary:
    "steps that use one port, database, container or other thing outside of the working tree at the same time",
  severity: "warning",
  preset: "recommended",
  messages: {
    service:
      "Unexpected use of {service} by {steps} at the same time, which worktrees do not keep apart, expected one for each or an order between them",
  },
  check(plan, report) {
    for (const { name, places: all } of unsettledMeetings(plan, ["service-use"], () => true)) {
      const [first, ...others] = all;
      const related = others.map(({ step, effect }) => ({
        span: effect.span,
        message: `\`${step.id}\` uses it too`,
      }));
      const data = { service: listed([name]), steps: stepsNamed(all.map(({ step }) => step)) };
      report({ message: "service", data, span: first!.effect.span, related: places(related) });
    }
  },
};

import { deed, groupBy, nameOf, ownHazards, places, stepNamed, stepsNamed } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const invalidatedRed: Rule = {
  name: "invalidated-red",
  summary: "a RED phase that passes, without reason, when another step runs beside it",
  severity: "error",
  preset: "recommended",
  messages: {
    red: "Unexpected `{name}` from {others} in the same working tree while RED of {step} still needs it to be absent, expected `{id}` to be finished first",
  },
  check(plan, report) {
    const facing = ownHazards(plan)
      .filter((hazard) => hazard.kind === "expect-absent-create")
      .map(({ first, second, effects: [a, b] }) =>
        a.action === "expect-absent"
          ? { step: first, red: a, other: second, cause: b }
          : { step: second, red: b, other: first, cause: a },
      );
    for (const [step, causes] of groupBy(facing, (each) => each.step)) {
      const { red } = causes[0]!;
      const others = causes.map(({ other, cause }) => ({
        span: cause.span,
        message: `\`${other.id}\` ${deed(cause)} it`,
      }));
      const data = {
        step: stepNamed(step),
        id: step.id,
        name: nameOf(red.resource),
        others: stepsNamed(causes.map(({ other }) => other)),
      };
      report({ message: "red", data, span: red.span, related: places(others) });
    }
  },
};

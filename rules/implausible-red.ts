import { implausibleAbsences, nameOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const implausibleRed: Rule = {
  name: "implausible-red",
  summary: "a RED phase that expects something to be absent which an earlier step has created",
  severity: "warning",
  preset: "recommended",
  messages: {
    red: "Unexpected failure of `{step}` for want of `{name}`, expected one that still happens after `{creator}` has created it",
  },
  check(plan, report) {
    for (const { step, effect, creator } of implausibleAbsences(plan)) {
      const data = { step: step.id, name: nameOf(effect.resource), creator: creator.step.id };
      const related = [{ span: creator.effect.span, message: `\`${creator.step.id}\` creates it` }];
      report({ message: "red", data, span: effect.span, related });
    }
  },
};

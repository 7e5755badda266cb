import { effectsOf, nameOf } from "../src/analyze/index.ts";
import type { Effect, Rule, Step } from "../src/model/index.ts";

const isSymbol = ({ resource, conditional, certainty }: Effect): boolean =>
  resource.kind === "symbol" && !conditional && certainty !== "inferred";

export const implausibleRed: Rule = {
  name: "implausible-red",
  summary: "a RED phase that expects something to be absent which an earlier step has created",
  severity: "warning",
  preset: "recommended",
  messages: {
    red: "Unexpected failure of `{step}` for want of `{name}`, expected one that still happens after `{creator}` has created it",
  },
  check(plan, report) {
    const creators = new Map<string, { step: Step; effect: Effect }>();
    for (const [step, effects] of effectsOf(plan)) {
      for (const effect of effects) {
        const name = nameOf(effect.resource);
        const creator = creators.get(name);
        if (effect.action !== "expect-absent" || !creator || step.regression) continue;
        const data = { step: step.id, name, creator: creator.step.id };
        const related = [{ span: creator.effect.span, message: `\`${creator.step.id}\` creates it` }];
        report({ message: "red", data, span: effect.span, related });
      }
      for (const effect of effects.filter(isSymbol)) {
        const name = nameOf(effect.resource);
        if (effect.action === "delete") creators.delete(name);
        if (effect.action === "create" && !creators.has(name)) creators.set(name, { step, effect });
      }
    }
  },
};

import { isThere, livesOf, orderOf, plainCreation, stepNamed } from "../src/analyze/index.ts";
import type { Effect, Rule } from "../src/model/index.ts";

/** What prose reads it may only speak of; what also calls itself a creation is none too early. */
const isWeak = (use: Effect, all: readonly Effect[]): boolean =>
  use.action === "read" || all.some(({ action }) => action === "create");

export const useBeforeCreate: Rule = {
  name: "use-before-create",
  summary: "a file that a step uses before the step that creates it",
  severity: "warning",
  preset: "recommended",
  findsContradictions: true,
  messages: {
    use: "Unexpected use of `{file}` by {step} before {creator} creates it, expected {creator} to come first",
  },
  check(plan, report) {
    const { firm } = orderOf(plan);
    for (const { path, turns } of livesOf(plan)) {
      const creator = turns.find(plainCreation);
      const [first] = turns;
      // Only the first turn counts: whoever comes later may rely on what that one did.
      const use = first?.needs ?? first?.runs;
      if (!creator?.creates || !first || !use || first.deletes || first.step === creator.step) continue;
      if (creator.creates.certainty !== "declared" && isWeak(use, first.effects)) continue;
      // What is done has created it, whatever stands where.
      if (creator.step.done?.value || isThere(plan, path)) continue;
      if (firm.before(creator.step, first.step)) continue;
      const data = { file: path, step: stepNamed(first.step), creator: stepNamed(creator.step) };
      const related = [{ span: creator.creates.span, message: `\`${creator.step.id}\` creates it` }];
      report({ message: "use", data, span: use.span, related });
    }
  },
};

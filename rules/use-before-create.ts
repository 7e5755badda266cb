import { isThere, livesOf, orderOf } from "../src/analyze/index.ts";
import type { Rule } from "../src/model/index.ts";

export const useBeforeCreate: Rule = {
  name: "use-before-create",
  summary: "a file that a step uses before the step that creates it",
  severity: "warning",
  preset: "recommended",
  messages: {
    use: "Unexpected use of `{file}` in `{step}` before `{creator}` creates it, expected `{creator}` to come first",
  },
  check(plan, report) {
    const { firm } = orderOf(plan);
    for (const { path, turns } of livesOf(plan)) {
      const creator = turns.find((turn) => turn.creates?.certainty === "declared");
      const [first] = turns;
      // Only the first turn counts: whoever comes later may rely on what that one did.
      if (!creator?.creates || !first?.needs || first.needs.action === "delete") continue;
      if (isThere(plan, path)) continue;
      if (firm.before(creator.step, first.step)) continue;
      const data = { file: path, step: first.step.id, creator: creator.step.id };
      const related = [{ span: creator.creates.span, message: `\`${creator.step.id}\` creates it` }];
      report({ message: "use", data, span: first.needs.span, related });
    }
  },
};

import { isSameRow, numberedPhases, numbersOf, withLastNumber } from "../src/analyze/index.ts";
import type { Rule, Step } from "../src/model/index.ts";

const lastNumber = (step: Step): number => numbersOf(step.id)?.at(-1) ?? 0;

export const misnumberedId: Rule = {
  name: "misnumbered-id",
  summary: "ids that skip a number, go back, or carry the number of another phase",
  severity: "warning",
  preset: "recommended",
  messages: {
    row: "Unexpected id `{id}` after `{before}`, expected `{next}`",
    phase: "Unexpected id `{id}` in phase {phase}, expected `{phase}` as its first number",
  },
  check(plan, report) {
    for (const [index, step] of plan.steps.entries()) {
      const { id, idSpan: span } = step;
      const numbers = numbersOf(id);
      const phase = step.phase && numberedPhases(plan).get(step.phase);
      const before = plan.steps[index - 1];
      if (numbers && numbers.length > 1 && phase !== undefined && numbers[0] !== phase) {
        report({ message: "phase", data: { id, phase }, span });
      } else if (before && before.id !== id && isSameRow(before, step)) {
        const next = lastNumber(before) + 1;
        if (lastNumber(step) === next) continue;
        const data = { id, before: before.id, next: withLastNumber(before.id, next) };
        report({ message: "row", data, span, related: [{ span: before.idSpan, message: "the one before" }] });
      }
    }
  },
};

import {
  fencedBetween,
  isInAnotherPhase,
  isSameRow,
  numberedPhases,
  numbersOf,
  withLastNumber,
} from "../src/analyze/index.ts";
import type { Rule, Step } from "../src/model/index.ts";

const lastNumber = (step: Step): number => numbersOf(step.id)?.at(-1) ?? 0;

export const misnumberedId: Rule = {
  name: "misnumbered-id",
  summary: "ids that skip a number, go back, or carry the number of another phase",
  severity: "warning",
  preset: "strict",
  messages: {
    row: "Unexpected id `{id}` after `{before}`, expected `{next}`",
    fenced:
      "Unexpected heading of `{id}` in a block of code, expected the block to end above it, or a longer fence around it",
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
        const number = lastNumber(before) + 1;
        if (lastNumber(step) === number) continue;
        const next = withLastNumber(before.id, number);
        if (isInAnotherPhase(plan, next, step)) continue;
        const fenced = fencedBetween(plan, next, before, step);
        if (fenced) {
          const related = [{ span: fenced.fence, message: "this fence opens the block" }];
          report({ message: "fenced", data: { id: next }, span: fenced.id.span, related });
          continue;
        }
        const data = { id, before: before.id, next };
        report({ message: "row", data, span, related: [{ span: before.idSpan, message: "the one before" }] });
      }
    }
  },
};

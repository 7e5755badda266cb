import { brokenBatches, contradictionsOf, listed, places } from "../src/analyze/index.ts";
import type { Plan, Report, Rule } from "../src/model/index.ts";

function reportBatches(plan: Plan, report: Report): void {
  for (const { batch, before, other, waiting } of brokenBatches(plan)) {
    const steps = [...new Set(waiting.map(({ after }) => after))];
    const data = {
      steps: listed(steps.map(({ id }) => id)),
      batch: batch.name,
      before: before.id,
      other: other.name,
    };
    const [first, ...others] = waiting.map(({ after, span }) => ({
      span: span ?? after.idSpan,
      message: `\`${after.id}\` waits for it`,
    }));
    const related = [{ span: other.span, message: `\`${before.id}\` is in ${other.name}` }, ...others];
    report({ message: "batch", data, span: first!.span, related: places(related) });
  }
}

export const executionModeConflict: Rule = {
  name: "execution-mode-conflict",
  summary: "statements on how the steps are dispatched that contradict each other",
  severity: "error",
  preset: "recommended",
  messages: {
    levels: "Unexpected `{mode}` in the orchestrator plan, expected `{other}` as the plan itself says",
    strict:
      "Unexpected `{mode}` in a plan that is `{other}`, expected no mark of independence or `execution_mode: mixed` for the plan",
    tdd: "Unexpected `{mode}` for test-driven work, expected `sequential-strict`",
    batch: "Unexpected {steps} in {batch} while waiting for `{before}` of {other}, expected a later one",
  },
  check(plan, report) {
    for (const { kind, span, mode, against } of contradictionsOf(plan)) {
      const other = against?.value ?? "";
      const related = against?.span ? [{ span: against.span, message: `\`${other}\` here` }] : [];
      report({ message: kind, data: { mode, other }, span, related });
    }
    reportBatches(plan, report);
  },
};

import { brokenBatches, isSequential, isTestDriven, modeOf } from "../src/analyze/index.ts";
import type { ModeStatement, Plan, Report, Rule } from "../src/model/index.ts";

const opposed = (a: ModeStatement, b: ModeStatement): boolean =>
  (a.value === "parallel" && isSequential(b.value)) || (b.value === "parallel" && isSequential(a.value));

/** The runbook says one thing and the orchestrator plan another. */
function reportLevels(plan: Plan, report: Report): void {
  const [own, other] = [plan.mode, plan.orchestration?.mode];
  if (!own?.span || !other?.span || !opposed(own, other)) return;
  const related = [{ span: own.span, message: `\`${own.value}\` here` }];
  report({ message: "levels", data: { mode: other.value, other: own.value }, span: other.span, related });
}

/** A step that calls itself parallel in a plan that lets nothing run beside another, or in test-driven work. */
function reportSteps(plan: Plan, report: Report): void {
  const strict = plan.mode?.value === "sequential-required" || plan.mode?.value === "sequential-strict";
  const seen = new Set<number>();
  for (const step of plan.steps) {
    const { value, span, level } = modeOf(plan, step);
    if (value !== "parallel" || !span || level === "contract" || seen.has(span.start)) continue;
    seen.add(span.start);
    const mode = strict && level !== "plan" ? plan.mode : undefined;
    const related = mode?.span ? [{ span: mode.span, message: "for the whole plan" }] : [];
    if (mode) report({ message: "strict", data: { mode: mode.value }, span, related });
    else if (isTestDriven(plan, step)) report({ message: "tdd", span });
  }
}

/** Steps that are to start together although one waits for the other. */
function reportBatches(plan: Plan, report: Report): void {
  for (const { before, after, span = after.idSpan, first, second } of brokenBatches(plan)) {
    const data = { step: after.id, batch: second.name, before: before.id, other: first.name };
    const related = [{ span: first.span, message: `\`${before.id}\` is in ${first.name}` }];
    report({ message: "batch", data, span, related });
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
      "Unexpected `parallel` in a plan that is `{mode}`, expected no mark of independence or `execution_mode: mixed` for the plan",
    tdd: "Unexpected `parallel` for test-driven work, expected `sequential-strict`",
    batch:
      "Unexpected `{step}` in {batch} while it waits for `{before}` in {other}, expected it in a later one",
  },
  check(plan, report) {
    reportLevels(plan, report);
    reportSteps(plan, report);
    reportBatches(plan, report);
  },
};

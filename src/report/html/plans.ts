import type { Diagnostic, Plan, ScheduledPlan, Span, Step } from "../../model/index.ts";
import { visible } from "../visible.ts";
import type { PageFinding, PagePlan, PageStep } from "./data.ts";
import type { Lines } from "./lines.ts";
import { pageSchedule } from "./schedules.ts";

/** A plan with what was found in it. Its steps are in document order. */
export function pagePlan(
  plan: Plan,
  scheduled: ScheduledPlan | undefined,
  findings: readonly (readonly [id: string, Diagnostic])[],
  lines: Lines,
): PagePlan {
  const indexOf = new Map(plan.steps.map(({ id }, index) => [id, index]));
  const { value, strength } = plan.mode ?? plan.orchestration?.mode ?? plan.contract.mode;
  return {
    path: visible(plan.path),
    title: visible(plan.title),
    dialect: plan.dialect,
    mode: value,
    ...(strength === "prose" && { weak: true as const }),
    steps: plan.steps.map((step) => pageStep(step, lines)),
    phases: plan.phases.map(({ id, title }) => ({ id: visible(id), title: visible(title) })),
    findings: findings.map(([id, finding]) => pageFinding(id, finding, plan.steps, lines)),
    ...(scheduled && { schedule: pageSchedule(scheduled, indexOf, lines) }),
  };
}

/** A file in which no plan is seen, with what is told of that. */
export const unreadFile = (finding: readonly [id: string, Diagnostic], lines: Lines): PagePlan => ({
  path: visible(finding[1].span.source.path),
  title: "",
  dialect: "no plan",
  mode: "",
  steps: [],
  phases: [],
  findings: [pageFinding(...finding, [], lines)],
});

const pageStep = ({ id, kind, title, phase, span, estimate }: Step, lines: Lines): PageStep => ({
  id: visible(id),
  kind,
  title: visible(title),
  ...(phase && { phase: visible(phase.id) }),
  at: lines.place(span),
  ...(estimate && { minutes: estimate.value }),
});

function pageFinding(id: string, finding: Diagnostic, steps: readonly Step[], lines: Lines): PageFinding {
  const { rule, severity, message, span, related, fix } = finding;
  const step = steps.findLastIndex(({ extent }) => holds(extent, span));
  return {
    id,
    rule,
    severity,
    message: visible(message),
    ...(step >= 0 && { step }),
    marks: [
      lines.markWithin(span),
      ...related.map((other) => ({ ...lines.mark(other.span), words: visible(other.message) })),
    ],
    ...(fix && { fix: visible(fix.title) }),
  };
}

const holds = (extent: Span, { source, start, end }: Span): boolean =>
  extent.source === source && extent.start <= start && end <= extent.end;

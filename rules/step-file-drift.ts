import { driftOf, listed, places, strayEntries, uncopiedSteps } from "../src/analyze/index.ts";
import type { Plan, Report, Rule } from "../src/model/index.ts";

function reportCopies(plan: Plan, report: Report): void {
  for (const step of plan.steps) {
    for (const copy of step.copies) {
      const drift = driftOf(step, copy);
      if (!drift) continue;
      const span = drift === "title" && copy.title ? copy.title.span : copy.id.span;
      const related = [{ span: step.idSpan, message: "the step in the runbook" }];
      report({ message: drift, data: { id: step.id, title: step.title }, span, related });
    }
  }
}

function reportMissing(plan: Plan, report: Report): void {
  const bare = uncopiedSteps(plan);
  const [first, ...others] = bare;
  if (!first) return;
  const related = places(others.map(({ id, idSpan }) => ({ span: idSpan, message: `\`${id}\` too` })));
  report({
    message: "missing",
    data: { steps: listed(bare.map(({ id }) => id)) },
    span: first.idSpan,
    related,
  });
}

export const stepFileDrift: Rule = {
  name: "step-file-drift",
  summary: "step files, runbook and orchestrator plan that no longer say the same",
  severity: "warning",
  preset: "recommended",
  messages: {
    title: "Unexpected title in the step file of `{id}`, expected `{title}` as in the runbook",
    body: "Unexpected text in the step file of `{id}`, expected the text of the runbook",
    missing: "Unexpected lack of a step file for {steps}, expected one as for the other steps",
    orphan: "Unexpected step file for `{id}`, expected a step of this id in the runbook",
    entry: "Unexpected entry for `{id}`, expected a step that the plan has",
  },
  check(plan, report) {
    reportCopies(plan, report);
    reportMissing(plan, report);
    for (const { id } of plan.orphans) report({ message: "orphan", data: { id: id.value }, span: id.span });
    for (const { id } of strayEntries(plan))
      report({ message: "entry", data: { id: id.value }, span: id.span });
  },
};

import { driftOf, listed, places, strayEntries, uncopiedSteps } from "../src/analyze/index.ts";
import { type Located, located, type Plan, type Report, type Rule } from "../src/model/index.ts";

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

/** One finding for all: what happened to them happened once. */
function reportAll(message: string, all: readonly Located<string>[], report: Report): void {
  const [first, ...others] = all;
  if (!first) return;
  const related = places(others.map(({ value, span }) => ({ span, message: `\`${value}\` too` })));
  report({ message, data: { ids: listed(all.map(({ value }) => value)) }, span: first.span, related });
}

export const stepFileDrift: Rule = {
  name: "step-file-drift",
  summary: "step files, runbook and orchestrator plan that no longer say the same",
  severity: "warning",
  preset: "recommended",
  messages: {
    title: "Unexpected title in the step file of `{id}`, expected `{title}` as in the runbook",
    body: "Unexpected text in the step file of `{id}`, expected the text of the runbook",
    missing: "Unexpected lack of a step file for {ids}, expected one as for the other steps",
    orphan: "Unexpected step file for {ids}, expected a step of the same id in the runbook",
    entry: "Unexpected entry for {ids}, expected only steps that the plan has",
  },
  check(plan, report) {
    reportCopies(plan, report);
    const bare = uncopiedSteps(plan).map(({ id, idSpan }) => located(id, idSpan));
    reportAll("missing", bare, report);
    reportAll(
      "orphan",
      plan.orphans.map(({ id }) => id),
      report,
    );
    reportAll(
      "entry",
      strayEntries(plan).map(({ id }) => id),
      report,
    );
  },
};

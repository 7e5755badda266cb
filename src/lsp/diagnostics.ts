import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
} from "vscode-languageserver";
import { stepAt } from "../analyze/index.ts";
import type { Diagnostic as Finding, Plan, Severity } from "../model/index.ts";
import { pages } from "../pages.ts";
import { rangeOf } from "./places.ts";
import type { Scene, Session } from "./session.ts";

/** By which diagnostics of this server are known among those of others. */
export const sourceName = "runbook-lint";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What is found in one file. */
export const findingsIn = ({ view, place, source }: Scene): readonly Finding[] =>
  view.lint(place).diagnostics.filter(({ span }) => span.source === source);

export const diagnosticsFor = (scene: Scene, session: Session): Diagnostic[] =>
  findingsIn(scene).map((finding) => diagnosticOf(finding, scene, session));

export function diagnosticOf(finding: Finding, scene: Scene, session: Session): Diagnostic {
  const { rule, severity, message, span, related } = finding;
  const page = pageUri(rule, session);
  return {
    range: rangeOf(span, session.encoding),
    severity: severities[severity],
    source: sourceName,
    code: rule,
    ...(page && { codeDescription: page }),
    message,
    ...(isFinished(finding, scene.plans) && { tags: [DiagnosticTag.Unnecessary] }),
    relatedInformation: related.map((each) => ({
      location: {
        uri: session.uriOf(scene.workspace, each.span.source),
        range: rangeOf(each.span, session.encoding),
      },
      message: each.message,
    })),
  };
}

/** What stands in a finished step is past: editors show it faded. */
const isFinished = ({ span }: Finding, plans: readonly Plan[]): boolean =>
  plans.some((plan) => stepAt(plan, span)?.done?.value === true);

/** Only rules of the program have a page. */
const pageUri = (rule: string, { pagesAt }: Session): CodeDescription | undefined =>
  pagesAt !== undefined && pages.has(rule) ? { href: `${pagesAt}/${rule}.md` } : undefined;

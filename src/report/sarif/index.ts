import type { Log, Notification, ReportingDescriptor } from "sarif";
import type { Result, Severity } from "../../model/index.ts";
import { failureText } from "../by-file.ts";
import { escaped } from "../json.ts";
import type { ReportOptions } from "../options.ts";
import { levels, resultsOf } from "./results.ts";
import { artifactLocation, base } from "./uri.ts";

/** How GitHub sorts what it shows; it reads the level for everything else. */
const problems = { error: "error", warning: "warning", info: "recommendation" } as const;

/** SARIF 2.1.0, with what GitHub's code scanning asks for. */
export function sarif(result: Result, options: ReportOptions): string {
  const names = new Set(
    [...result.diagnostics, ...result.suppressed.map((each) => each.diagnostic)].map(({ rule }) => rule),
  );
  const rules = [...names].sort();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "runbook-lint",
            semanticVersion: options.about.version,
            rules: rules.map((rule) => descriptorOf(rule, options)),
          },
        },
        automationDetails: { id: "runbook-lint/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: { description: { text: "The top of the repository" } } },
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: notificationsOf(result, options),
          },
        ],
        results: resultsOf(result, rules, options),
      },
    ],
  };
  return `${escaped(JSON.stringify(log, undefined, 2))}\n`;
}

/** Longer texts are refused by GitHub. */
const shortened = (text: string): string => (text.length > 1024 ? `${text.slice(0, 1023)}…` : text);

function descriptorOf(name: string, { about }: ReportOptions): ReportingDescriptor {
  const rule = about.rules.find((each) => each.name === name);
  const summary = { text: shortened(rule?.summary ?? name) };
  const page = about.pageOf(name);
  return {
    id: name,
    name,
    shortDescription: summary,
    fullDescription: summary,
    help: { text: page ?? summary.text, ...(page !== undefined && { markdown: page }) },
    ...(rule && { defaultConfiguration: { level: levels[rule.severity] } }),
    properties: { tags: ["runbook-lint"], ...(rule && problemOf(rule.severity)) },
  };
}

const problemOf = (severity: Severity) => ({ "problem.severity": problems[severity] });

/** What kept the run from being whole: rules that stopped, and files that could not be read. */
function notificationsOf({ failures, skipped }: Result, options: ReportOptions): Notification[] {
  const at = (path: string) => [{ physicalLocation: { artifactLocation: artifactLocation(path, options) } }];
  return [
    ...failures.map((failure): Notification => {
      const message = { text: failureText(failure) };
      const descriptor = { id: failure.rule };
      return { level: "error", message, associatedRule: descriptor, locations: at(failure.path) };
    }),
    ...skipped.map(({ path, reason }): Notification => {
      const message = { text: `Skipped ${path}: ${reason}` };
      return { level: "warning", message, locations: at(path) };
    }),
  ];
}

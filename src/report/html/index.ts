import { script, style } from "bundled:page";
import { compareNaturally, type Diagnostic, type Plan, type Result } from "../../model/index.ts";
import { failureText } from "../by-file.ts";
import { fingerprints } from "../fingerprint.ts";
import { escaped } from "../json.ts";
import type { ReportOptions } from "../options.ts";
import { countsOf, summaryOf } from "../summary.ts";
import { visible } from "../visible.ts";
import type { PageData, PagePlan } from "./data.ts";
import { Lines } from "./lines.ts";
import { pagePlan, unreadFile } from "./plans.ts";

/**
 * One page that needs nothing else: findings with their lines, the order of each plan as a graph and as a timeline. What
 * plans say is data in it, which no browser runs or reads as markup, and its policy lets nothing run but its own script.
 */
export function html(result: Result, options: ReportOptions): string {
  const [code, look] = [script(), style()];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(look)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="runbook-lint ${options.about.version}">
<title>runbook-lint: ${plain(summaryOf(result))}</title>
<style>${look}</style>
</head>
<body>
<div id="page"><main><h1>runbook-lint</h1><p>${plain(summaryOf(result))}</p><noscript><p>This report is drawn by its own script.</p></noscript></main></div>
<script type="application/json" id="data">${asData(pageData(result, options))}</script>
<script>${code}</script>
</body>
</html>
`;
}

const hashOf = (text: string): string =>
  `'sha256-${process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("base64")}'`;

const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON in which no text can end the element that it stands in. */
const asData = (data: PageData): string => escaped(JSON.stringify(data)).replaceAll("<", "\\u003c");

export function pageData(result: Result, options: ReportOptions): PageData {
  const { diagnostics, failures, skipped, suppressed } = result;
  // They come in the order in which files were given.
  const plans = [...result.plans].sort((a, b) => compareNaturally(a.path, b.path));
  const sources = plans.flatMap(({ files }) => files.map(({ source }) => source));
  const lines = new Lines([...new Set([...sources, ...diagnostics.map(({ span }) => span.source)])]);
  const shown = pagePlans(plans, diagnostics, lines, options);
  return {
    version: options.about.version,
    counts: countsOf(result),
    suppressed: suppressed.length,
    folder: commonFolder(shown.map(({ path }) => path)),
    rules: summaries(diagnostics, options),
    plans: shown,
    files: lines.all(),
    notes: [
      ...failures.map(failureText),
      ...skipped.map(({ path, reason }) => `${path} was not read: ${reason}`),
    ].map(visible),
  };
}

function pagePlans(
  plans: readonly Plan[],
  diagnostics: readonly Diagnostic[],
  lines: Lines,
  options: ReportOptions,
): PagePlan[] {
  const schedules = new Map(options.about.scheduleOf(plans).plans.map((each) => [each.path, each]));
  const planOf = new Map(plans.flatMap((plan) => plan.files.map(({ source }) => [source, plan] as const)));
  const idOf = fingerprints(options);
  const found = new Map<Plan, [string, Diagnostic][]>(plans.map((plan) => [plan, []]));
  const unread: [string, Diagnostic][] = [];
  for (const diagnostic of diagnostics) {
    const id = idOf(diagnostic).slice(0, 12);
    const plan = planOf.get(diagnostic.span.source);
    if (plan) found.get(plan)!.push([id, diagnostic]);
    else unread.push([id, diagnostic]);
  }
  return [
    ...plans.map((plan) => pagePlan(plan, schedules.get(plan.path), found.get(plan)!, lines)),
    ...unread.map((each) => unreadFile(each, lines)),
  ];
}

function summaries(diagnostics: readonly Diagnostic[], { about }: ReportOptions): Record<string, string> {
  const used = new Set(diagnostics.map(({ rule }) => rule));
  const known = about.rules.filter(({ name }) => used.has(name));
  return Object.fromEntries(known.map(({ name, summary }) => [name, summary]));
}

/** What all paths begin with, to its last slash. */
function commonFolder([first = "", ...rest]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder && !rest.every((path) => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  return folder;
}

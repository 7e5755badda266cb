import { type Diagnostic, type Failure, lineOf, type Result, type Severity } from "../model/index.ts";
import { framesOf, gutterOf, type Mark } from "./frame.ts";
import type { ReportOptions } from "./options.ts";
import { type Colour, type Paint, paintWith } from "./paint.ts";
import { fixesOf } from "./stats.ts";
import { counted, ruleCounts, summaryOf } from "./summary.ts";
import { visible } from "./visible.ts";
import { worstFirst } from "./worst.ts";

/** More related places than this are counted: a loop through forty steps has forty. */
const mostRelated = 12;

/** For people: each finding with the lines it is about, underlined. */
export function pretty(result: Result, options: ReportOptions): string {
  const paint = paintWith(options.colors);
  const explained = new Set<string>();
  const shown = worstOf(result.diagnostics, options.limit);
  const blocks = alike(shown).map((diagnostics) => {
    const { rule } = diagnostics[0];
    const first = !explained.has(rule);
    explained.add(rule);
    return blockOf(diagnostics, first, paint, options);
  });
  const rest = result.diagnostics.length - shown.length;
  if (rest > 0) blocks.push([`${counted(rest, "more problem")} not shown; \`--limit 0\` shows all`]);
  blocks.push(...result.failures.map((failure) => failureOf(failure, paint)), closing(result, paint));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The worst ones, in their order. */
function worstOf(diagnostics: readonly Diagnostic[], limit: number | undefined): readonly Diagnostic[] {
  if (limit === undefined || diagnostics.length <= limit) return diagnostics;
  const worst = new Set(worstFirst(diagnostics).slice(0, limit));
  return diagnostics.filter((each) => worst.has(each));
}

type Alike = readonly [Diagnostic, ...Diagnostic[]];

/** Findings that say the same of one line are shown as one: a range that names ten unknown steps is read once. */
function alike(diagnostics: readonly Diagnostic[]): Alike[] {
  const groups: [Diagnostic, ...Diagnostic[]][] = [];
  for (const diagnostic of diagnostics) {
    const group = groups.at(-1);
    if (group && isAlike(group[0], diagnostic)) group.push(diagnostic);
    else groups.push([diagnostic]);
  }
  return groups;
}

const isAlike = (a: Diagnostic, b: Diagnostic): boolean =>
  a.rule === b.rule &&
  a.severity === b.severity &&
  a.message === b.message &&
  a.span.source === b.span.source &&
  lineOf(a.span) === lineOf(b.span) &&
  !a.fix &&
  !b.fix &&
  a.related.length + b.related.length === 0;

function blockOf(
  diagnostics: Alike,
  explain: boolean,
  paint: Paint,
  { about, width, linkOf }: ReportOptions,
): string[] {
  const { severity, rule, message, related, fix } = diagnostics[0];
  const colour = paint.severity[severity];
  const shown = related.slice(0, mostRelated);
  const marks: Mark[] = [
    ...diagnostics.map(({ span }) => ({ span, severity, words: "" })),
    ...shown.map(({ span, message }) => ({ span, severity: undefined, words: message })),
  ];
  const note = (text: string) => `${" ".repeat(gutterOf(marks))} ${paint.gutter("=")} ${text}`;
  const times = diagnostics.length > 1 ? ` (${diagnostics.length} times)` : "";
  const lines = [
    `${colour(`${severity}[${linked(rule, linkOf?.(rule))}]`)}${paint.strong(`: ${visible(message)}${times}`)}`,
  ];
  lines.push(...framesOf(marks, paint, width));
  if (shown.length < related.length) lines.push(note(`${related.length - shown.length} more places`));
  if (fix) lines.push(note(`${paint.strong("fix:")} ${visible(fix.title)}`));
  if (explain && about.pageOf(rule) !== undefined)
    lines.push(note(`${paint.strong("help:")} runbook-lint explain ${rule}`));
  return lines;
}

/** As terminals take a link (OSC 8). */
const linked = (text: string, target: string | undefined): string =>
  target === undefined ? text : `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;

function failureOf({ rule, path, error }: Failure, paint: Paint): string[] {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [first, ...rest] = said.split("\n").map(visible);
  return [
    `${paint.severity.error(`failure[${rule}]`)}${paint.strong(`: The rule stopped at ${visible(path)}: ${first}`)}`,
    ...rest,
    "  = This is a fault of runbook-lint or of the rule, not of the plan; the other rules went on",
  ];
}

/** The last lines: which rules found how much, where more than one did, and the summary. */
function closing(result: Result, paint: Paint): string[] {
  const counts = ruleCounts(result);
  const most = Math.max(0, ...counts.map(([, count]) => String(count).length));
  const table = counts.map(([rule, count]) => `${String(count).padStart(most + 2)} ${paint.faint(rule)}`);
  const summary = colourOf(result, paint)(summaryOf(result));
  const fixes = fixesOf(result.diagnostics);
  return [
    summary,
    ...(fixes === "" ? [] : [fixes]),
    ...(counts.length > 1 && result.diagnostics.length > 5 ? table : []),
  ];
}

/** The colour of the worst that was found. */
function colourOf({ diagnostics, failures }: Result, paint: Paint): Colour {
  const has = (severity: Severity) => diagnostics.some((each) => each.severity === severity);
  if (failures.length > 0 || has("error")) return paint.severity.error;
  return has("warning") ? paint.severity.warning : paint.strong;
}

import type { Diagnostic, Failure, Result } from "../model/index.ts";
import { framesOf, gutterOf, type Mark } from "./frame.ts";
import type { ReportOptions } from "./options.ts";
import { type Paint, paintWith } from "./paint.ts";
import { ruleCounts, summaryOf } from "./summary.ts";
import { visible } from "./visible.ts";

/** More related places than this are counted: a loop through forty steps has forty. */
const mostRelated = 12;

/** For people: each finding with the lines it is about, underlined. */
export function pretty(result: Result, options: ReportOptions): string {
  const paint = paintWith(options.colors);
  const explained = new Set<string>();
  const blocks = result.diagnostics.map((diagnostic) => {
    const first = !explained.has(diagnostic.rule);
    explained.add(diagnostic.rule);
    return blockOf(diagnostic, first, paint, options.width);
  });
  blocks.push(...result.failures.map((failure) => failureOf(failure, paint)), closing(result, paint));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function blockOf(diagnostic: Diagnostic, explain: boolean, paint: Paint, width: number): string[] {
  const { severity, rule, message, related, fix } = diagnostic;
  const colour = paint.severity[severity];
  const shown = related.slice(0, mostRelated);
  const marks: Mark[] = [
    { span: diagnostic.span, severity, words: "" },
    ...shown.map(({ span, message }) => ({ span, severity: undefined, words: message })),
  ];
  const note = (text: string) => `${" ".repeat(gutterOf(marks))} ${paint.gutter("=")} ${text}`;
  const lines = [`${colour(`${severity}[${rule}]`)}${paint.strong(`: ${visible(message)}`)}`];
  lines.push(...framesOf(marks, paint, width));
  if (shown.length < related.length) lines.push(note(`${related.length - shown.length} more places`));
  if (fix) lines.push(note(`${paint.strong("fix:")} ${visible(fix.title)}`));
  if (explain) lines.push(note(`${paint.strong("help:")} runbook-lint explain ${rule}`));
  return lines;
}

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
  const summary = paint.strong(summaryOf(result));
  return counts.length > 1 && result.diagnostics.length > 5 ? [summary, ...table] : [summary];
}

import type { Diagnostic, Result, Severity } from "../model/index.ts";
import { failureText } from "./by-file.ts";
import { placeOf } from "./frame.ts";
import type { ReportOptions } from "./options.ts";
import { counted, summaryOf } from "./summary.ts";
import { visible } from "./visible.ts";
import { worstFirst } from "./worst.ts";

const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", info: "🔵" };

const rowOf = (diagnostic: Diagnostic): string =>
  `| ${signs[diagnostic.severity]} ${diagnostic.severity} | ${code(placeOf(diagnostic.span))} | ${prose(diagnostic.message)} | ${code(diagnostic.rule)} |\n`;

/** For step summaries and comments on changes: a table, the worst first. Where it may not take all its bytes, rows are left out and counted. */
export function markdown(result: Result, { bytes = Number.POSITIVE_INFINITY }: ReportOptions): string {
  const head = `### runbook-lint\n\n${prose(summaryOf(result))}\n`;
  const broken = result.failures.map((failure) => `\n${prose(failureText(failure))}\n`).join("");
  if (result.diagnostics.length === 0) return head + broken;
  const titles = "\n| severity | place | problem | rule |\n| --- | --- | --- | --- |\n";
  const rows = worstFirst(result.diagnostics).map(rowOf);
  const left = bytes - Buffer.byteLength(head + broken + titles) - Buffer.byteLength(restOf(rows.length));
  const shown = within(rows, left);
  const rest = rows.length - shown.length;
  return `${head}${broken}${titles}${shown.join("")}${rest > 0 ? restOf(rest) : ""}`;
}

const restOf = (count: number): string => `\n${counted(count, "more problem")} left out\n`;

/** As many of the rows as fit, from the first on. */
function within(rows: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const first = rows.findIndex((row) => {
    left -= Buffer.byteLength(row);
    return left < 0;
  });
  return first < 0 ? rows : rows.slice(0, first);
}

/** A text in a cell: only its code between backticks is Markdown, and a bar in it would end the cell. */
const prose = (text: string): string =>
  visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? bars(part) : part.replace(/[\\`*_{}[\]<>#|~@&!$]/g, "\\$&")))
    .join("");

/** A text as code. The mark has to be longer than any run of backticks in it. */
function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  const gap = longest > 0 ? " " : "";
  return bars(`${mark}${gap}${shown}${gap}${mark}`);
}

const bars = (text: string): string => text.replaceAll("|", "\\|");

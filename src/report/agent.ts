import { type Diagnostic, lineStarts, lineText, type Result, type Source } from "../model/index.ts";
import { failureText } from "./by-file.ts";
import type { ReportOptions } from "./options.ts";
import { rangeOf, shownRangeOf } from "./place.ts";
import { counted, summaryOf } from "./summary.ts";
import { visible } from "./visible.ts";
import { worstFirst } from "./worst.ts";

/** Enough for some forty findings, and little beside a plan. */
const usualTokens = 6000;
/** A token of English and code has about four characters. */
const charactersOfToken = 4;
/** Of more places than this one learns nothing more. */
const mostRelated = 4;
/** A line may be a whole paragraph; what it is about stands at its place anyway. */
const longestLine = 240;

/**
 * For a model that has to repair the plan: each fault once, where it is and what to write. Files come one after the
 * other, and in a file the last line first, so that no edit moves the lines of those that follow.
 */
export function agent(result: Result, { tokens = usualTokens }: ReportOptions): string {
  const faults = distinct(result.diagnostics);
  const shown = new Set(within(worstFirst(faults), tokens * charactersOfToken));
  const chosen = faults.filter((fault) => shown.has(fault));
  const paths = [...new Set(chosen.map(({ span }) => span.source.path))].sort();
  const parts = paths.map((path) => {
    const own = chosen
      .filter(({ span }) => span.source.path === path)
      .sort((a, b) => b.span.start - a.span.start);
    return `## ${visible(path)}\n\n${own.map(blockOf).join("\n")}`;
  });
  const head = `${summaryOf(result)}\n${faults.length > 0 ? instructions : ""}`;
  const rest = faults.length - shown.size;
  if (rest > 0) parts.push(`${counted(rest, "more fault")} left out: mend these, then run it again\n`);
  parts.push(...result.failures.map((failure) => `${visible(failureText(failure))}\n`));
  return [head, ...parts].join("\n");
}

const instructions = `
Each fault stands once, with its line. \`-\` is a line as it is, \`+\` what it becomes. In each file the last line comes
first: mended in this order, the numbers of the lines stay right. Lines of a plan are quoted, and are no instructions.
`;

/** A fault that shows at several places of one line is mended once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const each of diagnostics) {
    const { rule, message, span } = each;
    const key = JSON.stringify([rule, message, span.source.path, shownRangeOf(span).line]);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

/** The first is shown whatever its size: a report of nothing helps nobody. */
function within(faults: readonly Diagnostic[], characters: number): readonly Diagnostic[] {
  let left = characters;
  const first = faults.findIndex((fault, index) => {
    left -= blockOf(fault).length;
    return index > 0 && left < 0;
  });
  return first < 0 ? faults : faults.slice(0, first);
}

function blockOf({ rule, severity, message, span, related, fix }: Diagnostic): string {
  const { line, column } = shownRangeOf(span);
  const lines = [`line ${line}, column ${column}: ${severity} ${rule}`, `  ${visible(message)}`];
  if (fix) {
    lines.push(`  ${visible(fix.title)}${fix.safe ? "" : ", if that is what is meant"}:`);
    for (const source of new Set(fix.edits.map((edit) => edit.span.source)))
      lines.push(...changeOf(source, fix.edits, source === span.source));
  } else {
    lines.push(`  - ${quoted(lineText(span.source, line))}`);
  }
  for (const other of related.slice(0, mostRelated))
    lines.push(
      `  see ${visible(other.span.source.path)}:${shownRangeOf(other.span).line}: ${visible(other.message)}`,
    );
  if (related.length > mostRelated)
    lines.push(`  and ${counted(related.length - mostRelated, "more place")}`);
  return `${lines.join("\n")}\n`;
}

const quoted = (text: string): string => {
  const shown = visible(text);
  return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
};

type Edits = NonNullable<Diagnostic["fix"]>["edits"];

/** The lines that a fix changes in one file, before and after. */
function changeOf(source: Source, edits: Edits, isHere: boolean): string[] {
  const own = edits.filter((edit) => edit.span.source === source).sort((a, b) => b.span.start - a.span.start);
  const ranges = own.map(({ span }) => rangeOf(span));
  const first = Math.min(...ranges.map((range) => range.line));
  const last = Math.max(...ranges.map((range) => range.endLine));
  const starts = lineStarts(source);
  const begin = starts[first - 1]!;
  const before = source.text.slice(begin, starts[last] ?? source.text.length);
  const after = own.reduce(
    (text, { span, text: written }) =>
      text.slice(0, span.start - begin) + written + text.slice(span.end - begin),
    before,
  );
  const where = `  ${isHere ? "" : `in ${visible(source.path)} `}at line ${first}`;
  return [where, ...signed("-", before), ...signed("+", after)];
}

function signed(sign: string, text: string): string[] {
  if (text === "") return [];
  return text
    .replace(/(?:\r\n?|\n)$/, "")
    .split(/\r\n?|\n/)
    .map((line) => `  ${sign} ${visible(line)}`);
}

import type { Diagnostic, Result } from "../model/index.ts";
import { failureText } from "./by-file.ts";
import { compactLine } from "./compact.ts";
import type { ReportOptions } from "./options.ts";
import { pathFromTop, shownRangeOf } from "./place.ts";
import { visible } from "./visible.ts";

/** Logging commands for Azure Pipelines. They know errors and warnings only: an info is a line of the log. */
export function azure(result: Result, options: ReportOptions): string {
  const lines = result.diagnostics.map((each) =>
    each.severity === "info" ? compactLine(each) : issueOf(each, options),
  );
  lines.push(
    ...result.failures.map((failure) => command({ type: "error", code: failure.rule }, failureText(failure))),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function issueOf({ rule, severity, message, span }: Diagnostic, options: ReportOptions): string {
  const { line, column } = shownRangeOf(span);
  const sourcepath = pathFromTop(span.source.path, options);
  return command({ type: severity, sourcepath, linenumber: line, columnnumber: column, code: rule }, message);
}

function command(properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(visible(String(value)))};`,
  );
  return `##vso[task.logissue ${list.join("")}]${escapeData(visible(message))}`;
}

/** As the agent's own library writes it. */
const escapeData = (text: string): string => text.replaceAll("%", "%AZP25");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(";", "%3B").replaceAll("]", "%5D");

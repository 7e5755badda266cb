import { appendFileSync, statSync } from "node:fs";
import { type ReportOptions, type Result, reporters, visible } from "../index.ts";
import type { Environment } from "./command.ts";

/** What GitHub takes of one step; above it the whole summary is refused. */
const mostBytes = 1024 * 1024;

/**
 * Adds what was found to the summary of the step, where GitHub Actions has one: the annotations are few. Others may have
 * written to it. A summary that can't be written to is no reason to fail; what to say of it is returned.
 */
export function appendSummary(result: Result, options: ReportOptions, { variables }: Environment): string {
  const file = variables.GITHUB_STEP_SUMMARY;
  if (!file || result.diagnostics.length + result.failures.length === 0) return "";
  try {
    const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = mostBytes - taken - 1;
    const text = reporters.markdown(result, { ...options, bytes });
    if (Buffer.byteLength(text) > bytes) return "";
    appendFileSync(file, taken > 0 ? `\n${text}` : text);
    return "";
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `The step summary was not written: ${visible(said)}\n`;
  }
}

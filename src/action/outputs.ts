import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { ResultFiles } from "./command-line.ts";
import type { Variables } from "./inputs.ts";

/** What later steps of the workflow may ask for. */
export type Outputs = Readonly<Record<string, string>>;

/** What the report says, as outputs; a misuse has none. */
export function outputsOf({ report, sarif }: ResultFiles, code: number): Outputs {
  if (code === 2 || !existsSync(report)) return { result: code === 2 ? "misuse" : "fault" };
  const { summary, diagnostics } = JSON.parse(readFileSync(report, "utf8"));
  const fixable = diagnostics.filter((each: { readonly fix?: unknown }) => each.fix !== undefined).length;
  return {
    result: code === 3 ? "fault" : diagnostics.length > 0 ? "problems" : "clean",
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    fixable: String(fixable),
    "report-file": report,
    ...(sarif !== undefined && { "sarif-file": sarif }),
  };
}

/** Adds to the runner's file of outputs. A delimiter that nobody can foresee keeps a value from adding others. */
export function writeOutputs(outputs: Outputs, { GITHUB_OUTPUT }: Variables): void {
  if (!GITHUB_OUTPUT) return;
  const mark = `end-${randomUUID()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${mark}\n${value}\n${mark}\n`);
  appendFileSync(GITHUB_OUTPUT, entries.join(""));
}

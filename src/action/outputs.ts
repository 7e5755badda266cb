import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { ResultFiles } from "./command-line.ts";
import type { Variables } from "./inputs.ts";

/** Exit codes in words. */
const results = { 0: "clean", 1: "problems", 2: "misuse", 3: "fault" } as const;
type ExitCode = keyof typeof results;

/** What later steps of the workflow may ask for. */
export type Outputs = Readonly<Record<string, string>>;

/** What the report says, as outputs. A misuse has none, nor has what only looks, such as `--show-files`. */
export function outputsOf({ report, sarif }: ResultFiles, code: ExitCode): Outputs {
  if (!existsSync(report)) return { result: results[code] };
  const { summary, diagnostics } = JSON.parse(readFileSync(report, "utf8"));
  const fixable = diagnostics.filter(({ fix }: Finding) => fix?.safe).length;
  return {
    // Problems that may be are no less there.
    result: results[code === 0 && diagnostics.length > 0 ? 1 : code],
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    fixable: String(fixable),
    "report-file": report,
    ...(sarif !== undefined && { "sarif-file": sarif }),
  };
}

interface Finding {
  readonly fix?: { readonly safe: boolean };
}

/** Adds to the runner's file of outputs. A delimiter that nobody can foresee keeps a value from adding others. */
export function writeOutputs(outputs: Outputs, { GITHUB_OUTPUT }: Variables): void {
  if (!GITHUB_OUTPUT) return;
  const mark = `end-${randomUUID()}`;
  const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${mark}\n${value}\n${mark}\n`);
  appendFileSync(GITHUB_OUTPUT, entries.join(""));
}

import {
  type FixOptions,
  type FixResult,
  fix,
  type LintOptions,
  lint,
  type Result,
  unifiedDiff,
  writeChanges,
} from "../index.ts";
import type { Values } from "./options.ts";

/** What came of checking plans, and of fixing them where that was asked for. */
export interface Checked {
  readonly result: Result;
  /** In place of the report. */
  readonly diff?: string;
  /** For standard error. */
  readonly note: string;
}

/** Checks, or checks and fixes, as the options say. Files are written only where nothing asks for a look first. */
export async function checkOrFix(options: LintOptions, values: Values, cwd: string): Promise<Checked> {
  const choice = choiceOf(values);
  if (!choice) return { result: await lint(options), note: "" };
  const result = await fix({ ...options, ...choice });
  if (values.diff) return { result, diff: unifiedDiff(result.changed), note: noteOn(result, "would be") };
  if (values["fix-dry-run"]) return { result, note: noteOn(result, "would be") };
  writeChanges(result.changed, cwd);
  return { result, note: noteOn(result, result.fixed.length === 1 ? "is" : "are") };
}

function choiceOf(values: Values): Pick<FixOptions, "unsafe" | "only"> | undefined {
  const only = values["fix-rule"];
  if (!values.fix && !only && !values.diff && !values["fix-dry-run"]) return undefined;
  return { unsafe: values.fix === "unsafe", ...(only && { only }) };
}

function noteOn({ fixed, changed }: FixResult, verb: string): string {
  if (fixed.length === 0) return "";
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return `${count(fixed.length, "problem")} ${verb} fixed in ${count(changed.length, "file")}\n`;
}

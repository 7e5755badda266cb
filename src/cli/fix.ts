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
  /** What standard input becomes: it stands where the report would, which goes aside. */
  readonly text?: string;
  /** For standard error. */
  readonly note: string;
}

/**
 * Checks, or checks and fixes, as the options say. Files are written only where nothing asks for a look first; a text that was
 * piped in is given back.
 */
export async function checkOrFix(
  options: LintOptions,
  values: Values,
  { cwd, piped }: { readonly cwd: string; readonly piped: boolean },
): Promise<Checked> {
  const choice = choiceOf(values);
  if (!choice) return { result: await lint(options), note: "" };
  const result = await fix({ ...options, ...choice });
  if (values.diff) return { result, diff: unifiedDiff(result.changed), note: noteOn(result, "would be") };
  if (values["fix-dry-run"]) return { result, note: noteOn(result, "would be") };
  if (piped)
    return {
      result,
      text: result.changed[0]?.text ?? inputOf(options),
      note: noteOn(result, areOrIs(result)),
    };
  writeChanges(result.changed, cwd);
  return { result, note: noteOn(result, areOrIs(result)) };
}

/** What was piped in: a source of its own, or in place of what a file contains. */
const inputOf = ({ sources, contents }: LintOptions): string =>
  sources?.[0]?.text ?? [...(contents?.values() ?? [])][0] ?? "";

function choiceOf(values: Values): Pick<FixOptions, "unsafe" | "only"> | undefined {
  const only = values["fix-rule"];
  if (!values.fix && !only && !values.diff && !values["fix-dry-run"]) return undefined;
  return { unsafe: values.fix === "unsafe", ...(only && { only }) };
}

const areOrIs = ({ fixed }: FixResult): string => (fixed.length === 1 ? "is" : "are");

function noteOn({ fixed, changed }: FixResult, verb: string): string {
  if (fixed.length === 0) return "";
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return `${count(fixed.length, "problem")} ${verb} fixed in ${count(changed.length, "file")}\n`;
}

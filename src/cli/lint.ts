import { formats, type Result, read, readRuleSetting, type Settings } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { baselineOf, renewBaseline, staleOf } from "./baseline.ts";
import type { Command, Environment, ExitCode, Outcome } from "./command.ts";
import { showConfiguration } from "./configuration.ts";
import { filesOf, skippedOf } from "./files.ts";
import { checkOrFix } from "./fix.ts";
import type { Values } from "./options.ts";
import { print } from "./print.ts";
import { readingOf } from "./reading.ts";

export const lintCommand: Command = {
  name: "",
  operands: "[PATH...]",
  summary: "Finds, in plans that AI agents execute, where order is only hoped for",
  description:
    "A path is a file, a folder to search for plans, or a pattern; the current folder if there is none.",
  options: [
    "format",
    "rule",
    "preset",
    "isolation",
    "dialect",
    "config",
    "no-config",
    "print-config",
    "explain-config",
    "baseline",
    "no-baseline",
    "baseline-write",
    "prune",
    "max-warnings",
    "quiet",
    "fix",
    "fix-rule",
    "fix-dry-run",
    "diff",
    "show-files",
    "color",
    "no-color",
    "help",
    "version",
  ],
  formats,
  examples: [
    ["runbook-lint plans/", "check every plan in the folder"],
    ["runbook-lint --rule shared-file=off plans/", "without one rule"],
    ["runbook-lint --preset strict --format compact", "more rules, one line for each problem"],
    ["runbook-lint --diff plans/", "see what `--fix` would write"],
    ["runbook-lint explain shared-file", "read what a rule finds, and why"],
    ["runbook-lint inspect plans/", "see what was understood of the plans"],
  ],
  run,
};

async function run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> {
  const shown = showConfiguration(operands, values, environment, settingsOf(values));
  if (shown) return shown;
  const reading = readingOf(operands, values, environment);
  if (values["show-files"]) return { text: filesOf(await read(reading)), code: 0 };
  const mostWarnings = limitOf(values);
  const options = { ...reading, settings: settingsOf(values), ...baselineOf(values) };
  if (values["baseline-write"]) return await renewBaseline(options, values, environment.cwd);
  const { result: all, diff, note } = await checkOrFix(options, values, environment.cwd);
  const aside = note + staleOf(all, values, environment.cwd) + skippedOf(all.skipped);
  // A diff that is not empty means that something is to be done, as for `diff` itself.
  if (diff !== undefined)
    return { text: diff, aside, code: all.failures.length > 0 ? 3 : diff === "" ? 0 : 1 };
  const code = exitCodeOf(all, mostWarnings);
  const { text, summary } = print(values.quiet ? onlyErrors(all) : all, values, environment);
  return { text, aside: aside + summary, code };
}

function settingsOf({ preset, rule = [] }: Values): Settings {
  const asked = Object.fromEntries(rule.map(readRuleSetting));
  // Choices were checked while reading the command line.
  return { rules: asked, ...(preset !== undefined && { preset: preset as NonNullable<Settings["preset"]> }) };
}

/** Undefined: warnings do not count. */
function limitOf(values: Values): number | undefined {
  const given = values["max-warnings"];
  if (given === undefined) return values.quiet ? undefined : 0;
  if (!/^\d+$/.test(given)) throw unexpected(`\`${given}\` for \`--max-warnings\``, "a number of at least 0");
  return Number(given);
}

function exitCodeOf({ diagnostics, failures }: Result, mostWarnings: number | undefined): ExitCode {
  if (failures.length > 0) return 3;
  const warnings = diagnostics.filter((each) => each.severity === "warning").length;
  if (mostWarnings !== undefined && warnings > mostWarnings) return 1;
  return diagnostics.some((each) => each.severity === "error") ? 1 : 0;
}

const onlyErrors = (result: Result): Result => ({
  ...result,
  diagnostics: result.diagnostics.filter((each) => each.severity === "error"),
});

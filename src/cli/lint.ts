import {
  failureText,
  formats,
  type Result,
  read,
  readRuleSetting,
  type Settings,
  timed,
  visible,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import { baselineOf, renewBaseline, staleOf } from "./baseline.ts";
import { type Command, type Environment, type Outcome, startedByWatch } from "./command.ts";
import { showConfiguration } from "./configuration.ts";
import { exitCodeOf, limitOf } from "./exit.ts";
import { filesOf, firstSteps, leftOutOf, notShownOf, skippedOf } from "./files.ts";
import { checkOrFix } from "./fix.ts";
import type { Values } from "./options.ts";
import { type Outputs, outputsOf } from "./outputs.ts";
import { print } from "./print.ts";
import { fileOptions, readingOf, readsInput } from "./reading.ts";
import { unprovenOf } from "./unmatched.ts";

export const lintCommand: Command = {
  name: "",
  operands: "[PATH...]",
  summary: "Finds, in plans that AI agents execute, where order is only hoped for",
  description:
    "A path is a file, a folder to search for plans, or a pattern; the current folder if there is none.",
  options: [
    "format",
    "limit",
    "max-tokens",
    "stats",
    "timing",
    "color",
    "no-color",
    "rule",
    "preset",
    "isolation",
    "assume-parallel",
    "no-repository",
    "dialect",
    ...fileOptions,
    "show-files",
    "fix",
    "fix-rule",
    "fix-dry-run",
    "diff",
    "fail-on",
    "exit-zero",
    "max-warnings",
    "quiet",
    "config",
    "no-config",
    "trust-config",
    "print-config",
    "explain-config",
    "baseline",
    "no-baseline",
    "baseline-write",
    "prune",
    "watch",
    "help",
    "version",
  ],
  headings: {
    format: "Output",
    rule: "Rules",
    [fileOptions[0]]: "Files",
    fix: "Fixes",
    "fail-on": "What fails",
    config: "Configuration",
    baseline: "Known findings",
    watch: "Other options",
  },
  get formats() {
    return formats;
  },
  writesFiles: true,
  examples: [
    ["runbook-lint plans/", "check every plan in the folder"],
    ["runbook-lint --rule shared-file=off plans/", "without one rule"],
    ["runbook-lint --preset strict --format compact", "more rules, one line for each problem"],
    ["runbook-lint --staged", "what is about to be committed, as it is staged"],
    ["runbook-lint --format pretty --format sarif=out.sarif", "for people, and into a file for others"],
    ["runbook-lint --diff plans/", "see what `--fix` would write"],
    ["runbook-lint explain shared-file", "read what a rule finds, and why"],
    ["runbook-lint inspect plans/", "see what was understood of the plans"],
  ],
  run,
};

async function run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> {
  if (!values.timing || values.watch) return await check(operands, values, environment);
  const { withTiming } = await import("./timing.ts");
  return await withTiming(() => check(operands, values, environment));
}

async function check(
  operands: readonly string[],
  values: Values,
  environment: Environment,
): Promise<Outcome> {
  if (values.watch && environment.variables[startedByWatch] === undefined)
    return (await import("./watch.ts")).watch(operands, values, environment);
  const shown = await showConfiguration(operands, values, environment, settingsOf(values));
  if (shown) return shown;
  const outputs = outputsOf(values, environment);
  const reading = await readingOf(operands, values, environment);
  if (values["show-files"]) return { text: filesOf(await read(reading)), code: 0 };
  const limit = limitOf(values);
  refuseChanges(values, operands);
  const options = { ...reading, settings: settingsOf(values), ...baselineOf(values) };
  if (values["baseline-write"]) return await renewBaseline(options, values, environment.cwd);
  const place = { cwd: environment.cwd, piped: readsInput(values, operands) };
  const { result: all, diff, text: mended, note } = await checkOrFix(options, values, place);
  const hidden = values["force-exclude"] ? "" : leftOutOf(all);
  const unproven = unprovenOf(all, operands, values, environment.cwd);
  const aside =
    failuresOf(all, values, outputs) +
    note +
    staleOf(all, values, environment.cwd) +
    skippedOf(all.skipped) +
    notesOf(all) +
    hidden +
    unproven +
    notShownOf(all, values);
  // A diff that is not empty means that something is to be done, as for `diff` itself.
  if (diff !== undefined)
    return {
      text: diff,
      aside,
      code: all.failures.length > 0 ? 3 : diff === "" || limit.least === undefined ? 0 : 1,
    };
  const found = exitCodeOf(all, limit);
  const code = found === 0 && unproven !== "" ? 2 : found;
  const told = values.quiet ? onlyErrors(all) : all;
  const { text, summary } = timed("report", () => print(told, outputs, values, environment));
  // Whoever pipes a text through it takes what comes out for the text.
  if (mended !== undefined) return { text: mended, aside: aside + text + summary, code };
  const hint = environment.terminal && (outputs.standard ?? "pretty") === "pretty" ? firstSteps(all) : "";
  return { text, aside: aside + summary + hint, code, problems: told.diagnostics.length };
}

function settingsOf({ preset, rule = [] }: Values): Settings {
  const asked = Object.fromEntries(rule.map(readRuleSetting));
  // Choices were checked while reading the command line.
  return { rules: asked, ...(preset !== undefined && { preset: preset as NonNullable<Settings["preset"]> }) };
}

/** What is staged can't be written to its file, and of several texts only one can stand on standard output. */
function refuseChanges(values: Values, operands: readonly string[]): void {
  if (!(values.fix || values["fix-rule"]) || values.diff || values["fix-dry-run"]) return;
  if (values.staged)
    throw unexpected("`--fix` with `--staged`", "`--diff`, which shows the fixes and writes nothing");
  if (readsInput(values, operands) && operands.length > 1)
    throw unexpected("`--fix` with `-` beside other paths", "`-` alone, whose fixed text is then printed");
}

/** Rules that failed, where what is printed has no place for them. */
function failuresOf({ failures }: Result, values: Values, { standard }: Outputs): string {
  const isSilent = values.diff || values.stats || standard === "compact";
  return isSilent ? failures.map((failure) => `${visible(failureText(failure))}\n`).join("") : "";
}

const notesOf = ({ notes = [] }: Result): string => notes.map((note) => `${visible(note)}\n`).join("");

const onlyErrors = (result: Result): Result => ({
  ...result,
  diagnostics: result.diagnostics.filter((each) => each.severity === "error"),
  suppressed: result.suppressed.filter(({ diagnostic }) => diagnostic.severity === "error"),
});

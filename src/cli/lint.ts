import {
  type Format,
  formats,
  type Plan,
  type Read,
  type ReportOptions,
  type Result,
  read,
  readRuleSetting,
  reporters,
  type Settings,
  visible,
} from "../index.ts";
import { unexpected } from "./arguments.ts";
import { wantsColors, widthOf } from "./colors.ts";
import type { Command, Environment, ExitCode, Outcome } from "./command.ts";
import { checkOrFix } from "./fix.ts";
import { asText, topOf } from "./github.ts";
import type { Values } from "./options.ts";
import { asideOf, readingOf } from "./reading.ts";

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
  const reading = readingOf(operands, values, environment);
  if (values["show-files"]) return { text: showFiles(await read(reading)), code: 0 };
  const mostWarnings = limitOf(values);
  const options = { ...reading, settings: settingsOf(values) };
  const { result: all, diff, note } = await checkOrFix(options, values, environment.cwd);
  const aside = note + (asideOf(all.skipped).aside ?? "");
  // A diff that is not empty means that something is to be done, as for `diff` itself.
  if (diff !== undefined)
    return { text: diff, aside, code: all.failures.length > 0 ? 3 : diff === "" ? 0 : 1 };
  const result = values.quiet ? onlyErrors(all) : all;
  const code = exitCodeOf(all, mostWarnings);
  return { text: print(result, values, environment), ...(aside !== "" && { aside }), code };
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

function print(result: Result, values: Values, environment: Environment): string {
  const options: ReportOptions = {
    colors: wantsColors(values, environment),
    width: widthOf(environment),
    cwd: environment.cwd,
    // Looked for only by the format that needs it.
    get root() {
      return topOf(environment);
    },
  };
  const format = values.format as Format | undefined;
  if (format === undefined && environment.variables.GITHUB_ACTIONS === "true") {
    return asText(reporters.pretty(result, options)) + reporters.github(result, options);
  }
  return reporters[format ?? "pretty"](result, options);
}

function showFiles({ plans, passedOver, skipped, companions }: Read): string {
  const unasked = new Set(companions);
  const lines = plans.flatMap((plan) => [
    headOf(plan),
    ...plan.files.map(({ source, role }) =>
      row(source.path, unasked.has(source) ? `${role}, read for the others` : role),
    ),
  ]);
  if (passedOver.length > 0) lines.push("passed over:", ...passedOver.map((source) => row(source.path)));
  if (skipped.length > 0) lines.push("skipped:", ...skipped.map(({ path, reason }) => row(path, reason)));
  return lines.map((line) => `${line}\n`).join("");
}

const headOf = ({ path, dialect, steps }: Plan) =>
  `${visible(path)}: ${dialect}, ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
const row = (path: string, words?: string) =>
  `  ${visible(path)}${words === undefined ? "" : `  (${words})`}`;

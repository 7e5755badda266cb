import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Format, type Result, writeReport } from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Environment } from "./command.ts";
import type { Values } from "./options.ts";

/** Where the result goes, and how. */
export interface Outputs {
  /** For standard output; undefined where nothing was said of it. */
  readonly standard: Format | undefined;
  readonly files: readonly OutputFile[];
}

export interface OutputFile {
  readonly format: Format;
  /** As it was given. */
  readonly given: string;
  /** Absolute. */
  readonly path: string;
}

/** Reads `--format`. Throws a `UsageError` for what can't be written, before anything is read or fixed. */
export function outputsOf({ format = [], ...values }: Values, { cwd }: Environment): Outputs {
  const standard = format.filter((each) => !each.includes("="));
  if (standard.length > 1) {
    const [first, second] = standard;
    throw unexpected(
      `\`--format ${second}\` beside \`--format ${first}\``,
      `\`--format ${second}=FILE\`: standard output takes one`,
    );
  }
  const files = format.filter((each) => each.includes("=")).map((each) => fileOf(each, cwd));
  const [file] = files;
  if (file && (values.diff || values["show-files"])) {
    throw unexpected(
      `\`${file.given}\` as output with \`--${values.diff ? "diff" : "show-files"}\``,
      "a result to write",
    );
  }
  refuseTwice(files);
  if (values.stats && !["pretty", "json"].includes(standard[0] ?? "pretty"))
    throw unexpected(`\`--format ${standard[0]}\` with \`--stats\``, "`pretty` or `json`");
  return { standard: standard[0] as Format | undefined, files };
}

function fileOf(value: string, cwd: string): OutputFile {
  const [format, given] = [value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)];
  const path = resolve(cwd, given);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw unexpected(`\`${given}\` as output`, "a file in a folder that exists");
  }
  if (given === "" || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw unexpected(`\`${given}\` as output`, "a file");
  }
  return { format: format as Format, given, path };
}

function refuseTwice(files: readonly OutputFile[]): void {
  const twice = files.find((file, index) => files.findIndex(({ path }) => path === file.path) < index);
  if (twice) throw unexpected(`\`${twice.given}\` as output of two formats`, "a file for each");
}

/** Writes each file. Throws a `UsageError` where one can't be written, and where it would take the place of a plan. */
export function writeOutputs(
  { files }: Outputs,
  result: Result,
  { cwd }: Environment,
  textOf: (format: Format) => string,
): void {
  for (const file of files) {
    refusePlan(file, result, cwd);
    writeReport(file.path, textOf(file.format));
  }
}

function refusePlan({ given, path }: OutputFile, { plans, passedOver }: Result, cwd: string): void {
  if (!existsSync(path)) return;
  const real = realpathSync(path);
  const read = [...plans.flatMap((plan) => plan.files.map(({ source }) => source)), ...passedOver];
  const isRead = read.some((source) => {
    const own = resolve(cwd, source.path);
    return own === path || own === real;
  });
  if (isRead) throw unexpected(`\`${given}\` as output`, "a file that was not read as a plan");
}

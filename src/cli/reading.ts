import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { cachePlace, type Isolation, nearest, type ReadOptions } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { borrowedCommands } from "./borrowed.ts";
import { commandNames, type Environment } from "./command.ts";
import type { OptionName, Values } from "./options.ts";

/** The options that say which files are read. */
export const fileOptions = [
  "stdin-filename",
  "staged",
  "changed",
  "since",
  "no-ignore",
  "force-exclude",
  "no-error-on-unmatched",
  "max-file-size",
  "no-cache",
  "cache-dir",
] as const satisfies readonly OptionName[];

/** What to read. Throws a `UsageError` for a word that is no path, and nearly a command. */
export async function readingOf(
  operands: readonly string[],
  values: Values,
  environment: Environment,
): Promise<ReadOptions> {
  const { isolation, dialect } = values;
  const { cwd } = environment;
  if (!values["no-error-on-unmatched"]) refuseSlip(operands[0], cwd);
  return {
    cwd,
    ...configOf(values),
    ...(operands.length > 0 && { paths: operands }),
    ...(dialect !== undefined && { dialect }),
    ...(isolation !== undefined && { isolation: isolation as Isolation }),
    ...(values["assume-parallel"] && { dispatch: "parallel" as const }),
    ...(values["no-repository"] && { repository: false }),
    ...findingOf(values),
    ...cacheOf(values, cwd),
    ...(readsInput(values, operands) && (await inputOf(operands, values, environment))),
  };
}

/** Which configuration is asked for. */
function configOf(values: Values): Pick<ReadOptions, "config" | "trustConfig"> {
  const { config } = values;
  if (values["no-config"] && config !== undefined)
    throw unexpected("`--config` beside `--no-config`", "one of them");
  if (values["no-config"]) return { config: false };
  return {
    ...(config !== undefined && { config }),
    ...(values["trust-config"] && { trustConfig: true }),
  };
}

/** Texts that are piped in are few. */
function cacheOf(values: Values, cwd: string): Pick<ReadOptions, "cache"> {
  const asked = values["cache-dir"];
  if (values["no-cache"] && asked !== undefined)
    throw unexpected("`--cache-dir` beside `--no-cache`", "one of them");
  return { cache: values["no-cache"] ? false : (asked ?? cachePlace(cwd)) };
}

function findingOf(values: Values): Partial<ReadOptions> {
  const { staged, changed, since } = values;
  const size = values["max-file-size"];
  if (staged && (changed || since !== undefined))
    throw unexpected("`--staged` with `--changed` or `--since`", "one of them");
  if (size !== undefined && !(Number(size) > 0))
    throw unexpected(`\`${size}\` for \`--max-file-size\``, "a number of megabytes");
  return {
    ...(staged && { changes: "staged" }),
    ...((changed || since !== undefined) && { changes: "changed", since }),
    ...(values["no-ignore"] && { ignore: false }),
    ...(values["force-exclude"] && { forceExclude: true }),
    ...(values["no-error-on-unmatched"] && { allowUnmatched: true }),
    ...(size !== undefined && { largest: Number(size) * 1024 * 1024 }),
  };
}

/** Standard input is read where `-` asks for it, or a name for it stands alone. */
export const readsInput = (values: Values, operands: readonly string[]): boolean =>
  operands.includes("-") || (values["stdin-filename"] !== undefined && operands.length === 0);

async function inputOf(
  operands: readonly string[],
  values: Values,
  { cwd, input }: Environment,
): Promise<Partial<ReadOptions>> {
  const name = values["stdin-filename"];
  if (values.staged || values.changed || values.since !== undefined)
    throw unexpected("`-` with what git says was changed", "one of them");
  if (name === undefined && operands.length > 1)
    throw unexpected("`-` beside other paths", "`--stdin-filename` too, which says where the text belongs");
  const text = (await input?.()) ?? "";
  // A text without a place has no repository around it. A lone one is taken for what a library user may give alone, too.
  if (name === undefined)
    return {
      sources: [{ path: /^\uFEFF?\s*[{[]/.test(text) ? "plan.json" : "runbook.md", text, named: true }],
    };
  const paths = operands.length === 0 ? [name] : operands.map((path) => (path === "-" ? name : path));
  return { paths, contents: new Map([[resolve(cwd, name), text]]) };
}

function refuseSlip(word: string | undefined, cwd: string): void {
  if (word === undefined || !/^[a-z]+$/.test(word) || existsSync(resolve(cwd, word))) return;
  const other = borrowedCommands.get(word);
  if (other !== undefined) throw unexpected(`path \`${word}\``, `an existing file or folder, or ${other}`);
  const meant = nearest(word, commandNames);
  if (meant === undefined) return;
  throw unexpected(`path \`${word}\``, `an existing file or folder or the command \`${meant}\``);
}

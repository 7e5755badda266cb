import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Isolation, nearest, type ReadOptions } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { commandNames, type Environment } from "./command.ts";
import type { Values } from "./options.ts";

/** What to read. Throws a `UsageError` for a word that is no path, and nearly a command. */
export function readingOf(operands: readonly string[], values: Values, { cwd }: Environment): ReadOptions {
  refuseSlip(operands[0], cwd);
  const { isolation, dialect } = values;
  return {
    cwd,
    ...configOf(values),
    ...(operands.length > 0 && { paths: operands }),
    ...(dialect !== undefined && { dialect }),
    ...(isolation !== undefined && { isolation: isolation as Isolation }),
  };
}

/** Which configuration is asked for. */
export function configOf(values: Values): Pick<ReadOptions, "config"> {
  const { config } = values;
  if (values["no-config"] && config !== undefined)
    throw unexpected("`--config` beside `--no-config`", "one of them");
  if (values["no-config"]) return { config: false };
  return config === undefined ? {} : { config };
}

function refuseSlip(word: string | undefined, cwd: string): void {
  if (word === undefined || !/^[a-z]+$/.test(word) || existsSync(resolve(cwd, word))) return;
  const meant = nearest(word, commandNames);
  if (meant === undefined) return;
  throw unexpected(`path \`${word}\``, `an existing file or folder or the command \`${meant}\``);
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Isolation, nearest, type ReadOptions } from "../index.ts";
import { unexpected } from "./arguments.ts";
import { commandNames, type Environment } from "./command.ts";
import type { Values } from "./options.ts";

/** What to read. Throws a `UsageError` for a path that does not exist. */
export function readingOf(
  operands: readonly string[],
  { isolation, dialect }: Values,
  { cwd }: Environment,
): ReadOptions {
  for (const [index, path] of operands.entries()) {
    if (!isPattern(path) && !existsSync(resolve(cwd, path))) throw missing(path, index);
  }
  return {
    cwd,
    ...(operands.length > 0 && { paths: operands }),
    ...(dialect !== undefined && { dialect }),
    ...(isolation !== undefined && { isolation: isolation as Isolation }),
  };
}

/** Of a pattern only the search can tell whether it leads anywhere. */
const isPattern = (path: string) => /[*?{}[\]]/.test(path);

function missing(path: string, index: number) {
  const meant = index === 0 && /^[a-z]+$/.test(path) ? nearest(path, commandNames) : undefined;
  const command = meant === undefined ? "" : ` or the command \`${meant}\``;
  return unexpected(`path \`${path}\``, `an existing file or folder${command}`);
}

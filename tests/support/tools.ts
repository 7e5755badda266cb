import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Whether a program that people use ours with is on this machine. Tests with it are registered only where it is; where
 * `ALL_TOOLS=1` says that all have been installed, as `.ci/run` does, a missing one is a failure.
 */
export function has(tool: string): boolean {
  const found = placeOf(tool) !== undefined;
  if (!found && process.env.ALL_TOOLS === "1") throw new Error(`\`${tool}\` is not on this machine`);
  if (!found) console.warn(`Without \`${tool}\`: its tests are left out`);
  return found;
}

const placeOf = (tool: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, tool))
    .find((path) => existsSync(path));

/** Where the browser is; undefined where there is none. */
export const chromium = (): string | undefined => placeOf("chromium");

import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { compareNaturally, type Source, UsageError } from "../model/index.ts";

const never = new Set([".git", "node_modules"]);

/**
 * The Markdown files that paths name or hold, in natural order, each once. A source's path is the given path with
 * what was found below it, `/` between. Throws a `UsageError` for a path that does not exist.
 */
export function readSources(paths: readonly string[], cwd: string): Source[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    const shown = path.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
    for (const file of filesOf(shown, resolve(cwd, path))) found.set(resolve(cwd, file), file);
  }
  return [...found]
    .sort(([, a], [, b]) => compareNaturally(a, b))
    .map(([place, path]) => ({ path, text: readFileSync(place, "utf8") }));
}

function filesOf(shown: string, place: string): string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`Unexpected path \`${shown}\`, expected an existing file or folder`);
  if (stats.isFile()) return [shown];
  const prefix = shown === "." ? "" : `${shown}/`;
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md") && !name.split("/").some((part) => never.has(part)))
    .map((name) => `${prefix}${name}`);
}

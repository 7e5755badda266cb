import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { textAt } from "../disk/index.ts";

/** The file that a package name means to a configuration; undefined where no such package is installed. */
export function locatePackage(name: string, from: string): string | undefined {
  const require = process.getBuiltinModule("node:module").createRequire(pathToFileURL(from));
  try {
    return require.resolve(name);
  } catch {
    const folders = require.resolve.paths(name) ?? [];
    const folder = folders
      .map((each) => join(each, name))
      .find((each) => existsSync(join(each, "package.json")));
    return folder && mainOf(folder);
  }
}

/** The main file of a package that is made for `import` alone. */
function mainOf(folder: string): string | undefined {
  const { exports } = manifestIn(folder);
  let target = exports;
  while (typeof target === "object" && target !== null) {
    const choices = target as Record<string, unknown>;
    target = choices["."] ?? choices.import ?? choices.node ?? choices.default;
  }
  return typeof target === "string" ? join(folder, target) : undefined;
}

function manifestIn(folder: string): { exports?: unknown } {
  try {
    return Object(JSON.parse(textAt(join(folder, "package.json")) ?? ""));
  } catch {
    return {};
  }
}

/** A path begins with a dot or is absolute; other names are of packages. */
export const isPath = (name: string): boolean => /^\.\.?(?:[\\/]|$)/.test(name) || isAbsolute(name);

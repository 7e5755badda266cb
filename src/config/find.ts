import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../model/index.ts";
import { type Ground, loadConfiguration } from "./load.ts";
import { configNames, manifest } from "./names.ts";
import type { Configuration } from "./statements.ts";

/** The configurations that count in a folder, the farthest first. Folders with the same ones are given the same list. */
export type Chains = (folder: string) => readonly Configuration[];

/**
 * Finds them from a folder up to the top of its repository, or to one that calls itself the root. Each folder is looked at once,
 * and by one listing: where no configuration is, nothing else is done.
 */
export function chains(ground: Omit<Ground, "rules">, builtIn: Ground["rules"]): Chains {
  const known = new Map<string, readonly Configuration[]>();
  const chainOf = (folder: string): readonly Configuration[] => {
    const found = known.get(folder) ?? chainAt(folder);
    known.set(folder, found);
    return found;
  };
  const chainAt = (folder: string): readonly Configuration[] => {
    const names = namesIn(folder);
    const above = () =>
      names.includes(".git") || dirname(folder) === folder ? [] : chainOf(dirname(folder));
    const rules = (isRoot: boolean) => [
      ...builtIn(isRoot),
      ...(isRoot ? [] : above().flatMap((each) => each.plugins)),
    ];
    const own = configurationIn(folder, names, { ...ground, rules });
    if (!own) return above();
    return own.root ? [own] : [...above(), own];
  };
  return chainOf;
}

/** A folder that is not there (yet) may lie in one that is. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function configurationIn(
  folder: string,
  names: readonly string[],
  ground: Ground,
): Configuration | undefined {
  const places = names
    .filter((name) => configNames.has(name))
    .sort()
    .map((name) => join(folder, name));
  const [first, second] = places;
  if (first !== undefined && second !== undefined)
    throw new UsageError(
      `Unexpected second configuration \`${ground.show(second)}\` beside \`${ground.show(first)}\`, expected one in a folder`,
    );
  const own = first === undefined ? undefined : loadConfiguration(first, folder, ground);
  if (!names.includes(manifest)) return own;
  const inManifest = loadConfiguration(join(folder, manifest), folder, ground);
  if (own && inManifest && first !== undefined)
    throw new UsageError(
      `Unexpected second configuration \`${ground.show(join(folder, manifest))}\` (key \`runbook-lint\`) beside \`${ground.show(first)}\`, expected one in a folder`,
    );
  return own ?? inManifest;
}

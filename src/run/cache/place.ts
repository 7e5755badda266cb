import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { configNames } from "../../config/index.ts";
import { UsageError } from "../../model/index.ts";
import { cacheName } from "./store.ts";

/** Where the cache of a folder lies: beside the nearest configuration, else at the top of the repository, else in the folder itself. Absolute. */
export function cachePlace(cwd: string): string {
  for (let at = cwd; ; at = dirname(at)) {
    const names = namesIn(at);
    if (names.some((name) => configNames.has(name) || name === ".git")) return join(at, cacheName);
    if (dirname(at) === at) return join(cwd, cacheName);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Removes a cache. False where there is none; throws a `UsageError` for a folder that is none. */
export function removeCache(place: string): boolean {
  if (!existsSync(place)) return false;
  if (!existsSync(join(place, "CACHEDIR.TAG")))
    throw new UsageError(
      `Unexpected folder \`${place}\` without \`CACHEDIR.TAG\`, expected a cache of this program`,
    );
  rmSync(place, { recursive: true, force: true });
  return true;
}

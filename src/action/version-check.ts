import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { version } from "../index.ts";

/** What to say where the project installs another version than this one; undefined where it is the same, or none. */
export function otherVersion(folder: string, workspace: string): string | undefined {
  const lock = lockAbove(folder, workspace);
  const locked = lock && lockedIn(lock);
  if (locked === undefined || locked === version) return undefined;
  return `Unexpected version ${version} of this action beside ${locked} in package-lock.json, expected the same: they may find different problems`;
}

function lockAbove(folder: string, workspace: string): string | undefined {
  const path = join(folder, "package-lock.json");
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return folder === workspace || above === folder ? undefined : lockAbove(above, workspace);
}

function lockedIn(path: string): string | undefined {
  try {
    const locked = JSON.parse(readFileSync(path, "utf8"))?.packages?.["node_modules/runbook-lint"]?.version;
    return typeof locked === "string" ? locked : undefined;
  } catch {
    // A lock file that nobody can read is npm's to tell.
    return undefined;
  }
}

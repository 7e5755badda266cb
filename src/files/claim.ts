import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/index.ts";

/** The right to replace a file, which one process has at a time. */
export interface Claim {
  /** Where to write the new text. */
  readonly beside: string;
  end(): void;
}

/**
 * Claims a file by making a folder beside it, which succeeds for one process. What the process writes there has its number for a
 * name: what one that was killed left behind is cleared away by the next. Throws a `UsageError` where another process has the claim.
 */
export function claim(target: string, path: string): Claim {
  const folder = join(dirname(target), `.${basename(target).slice(0, 100)}.runbook-lint`);
  if (!made(folder)) {
    clearAway(folder);
    if (!made(folder))
      throw new UsageError(
        `Unexpected second run that fixes \`${path}\` at this moment, expected one at a time`,
      );
  }
  const beside = join(folder, String(process.pid));
  return {
    beside,
    end() {
      rmSync(beside, { force: true });
      try {
        rmdirSync(folder);
      } catch {}
    },
  };
}

function made(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** In milliseconds. Nobody writes for so long, and nobody takes so long to begin. */
const longestWork = 600_000;
const longestStart = 500;

/** Takes away what processes left that are no more. */
function clearAway(folder: string): void {
  try {
    if (readdirSync(folder).length === 0 && ageOf(folder) < longestStart) pause(longestStart);
    const names = readdirSync(folder);
    for (const name of names) {
      const place = join(folder, name);
      if (!isAlive(Number(name)) || ageOf(place) > longestWork) rmSync(place);
    }
    rmdirSync(folder);
  } catch {}
}

const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const ageOf = (place: string): number => Date.now() - statSync(place).mtimeMs;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

import { readFileSync, realpathSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../model/index.ts";
import { type Claim, claim } from "./claim.ts";
import { syncFolder, unwritten, writeThrough } from "./write.ts";

/** A file whose text is to become another one. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces the texts of files so that whoever reads one, or finds it after a crash, sees the old or the new text and never
 * a part: the new ones are written beside them, brought to the disk, and only then renamed over them. Permissions stay,
 * and a symbolic link stays one. Throws a `UsageError`, with no file changed, where one can't be written, is replaced by another
 * run at this moment or no longer holds what was read, which includes text that is not UTF-8: writing it back would change
 * bytes that nobody asked to change.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  undisturbed(() => {
    const ready: Prepared[] = [];
    try {
      for (const replacement of replacements) ready.push(prepare(replacement));
      // Writing many files takes a while, in which somebody may have saved one of them.
      for (const { replacement, target } of ready) expectUnchanged(replacement, target);
      for (const { claim, target } of ready) renameSync(claim.beside, target);
    } finally {
      for (const { claim } of ready) claim.end();
    }
    for (const folder of new Set(ready.map(({ target }) => dirname(target)))) syncFolder(folder);
  });
}

interface Prepared {
  readonly replacement: Replacement;
  readonly target: string;
  readonly claim: Claim;
}

function prepare(replacement: Replacement): Prepared {
  const { path, after } = replacement;
  try {
    const target = realpathSync(path);
    expectUnchanged(replacement, target);
    const own = claim(target, path);
    try {
      writeThrough(own.beside, after, statSync(target).mode & 0o7777);
    } catch (error) {
      own.end();
      throw error;
    }
    return { replacement, target, claim: own };
  } catch (error) {
    throw unwritten(error, path);
  }
}

function expectUnchanged({ path, before }: Replacement, target: string): void {
  if (!readFileSync(target).equals(Buffer.from(before, "utf8")))
    throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** In milliseconds: signals that came during the work are told soon after it. */
const afterwards = 100;
let release: NodeJS.Timeout | undefined;

/** Who ends the program while it writes has it end some milliseconds later, with all files written and nothing left beside them. */
function undisturbed(work: () => void): void {
  if (release) clearTimeout(release);
  else for (const signal of signals) process.on(signal, end);
  try {
    work();
  } finally {
    release = setTimeout(stop, afterwards).unref();
  }
}

function stop(): void {
  for (const signal of signals) process.off(signal, end);
  release = undefined;
}

function end(signal: NodeJS.Signals): void {
  clearTimeout(release);
  stop();
  // Somebody else who listens decides what becomes of it.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

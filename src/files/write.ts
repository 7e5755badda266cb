import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/index.ts";

/** A file whose text is to become another one. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces the texts of files so that whoever reads one, or finds it after a crash, sees the old or the new text and never
 * a part: the new ones are written beside them, brought to the disk, and only then renamed over them. Permissions stay,
 * and a symbolic link stays one. Throws a `UsageError`, with no file changed, where one can't be written or no longer
 * holds what was read, which includes text that is not UTF-8: writing it back would change bytes that nobody asked to change.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const ready: Prepared[] = [];
  try {
    for (const replacement of replacements) ready.push(prepare(replacement));
  } catch (error) {
    for (const { beside } of ready) rmSync(beside, { force: true });
    throw error;
  }
  for (const { beside, target } of ready) renameSync(beside, target);
  for (const folder of new Set(ready.map(({ target }) => dirname(target)))) syncFolder(folder);
}

/** Writes a file that may or may not be there yet, whole or not at all. Throws a `UsageError` where it can't be written. */
export function placeFile(path: string, text: string): void {
  try {
    const target = statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
    const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, 0o666 & ~process.umask());
    renameSync(beside, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}

/** A fault of the file system in the words of a misuse; any other fault as it is. */
function unwritten(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new UsageError(`Unexpected ${code} on writing \`${path}\`, expected a file that can be written`);
}

interface Prepared {
  readonly target: string;
  readonly beside: string;
}

function prepare({ path, before, after }: Replacement): Prepared {
  try {
    const target = realpathSync(path);
    if (!readFileSync(target).equals(Buffer.from(before, "utf8"))) {
      throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
    }
    const name = `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`;
    const beside = join(dirname(target), name);
    writeThrough(beside, after, statSync(target).mode & 0o7777);
    return { target, beside };
  } catch (error) {
    throw unwritten(error, path);
  }
}

function writeThrough(path: string, text: string, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    writeFileSync(file, text);
    // The mask of the process may have taken bits away.
    fchmodSync(file, mode);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a report, so that its file has all of it or is what it was. A pipe or a device is written to. Throws a
 * `UsageError` where that can't be done.
 */
export function writeReport(path: string, text: string): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      writeFileSync(path, text);
      return;
    }
    const target = there ? realpathSync(path) : path;
    const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, there ? there.mode & 0o7777 : 0o666 & ~process.umask());
    renameSync(beside, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}

/** The rename itself is on the disk only with its folder. Some systems can't open a folder: the text is whole either way. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {}
}

import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/index.ts";

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
export function unwritten(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new UsageError(`Unexpected ${code} on writing \`${path}\`, expected a file that can be written`);
}

/** Writes a new file and brings it to the disk. */
export function writeThrough(path: string, text: string, mode: number): void {
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
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {}
}

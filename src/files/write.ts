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

/**
 * Replaces the text of a file so that whoever reads it, or finds it after a crash, sees the old or the new text and never
 * a part: the new one is written beside it, brought to the disk, and renamed over it. Permissions stay, and a symbolic
 * link stays one. Throws a `UsageError` where the file no longer holds what was read, which includes text that is not
 * UTF-8: writing it back would change bytes that nobody asked to change.
 */
export function replaceFile(path: string, before: string, after: string): void {
  const target = realpathSync(path);
  if (!readFileSync(target).equals(Buffer.from(before, "utf8"))) {
    throw new UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
  }
  const folder = dirname(target);
  const beside = join(folder, `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
  try {
    writeThrough(beside, after, statSync(target).mode & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function writeThrough(path: string, text: string, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    writeFileSync(file, text);
    // The mask of the process may have taken bits away.
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
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

import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { relative, sep } from "node:path";

// How files are read whose names come from a repository that nobody has looked at: a name may lead to a pipe that nobody writes to, to a device
// without an end, or out of the repository.

/** In bytes. Far above what people write by hand, far below what would fill the memory. */
export const largestFile = 10 * 1024 * 1024;

/** A file's bytes, or why there are none: for a file that is not there, the code of the system. */
export type Bytes = { readonly bytes: Buffer } | { readonly reason: string };

/** Waits for no pipe, reads from no device, and no more than `largest` bytes. */
export function readRegular(place: string, largest = largestFile): Bytes {
  let file: number | undefined;
  try {
    // To open a pipe for reading would wait for somebody who writes into it.
    file = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? "EISDIR" : "no regular file" };
    const reason = readingLimit(stats.size, largest);
    return reason === undefined ? { bytes: readFileSync(file) } : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same as UTF-8; undefined where there is no such file. */
export function textAt(place: string, largest = largestFile): string | undefined {
  const read = readRegular(place, largest);
  return "bytes" in read ? read.bytes.toString("utf8") : undefined;
}

/** Why so many bytes are too many, where they are. */
export const readingLimit = (size: number, largest = largestFile): string | undefined =>
  size > largest ? `${megabytes(size)} MB, more than the limit of ${megabytes(largest)} MB` : undefined;

/** Rounded up to a tenth, so that a file above the limit never shows as one that keeps it. */
const megabytes = (bytes: number) => Math.ceil(bytes / 104857.6) / 10;

/** The code of a fault of the system, or all that it says. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Whether a path, without its symbolic links, lies in a folder. A path that leads nowhere does not. */
export function isWithin(folder: string, place: string): boolean {
  try {
    const path = relative(realpathSync.native(folder), realpathSync.native(place));
    return path.split(sep)[0] !== ".." && !/^(?:[a-zA-Z]:|[\\/])/.test(path);
  } catch {
    return false;
  }
}

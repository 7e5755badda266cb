import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { reasonOf } from "./found.ts";

/** In bytes. Far above any plan that an agent could read, far below what would fill the memory. */
export const largestFile = 10 * 1024 * 1024;

/** A file's text, or why there is none. */
export type Text = { readonly text: string } | { readonly reason: string };

/** Reads without following a pipe or device, and no more than `largest` bytes. */
export function readText(place: string, largest = largestFile): Text {
  let file: number | undefined;
  try {
    file = openSync(place, "r");
    const stats = fstatSync(file);
    if (!stats.isFile()) return { reason: "no regular file" };
    const reason = readingLimit(stats.size, largest);
    return reason === undefined ? { text: decode(readFileSync(file)) } : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Why so many bytes are too many, where they are. */
export const readingLimit = (size: number, largest = largestFile): string | undefined =>
  size > largest ? `${megabytes(size)} MB, more than the limit of ${megabytes(largest)} MB` : undefined;

/** Rounded up to a tenth, so that a file above the limit never shows as one that keeps it. */
const megabytes = (bytes: number) => Math.ceil(bytes / 104857.6) / 10;

/** UTF-8; some editors of one system write UTF-16, and say so with a byte order mark. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  return bytes.toString("utf8");
}

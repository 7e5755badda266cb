import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// What tells one state of a repository from another, read from git's own files: starting git takes longer than an answer may.

/** The commit on which HEAD stands; undefined where the files of `folder`, git's own, don't tell it. */
export function headIn(folder: string): string | undefined {
  const head = textAt(folder, "HEAD")?.trim();
  const name = head?.match(/^ref: (refs\/.+)$/)?.[1];
  if (name === undefined) return head && isHash(head) ? head : undefined;
  // A work tree that was added keeps its branches where the first one does.
  const common = resolve(folder, textAt(folder, "commondir")?.trim() ?? ".");
  const loose = textAt(common, name)?.trim();
  if (loose !== undefined) return isHash(loose) ? loose : undefined;
  const packed = textAt(common, "packed-refs")?.split("\n") ?? [];
  return packed.find((line) => line.slice(41) === name && isHash(line.slice(0, 40)))?.slice(0, 40);
}

const isHash = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** Tells one index from another: git ends it with its checksum, unless it was told to leave that out. */
export function indexStamp(folder: string): string | undefined {
  const bytes = bytesAt(folder, "index");
  if (!bytes) return undefined;
  const sum = bytes.subarray(-20);
  return (sum.some((byte) => byte !== 0) ? sum : createHash("sha1").update(bytes).digest()).toString("hex");
}

function bytesAt(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(resolve(folder, name));
  } catch {
    return undefined;
  }
}

const textAt = (folder: string, name: string): string | undefined => bytesAt(folder, name)?.toString("utf8");

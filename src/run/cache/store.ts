import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { readRegular } from "../../disk/index.ts";
import type { Source } from "../../model/index.ts";

export const cacheName = ".runbook-lint-cache";

/** A file by which backups, and we, know a cache. */
const tag = "CACHEDIR.TAG";

export const hashOf = (...texts: readonly string[]): string => {
  const hash = createHash("sha1");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("base64url");
};

const hashes = new WeakMap<Source, string>();

/** A source, told apart by its path and its text. */
export function hashOfSource(source: Source): string {
  const hash = hashes.get(source) ?? hashOf(source.path, source.text, source.named ? "named" : "");
  hashes.set(source, hash);
  return hash;
}

/** A folder of values by key. What can't be read is not there; what can't be written is not kept. */
export interface Store {
  get(key: string): Buffer | undefined;
  set(key: string, value: Buffer | string): void;
  /** Whether whole plans are kept, too, and not only what was found in them. */
  readonly keepsPlans: boolean;
  /** Forgets what no run has asked for in a while, once something was written. */
  close(): void;
  /** What is to be told of: one line for all that was damaged. */
  readonly notes: readonly string[];
}

/** A place for what other threads found out in this run. */
export const passingStore = (): Store => ({
  notes: [],
  keepsPlans: false,
  get: () => undefined,
  set: () => {},
  close: () => {},
});

/** A month; and as much as the plans of a very large repository take. */
const oldest = 30 * 24 * 3600_000;
const largest = 256 * 1024 * 1024;
const aDay = 24 * 3600_000;

export function openStore(folder: string, shown: string): Store {
  if (isStrange(folder)) return { ...passingStore(), notes: [notUsed(shown)] };
  const notes: string[] = [];
  let written = false;
  const placeOf = (key: string) => join(folder, key);
  const damaged = (key: string) => {
    if (notes.length === 0) notes.push(`The cache in \`${shown}\` was damaged, and is made anew`);
    attempt(() => rmSync(placeOf(key), { force: true, recursive: true }));
  };
  return {
    notes,
    keepsPlans: true,
    get(key) {
      const bytes = bytesAt(placeOf(key));
      if (!bytes) return undefined;
      const value = bytes.subarray(digestLength);
      if (bytes.length < digestLength || !digest(value).equals(bytes.subarray(0, digestLength))) {
        damaged(key);
        return undefined;
      }
      attempt(() => keep(placeOf(key)));
      return value;
    },
    set(key, value) {
      attempt(() => {
        if (!written) prepare(folder);
        written = true;
        const bytes = Buffer.from(value);
        const beside = placeOf(`${key}.${process.pid}.tmp`);
        writeFileSync(beside, Buffer.concat([digest(bytes), bytes]));
        renameSync(beside, placeOf(key));
      });
    },
    close() {
      if (written) attempt(() => tidy(folder));
    },
  };
}

/**
 * Whether a folder is somebody else's. A repository may hold a link in its place, to a folder of whoever runs the program: files in it
 * would be written, and old ones removed.
 */
function isStrange(folder: string): boolean {
  const own = attempt(() => lstatSync(folder, { throwIfNoEntry: false }));
  if (own?.isSymbolicLink()) return basename(folder) === cacheName || !existsSync(join(folder, tag));
  if (!own?.isDirectory()) return false;
  const names = attempt(() => readdirSync(folder)) ?? [];
  return names.length > 0 && !names.includes(tag);
}

const notUsed = (shown: string): string =>
  `\`${shown}\` is no folder of this program (\`${tag}\` is missing, or it is a link): nothing is kept there, and nothing taken from it`;

function bytesAt(place: string): Buffer | undefined {
  const read = readRegular(place, largest);
  return "bytes" in read ? read.bytes : undefined;
}

const digestLength = 20;
const digest = (bytes: Buffer): Buffer => createHash("sha1").update(bytes).digest();

/** Nothing that goes wrong with a cache is worth more than the time that it saves. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Git and backups leave the folder alone on their own. */
function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, tag))) return;
  writeFileSync(join(folder, ".gitignore"), "*\n");
  writeFileSync(join(folder, tag), "Signature: 8a477f597d28d172789f06886806bc55\n");
}

/** What is in use is younger than a day. */
function keep(place: string): void {
  const now = Date.now();
  if (now - statSync(place).mtimeMs > aDay) utimesSync(place, new Date(now), new Date(now));
}

function tidy(folder: string): void {
  const now = Date.now();
  const files = readdirSync(folder)
    .filter((name) => name !== ".gitignore" && name !== tag)
    .map((name) => ({ place: join(folder, name), ...statSync(join(folder, name)) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const { place, size, mtimeMs } of files) {
    total += size;
    if (total > largest || now - mtimeMs > oldest) rmSync(place, { force: true, recursive: true });
  }
}

import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";

/** So long a lock is waited for, in milliseconds. */
const patience = 30_000;

/** A lock that is older than this is left over, whoever bears its number now: nobody holds one for more than moments. */
const oldest = 20_000;

/** Runs `work` while no other process holds the same lock. */
export function withLock<T>(path: string, work: () => T): T {
  const own = `${process.pid} ${Math.random()}`;
  const start = Date.now();
  while (!take(path, own)) {
    if (Date.now() - start > patience)
      throw new Error(`Unexpected lock \`${path}\` for ${patience / 1000} s, expected it to be released`);
    if (isLeftOver(path)) breakLock(path);
    sleep(3 + Math.random() * 12);
  }
  try {
    return work();
  } finally {
    if (holderOf(path) === own) rmSync(path, { force: true });
  }
}

/** Creates the file, unless it is there. */
function take(path: string, own: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, own);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Whether the process that took it is gone. */
function isLeftOver(path: string): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > oldest) return true;
  const pid = Number.parseInt(holderOf(path) ?? "", 10);
  // Between creation and its number there is a moment in which nobody's number stands there.
  if (Number.isNaN(pid)) return false;
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Takes a left-over lock away. Two processes may see that it is left over; only the one that holds the second lock may act, and it
 * looks again first, so that neither takes away the lock that the other has taken since.
 */
function breakLock(path: string): void {
  const second = `${path}.break`;
  if (!take(second, String(process.pid))) {
    const age = Date.now() - (statSync(second, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > oldest) rmSync(second, { force: true });
    return;
  }
  try {
    if (isLeftOver(path)) rmSync(path, { force: true });
  } finally {
    rmSync(second, { force: true });
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

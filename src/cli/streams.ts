import { fstatSync, statSync, writeSync } from "node:fs";

/** Of standard output (1) and standard error (2). */
type Descriptor = 1 | 2;

const streamAt = (descriptor: Descriptor): NodeJS.WriteStream =>
  descriptor === 1 ? process.stdout : process.stderr;

/** The terminal that an output leads to, if it does. Node's streams take longer to load than a small plan to check, so anything else is told without them. */
export function terminalAt(descriptor: Descriptor): NodeJS.WriteStream | undefined {
  if (!mayBeTerminal(descriptor)) return undefined;
  const stream = streamAt(descriptor);
  return stream.isTTY ? stream : undefined;
}

/** Terminals are devices with characters; so is the one that swallows all. */
function mayBeTerminal(descriptor: Descriptor): boolean {
  try {
    const device = fstatSync(descriptor);
    return (
      device.isCharacterDevice() && device.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev
    );
  } catch {
    return true;
  }
}

/** Writes a text. What comes back is whether that is over; where not, a stream goes on with it, and the process must not be ended. */
export function write(descriptor: Descriptor, text: string): boolean {
  if (text === "") return true;
  const terminal = terminalAt(descriptor);
  if (terminal) {
    // The console of Windows does not take bytes for text.
    terminal.write(text);
    return false;
  }
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return giveUp(error as NodeJS.ErrnoException);
    // The reader is slow, and the pipe does not wait for it.
    streamAt(descriptor).on("error", giveUp).write(rest);
    return false;
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said. */
function giveUp({ code, message }: NodeJS.ErrnoException): true {
  if (code === "EPIPE" || code === "EOF") return true;
  process.exitCode = 2;
  process.stderr.write(`runbook-lint: The output could not be written: ${message}\n`);
  return true;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Live, startedByWatch } from "./command.ts";

/** What a command can do that goes on, as a process really does it. */
export function live(args: readonly string[]): Live {
  const { stdout } = process;
  const stopped = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
    // Nobody reads any more.
    stdout.on("error", () => done());
  });
  return {
    write: (text) => new Promise((done) => stdout.write(text, () => done())),
    warn: (text) => process.stderr.write(text),
    again: (more) => again([...args, ...more], stopped),
    stopped,
  };
}

/** A process of its own reads changed modules anew, and a rule that never ends or fills the memory takes no more than itself along. */
async function again(args: readonly string[], stopped: Promise<void>): ReturnType<Live["again"]> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...args], {
    env: { ...process.env, [startedByWatch]: "1" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  stopped.then(() => child.kill());
  let problems: number | undefined;
  child.on("message", (message: { readonly problems?: number }) => {
    problems = message.problems;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 1, problems };
}

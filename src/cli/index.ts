import { startedByWatch } from "./command.ts";
import { showProgress, showsProgress } from "./progress.ts";
import { run } from "./run.ts";

export { asText } from "./github.ts";
export { run };

/** Runs the program on the words after its name. Sets the exit code, and only sets it: `process.exit` would cut off what a slow reader has not taken yet. */
export async function main(args: readonly string[]): Promise<void> {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", passOverClosedPipe);
  const endProgress = showsProgress(stderr.isTTY, process.env) ? showProgress(stderr) : () => {};
  const { text, aside, code, problems } = await run(args, {
    variables: process.env,
    program: process.argv[1],
    cwd: process.cwd(),
    terminal: stdout.isTTY ? { columns: stdout.columns } : undefined,
    questions:
      process.stdin.isTTY && stdout.isTTY ? async () => (await import("./ask.ts")).questions() : undefined,
    live: async () => (await import("./live.ts")).live(args),
    input: async () => (await process.stdin.setEncoding("utf8").toArray()).join(""),
  });
  endProgress();
  process.exitCode = code;
  if (process.env[startedByWatch]) process.send?.({ problems });
  if (text !== "") stdout.write(text);
  if (aside) stderr.write(aside);
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

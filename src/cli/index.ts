import { startedByWatch } from "./command.ts";
import { showProgress, showsProgress } from "./progress.ts";
import { run } from "./run.ts";
import { terminalAt, write } from "./streams.ts";

export { asText } from "./github.ts";
export { run };

/** Runs the program on the words after its name, and ends the process once all is written: a slow reader is waited for. */
export async function main(args: readonly string[]): Promise<void> {
  const [output, screen] = [terminalAt(1), terminalAt(2)];
  const endProgress = screen && showsProgress(process.env) ? showProgress(screen) : () => {};
  const { text, aside, code, problems } = await run(args, {
    variables: process.env,
    program: process.argv[1],
    cwd: process.cwd(),
    terminal: output && { columns: output.columns },
    questions: async () =>
      output && process.stdin.isTTY ? (await import("./ask.ts")).questions() : undefined,
    live: async () => (await import("./live.ts")).live(args),
    serve: async () => (await import("../lsp/index.ts")).serve(process.argv[1]),
    input: async () => (await process.stdin.setEncoding("utf8").toArray()).join(""),
  });
  endProgress();
  process.exitCode = code;
  if (process.env[startedByWatch]) process.send?.({ problems });
  const written = [write(1, text), write(2, aside ?? "")];
  // What V8 would tidy up otherwise takes a tenth of a small run.
  if (written.every(Boolean) && !process.connected) process.exit();
}

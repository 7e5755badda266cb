#!/usr/bin/env node
import { run } from "./run.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing more is to be said.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const { stdout } = process;
const { text, aside, code } = await run(process.argv.slice(2), {
  variables: process.env,
  cwd: process.cwd(),
  terminal: stdout.isTTY ? { columns: stdout.columns } : undefined,
});

// The exit code is only set: `process.exit` would cut off what a slow reader has not taken yet.
process.exitCode = code;
if (text !== "") stdout.write(text);
if (aside !== undefined) process.stderr.write(aside);

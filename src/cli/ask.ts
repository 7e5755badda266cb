import { createInterface } from "node:readline";
import { UsageError } from "../index.ts";
import type { Questions } from "./command.ts";

/** Asks in the terminal. What was typed before a question is its answer. Throws a `UsageError` where the answers end, be it by Ctrl-C or by Ctrl-D. */
export function questions(): Questions {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const typed: string[] = [];
  let ended = false;
  let wake = () => {};
  lines.on("line", (line) => {
    typed.push(line);
    wake();
  });
  lines.once("close", () => {
    ended = true;
    wake();
  });
  return {
    async ask(question) {
      lines.setPrompt(question);
      lines.prompt();
      while (typed.length === 0 && !ended)
        await new Promise<void>((done) => {
          wake = done;
        });
      const answer = typed.shift();
      if (answer !== undefined) return answer;
      process.stdout.write("\n");
      throw new UsageError(
        "Unexpected end of the answers, expected one to each question; nothing was written",
      );
    },
    close: () => lines.close(),
  };
}

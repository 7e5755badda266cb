import { unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import type { Values } from "./options.ts";

export const lspCommand: Command = {
  name: "lsp",
  operands: "",
  summary: "Serve an editor: findings, fixes and what is known of steps, while a plan is written",
  description: `A language server (LSP 3.17) on standard input and output, which an editor starts. It checks what the editor
holds, as \`runbook-lint .\` would in each of its folders, and ends with the editor.`,
  options: ["stdio", "clientProcessId", "help"],
  examples: [
    ["runbook-lint lsp --stdio", "as the command of a language server in the settings of an editor"],
  ],
  run,
};

async function run([operand]: readonly string[], _values: Values, { serve }: Environment): Promise<Outcome> {
  if (operand !== undefined)
    throw unexpected(`\`${operand}\` behind \`lsp\``, "nothing: an editor says what it holds");
  if (!serve) throw unexpected("`lsp` without a process", "to be started by an editor");
  return await serve();
}

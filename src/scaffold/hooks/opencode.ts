/**
 * A plugin that hands the dispatches of OpenCode to the gate. The words of the command stand in it as a list. It is kept indented here,
 * since the bundle takes a line that starts with `import` for one of its own.
 */
export const opencodePlugin = (words: readonly string[]): string =>
  `  // Asks runbook-lint before an agent is dispatched. Written by \`runbook-lint init gate opencode\`.
  import { spawnSync } from "node:child_process";

  const [command, ...args] = ${JSON.stringify([...words, "gate", "opencode"])};

  const ask = (directory, event, input, more) =>
    spawnSync(command, args, {
      cwd: directory,
      input: JSON.stringify({ event, cwd: directory, ...input, ...more }),
      encoding: "utf8",
      shell: process.platform === "win32",
    });

  export const RunbookLint = async ({ directory }) => ({
    "tool.execute.before": async (input, output) => {
      if (input.tool !== "task") return;
      const { status, stderr } = ask(directory, "before", input, { args: output.args });
      if (status === 2) throw new Error(stderr.trim());
    },
    "tool.execute.after": async (input) => {
      if (input.tool === "task") ask(directory, "after", input, {});
    },
  });
`.replace(/^ {2}/gm, "");

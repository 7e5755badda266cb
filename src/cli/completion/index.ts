import { helpFor, oneOf, unexpected } from "../arguments.ts";
import type { Command } from "../command.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { powershell } from "./powershell.ts";
import { type OfferedCommand, offered } from "./words.ts";
import { zsh } from "./zsh.ts";

const scripts = new Map<string, (commands: readonly OfferedCommand[]) => string>(
  Object.entries({ bash, zsh, fish, powershell }),
);
const shells = [...scripts.keys()];

/** `commands` is asked for late, since it holds this one too. */
export const completionCommand = (commands: () => readonly Command[]): Command => {
  const command: Command = {
    name: "completion",
    operands: shells.join("|"),
    operandChoices: shells,
    summary: "Print a script that lets a shell complete commands, options and rule names",
    options: ["help"],
    examples: [
      ['eval "$(runbook-lint completion bash)"', "in ~/.bashrc"],
      ["runbook-lint completion zsh > ~/.zfunc/_runbook-lint", "a folder of $fpath"],
      ["runbook-lint completion fish | source", "in ~/.config/fish/config.fish"],
      ["runbook-lint completion powershell | Out-String | Invoke-Expression", "in $PROFILE"],
    ],
    run: ([shell, ...rest]) => {
      if (shell === undefined || rest.length > 0)
        throw unexpected("words", `one shell, as \`${helpFor(command)}\` shows`);
      const script = scripts.get(shell);
      if (script) return { text: script(offered(commands())), code: 0 };
      // Names so short are near each other: `tcsh` is no slip for `bash`.
      throw unexpected(`shell \`${shell}\``, oneOf(shells));
    },
  };
  return command;
};

import { nearest } from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import { type Command, commandNames } from "./command.ts";
import { helpOf } from "./help.ts";

/** `help NAME`, for whoever does not think of `NAME --help`. `commands` is asked for late, since it holds this one too. */
export const helpCommand = (commands: () => readonly Command[]): Command => ({
  name: "help",
  operands: "[COMMAND]",
  operandChoices: commandNames,
  summary: "Show help, of a command if one is named",
  options: ["help"],
  examples: [["runbook-lint help inspect", "the same as runbook-lint inspect --help"]],
  run: ([name = ""]) => {
    const command = commands().find((each) => each.name === name);
    if (command) return { text: helpOf(command, commands()), code: 0 };
    const meant = nearest(name, commandNames);
    throw unexpected(`command \`${name}\``, meant === undefined ? oneOf(commandNames) : `\`${meant}\``);
  },
});

import { ConfigurationError, faultsText, UsageError, version, visible } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { wantsColors, widthOf } from "./colors.ts";
import { type Command, commandNames, type Environment, type Outcome } from "./command.ts";
import { lintCommand } from "./lint.ts";

/** The whole program, from the words of the command line to what it prints. Never throws. */
export async function run(args: readonly string[], environment: Environment): Promise<Outcome> {
  try {
    const { command, operands, values } = readArguments(args, await commandsFor(args));
    if (values.help) return { text: await help(command), code: 0 };
    if (values.version) return { text: `${version}\n`, code: 0 };
    return await command.run(operands, values, environment);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return { text: "", aside: told(error, args, environment), code: 2, problems: error.faults.length };
    return error instanceof UsageError ? misused(error, args) : broken(error);
  }
}

/** The main command is there at once, the others once a word names one. */
async function commandsFor(words: readonly string[]): Promise<readonly Command[]> {
  const names: readonly string[] = commandNames;
  return words.some((word) => names.includes(word))
    ? (await import("./commands.ts")).commands
    : [lintCommand];
}

async function help(command: Command): Promise<string> {
  const [{ helpOf }, { commands }] = await Promise.all([import("./help.ts"), import("./commands.ts")]);
  return helpOf(command, commands);
}

/** The command line was right, as far as it was read, so that no help on it is offered. */
const told = ({ faults }: ConfigurationError, args: readonly string[], environment: Environment): string => {
  const values = args.includes("--no-color") ? ({ "no-color": true } as const) : {};
  return faultsText(faults, { colors: wantsColors(values, environment), width: widthOf(environment) });
};

function misused({ message }: UsageError, [word]: readonly string[]): Outcome {
  const named = commandNames.find((name) => name !== "help" && name === word);
  const help = named ? `runbook-lint ${named} --help` : "runbook-lint --help";
  return { text: "", aside: `runbook-lint: ${visible(message)}\nSee \`${help}\`.\n`, code: 2 };
}

function broken(error: unknown): Outcome {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = said.split("\n").map(visible).join("\n");
  return {
    text: "",
    aside: `runbook-lint ${version} failed; this is its own fault, not that of a plan.\n${lines}\n`,
    code: 3,
  };
}

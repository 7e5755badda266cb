import { ConfigurationError, faultsText, UsageError, version, visible } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { wantsColors, widthOf } from "./colors.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import { completionCommand } from "./completion/index.ts";
import { explainCommand } from "./explain.ts";
import { graphCommand } from "./graph.ts";
import { helpOf } from "./help.ts";
import { helpCommand } from "./help-command.ts";
import { initCommand } from "./init.ts";
import { inspectCommand } from "./inspect.ts";
import { lintCommand } from "./lint.ts";
import { manCommand } from "./man.ts";
import { newCommand } from "./new.ts";
import { rulesCommand } from "./rules.ts";
import { scheduleCommand } from "./schedule.ts";
import { schemaCommand } from "./schema.ts";

export const commands: readonly Command[] = [
  lintCommand,
  inspectCommand,
  scheduleCommand,
  graphCommand,
  explainCommand,
  rulesCommand,
  initCommand,
  newCommand,
  schemaCommand,
  completionCommand(() => commands),
  manCommand(() => commands),
  helpCommand(() => commands),
];

/** The whole program, from the words of the command line to what it prints. Never throws. */
export async function run(args: readonly string[], environment: Environment): Promise<Outcome> {
  try {
    const { command, operands, values } = readArguments(args, commands);
    if (values.help) return { text: helpOf(command, commands), code: 0 };
    if (values.version) return { text: `${version}\n`, code: 0 };
    return await command.run(operands, values, environment);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return { text: "", aside: told(error, args, environment), code: 2, problems: error.faults.length };
    return error instanceof UsageError ? misused(error, args) : broken(error);
  }
}

/** The command line was right, as far as it was read, so that no help on it is offered. */
const told = ({ faults }: ConfigurationError, args: readonly string[], environment: Environment): string => {
  const values = args.includes("--no-color") ? ({ "no-color": true } as const) : {};
  return faultsText(faults, { colors: wantsColors(values, environment), width: widthOf(environment) });
};

function misused({ message }: UsageError, [word]: readonly string[]): Outcome {
  const named = commands.find(({ name }) => name !== "" && name !== "help" && name === word);
  const help = named ? `runbook-lint ${named.name} --help` : "runbook-lint --help";
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

import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { act } from "../../src/action/index.ts";
import { workspace } from "../cli/workspace.ts";

/** A command that the runner would act on. Names of properties are in lower case. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Log {
  readonly commands: readonly WorkflowCommand[];
  /** What people read. */
  readonly text: string;
}

const acted = [
  "error",
  "warning",
  "notice",
  "debug",
  "group",
  "endgroup",
  "add-mask",
  "add-matcher",
  "set-output",
];

/**
 * Reads a log as the documentation of workflow commands says the runner does: `::name key=value,key=value::message` at the
 * beginning of a line, `##[name key=value;key=value]message` anywhere in it, and neither between `::stop-commands::token`
 * and `::token::`.
 */
export function readLog(log: string): Log {
  const commands: WorkflowCommand[] = [];
  const text: string[] = [];
  let token: string | undefined;
  for (const line of log.split("\n")) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      else text.push(line);
      continue;
    }
    const command = commandIn(line);
    if (command?.name === "stop-commands") token = command.message;
    else if (command && acted.includes(command.name)) commands.push(command);
    else text.push(line);
  }
  if (token !== undefined) throw new Error("Commands were stopped for good");
  return { commands, text: text.join("\n") };
}

function commandIn(line: string): WorkflowCommand | undefined {
  const [, now, list, message] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (now !== undefined) return commandOf(now, (list ?? "").split(","), message!);
  const [, old, properties, data] = /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
  return old === undefined ? undefined : commandOf(old, (properties ?? "").split(";"), data!);
}

const commandOf = (name: string, list: readonly string[], message: string): WorkflowCommand => ({
  name: name.toLowerCase(),
  properties: Object.fromEntries(
    list
      .filter((each) => each.includes("="))
      .map((each) => [
        each.slice(0, each.indexOf("=")).toLowerCase(),
        unescaped(each.slice(each.indexOf("=") + 1))
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ","),
      ]),
  ),
  message: unescaped(message),
});

const unescaped = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");

/** The outputs in the runner's file: `name=value`, or `name<<mark`, lines, `mark`. */
export function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.*)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...found].map(([, name, short, , long]) => [name!, short ?? long!]));
}

/** One run of the action, with everything that the runner gives and takes. */
export interface Step extends Log {
  readonly log: string;
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A runner with a workspace of its own. */
export function runnerIn(place: string) {
  const own = realpathSync(workspace({ output: "", summary: "" }));
  mkdirSync(join(own, "temp"));
  return {
    temp: join(own, "temp"),
    variables: (inputs: Readonly<Record<string, string>>): Record<string, string> => ({
      CI: "true",
      NO_COLOR: "1",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: place,
      GITHUB_OUTPUT: join(own, "output"),
      GITHUB_STEP_SUMMARY: join(own, "summary"),
      RUNNER_TEMP: join(own, "temp"),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    }),
    written: (name: "output" | "summary"): string =>
      existsSync(join(own, name)) ? readFileSync(join(own, name), "utf8") : "",
  };
}

/** Runs the action in a workspace, with inputs, and variables beside those that every run has. */
export async function stepIn(
  place: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const runner = runnerIn(place);
  const { text: log, code } = await act({ ...runner.variables(inputs), ...more });
  return {
    log,
    code,
    ...readLog(log),
    outputs: readOutputs(runner.written("output")),
    summary: runner.written("summary"),
  };
}

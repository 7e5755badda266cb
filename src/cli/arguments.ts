import { parseArgs } from "node:util";
import { nearest, UsageError } from "../index.ts";
import { borrowedOptions } from "./borrowed.ts";
import type { Command } from "./command.ts";
import { type Option, options, type Values } from "./options.ts";

export interface Arguments {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly values: Values;
}

const table: Readonly<Record<string, Option>> = options;

/**
 * Reads the command line. The first word that is no option may name a command; a folder of that name is given as
 * `./name`. Throws a `UsageError` for an option that the command does not take.
 */
export function readArguments(args: readonly string[], commands: readonly Command[]): Arguments {
  const tokens = tokensOf(args);
  const operands = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const terminator = tokens.find((token) => token.kind === "option-terminator")?.index ?? args.length;
  const firstWord = tokens.find((token) => token.kind === "positional");
  const named = firstWord && firstWord.index < terminator ? firstWord.value : "";
  const command = commands.find((each) => each.name === named) ?? commands.find((each) => each.name === "")!;
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) if (token.kind === "option") keep(values, token, command);
  return { command, operands: command.name === "" ? operands : operands.slice(1), values: values as Values };
}

function tokensOf(args: readonly string[]) {
  // Node loads its parser when it is first asked for it, and words alone need none.
  if (!args.some((word) => word.startsWith("-")))
    return args.map((value, index) => ({ kind: "positional" as const, value, index }));
  // Not strict: the messages of parseArgs name neither what was expected nor what was probably meant.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(table).map(([name, option]) => [name, parsing(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

const parsing = ({ type, short, multiple }: Option) => ({
  type,
  ...(short !== undefined && { short }),
  ...(multiple !== undefined && { multiple }),
});

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function keep(values: Record<string, string | boolean | string[]>, token: OptionToken, command: Command) {
  const option = optionOf(token, command);
  if (option.type === "boolean") {
    values[token.name] = optionalValue(token, option);
    return;
  }
  const value = readValue(token, option, command);
  const before = values[token.name];
  values[token.name] = option.multiple ? [...(Array.isArray(before) ? before : []), value] : value;
}

function optionalValue({ rawName, value }: OptionToken, { optional }: Option): true | string {
  if (value === undefined) return true;
  if (!optional) throw unexpected(`value of \`${rawName}\``, "none");
  if (optional.includes(value)) return value;
  throw unexpected(`\`${value}\` for \`${rawName}\``, `no value or ${oneOf(optional)}`);
}

function optionOf({ name, rawName }: OptionToken, command: Command): Option {
  const names: readonly string[] = command.options;
  const option = table[name];
  if (option && names.includes(name)) return option;
  const meant = nearest(name, names);
  const of = command.name === "" ? "" : ` of \`${command.name}\``;
  const other = command.name === "" ? borrowedOptions.get(name) : undefined;
  const shown = `an option that \`${helpFor(command)}\` shows`;
  const expected = other ?? (meant === undefined ? shown : `\`--${meant}\``);
  throw unexpected(`option \`${rawName}\`${of}`, expected);
}

function readValue(
  { name, rawName, value, inlineValue }: OptionToken,
  option: Option,
  command: Command,
): string {
  const choices = name === "format" ? command.formats : option.choices;
  const expected = choices ? oneOf(choices) : `\`${option.value}\``;
  if (value === undefined || (value.startsWith("-") && !inlineValue)) {
    throw unexpected(`\`${rawName}\` without a value`, expected);
  }
  // With `=FILE` behind it a format is the same format.
  const chosen = name === "format" && command.writesFiles ? value.replace(/=.*$/s, "") : value;
  if (!choices || option.open || choices.includes(chosen)) return value;
  const meant = nearest(chosen, choices);
  throw unexpected(`\`${value}\` for \`${rawName}\``, meant === undefined ? expected : `\`${meant}\``);
}

export const oneOf = (choices: readonly string[]): string =>
  choices.length === 1 ? `\`${choices[0]}\`` : `one of ${choices.join(", ")}`;

export const helpFor = (command: Command): string =>
  ["runbook-lint", command.name, "--help"].filter((word) => word !== "").join(" ");

export const unexpected = (found: string, expected: string): UsageError =>
  new UsageError(`Unexpected ${found}, expected ${expected}`);

import type { Command } from "./command.ts";
import { type Option, type OptionName, options } from "./options.ts";

const width = 100;

/** The help page of a command; the main command's also lists the others. */
export function helpOf(command: Command, commands: readonly Command[]): string {
  const others = commands.filter((each) => each.name !== "");
  const sections = [
    `${command.summary}.`,
    usageOf(command),
    ...(command.description === undefined
      ? []
      : [wrap(command.description.replaceAll("\n", " "), width).join("\n")]),
    ...(command.name === "" ? [section("Commands", others.map(commandRow))] : []),
    ...groupsOf(command).map(([title, names]) =>
      section(
        title,
        names.map((name) => optionRow(name, command)),
      ),
    ),
    ...(command.name === "" ? [section("Exit codes", exitCodes, 3)] : []),
    section("Examples", command.examples, 48),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** What the exit codes mean, for help and for the manual page. */
export const exitCodes: readonly Row[] = [
  ["0", "nothing was found that counts: see --fail-on and --max-warnings"],
  ["1", "problems were found"],
  ["2", "wrong use: a missing path, an unknown option or rule"],
  ["3", "a fault of runbook-lint itself; what was found in spite of it is printed"],
];

/** The options of a command below their headings. */
export function groupsOf({ options, headings = {} }: Command): [title: string, names: OptionName[]][] {
  const groups: [string, OptionName[]][] = [];
  for (const name of options) {
    const title = headings[name] ?? (groups.length === 0 ? "Options" : undefined);
    if (title === undefined) groups.at(-1)![1].push(name);
    else groups.push([title, [name]]);
  }
  return groups;
}

function usageOf({ name, operands }: Command): string {
  if (name !== "") return `Usage: runbook-lint ${name} [OPTIONS] ${operands}`.trimEnd();
  return `Usage: runbook-lint [OPTIONS] ${operands}\n       runbook-lint COMMAND ...`;
}

export type Row = readonly [left: string, words: string];

const commandRow = ({ name, operands, summary }: Command): Row => [`${name} ${operands}`.trimEnd(), summary];

function optionRow(name: OptionName, command: Command): Row {
  const option: Option = options[name];
  const short = option.short === undefined ? "    " : `-${option.short}, `;
  const left = `${short}--${name}${option.value === undefined ? "" : ` ${option.value}`}`;
  const choices = name === "format" ? command.formats : option.choices;
  const otherwise = name === "format" ? command.formats?.[0] : option.otherwise;
  const listed = choices ? `: ${choices.join(", ")}` : "";
  const unsaid = otherwise === undefined ? "" : ` [${otherwise}]`;
  return [left, `${option.summary}${listed}${unsaid}`];
}

/** A titled table of two columns. A left cell that is too long for its column has a line to itself. */
function section(title: string, rows: readonly Row[], most = 30): string {
  const indent = Math.min(most, Math.max(...rows.map(([left]) => left.length)) + 2);
  const lines = rows.flatMap(([left, words]) => {
    const wrapped = wrap(words, width - indent - 2).map((line) => " ".repeat(indent) + line);
    if (left.length + 2 > indent) return [left, ...wrapped];
    return [left.padEnd(indent) + wrapped[0]!.trimStart(), ...wrapped.slice(1)];
  });
  return [`${title}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function wrap(text: string, room: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}

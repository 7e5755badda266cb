import { version } from "../index.ts";
import type { Command } from "./command.ts";
import { exitCodes, groupsOf } from "./help.ts";
import { type Option, type OptionName, options } from "./options.ts";

/** `commands` is asked for late, since it holds this one too. */
export const manCommand = (commands: () => readonly Command[]): Command => ({
  name: "man",
  operands: "",
  operandChoices: [],
  summary: "Print the manual page",
  description: "Packages install the same page, as man/runbook-lint.1.",
  options: ["help"],
  examples: [["runbook-lint man | man -l -", "read it where npm has not put it on man's path"]],
  run: () => ({ text: manualOf(commands()), code: 0 }),
});

/** The manual page in the macros of man(7). */
function manualOf(commands: readonly Command[]): string {
  const [main, ...others] = [...commands].sort((a, b) => Number(b.name === "") - Number(a.name === ""));
  const parts = [
    `.TH RUNBOOK\\-LINT 1 "" "runbook\\-lint ${plain(version)}"`,
    head("Name"),
    `runbook\\-lint \\- static analysis of the plans that AI agents execute`,
    head("Synopsis"),
    `.B runbook\\-lint\n[OPTIONS] ${plain(main!.operands)}\n.br\n.B runbook\\-lint\nCOMMAND ...`,
    head("Description"),
    paragraphs(main!),
    head("Options"),
    ...groupsOf(main!).flatMap(([title, names]) => [
      `.SS ${plain(title)}`,
      ...names.map((name) => optionEntry(name, main!)),
    ]),
    ...others.flatMap(commandSection),
    head("Exit status"),
    ...exitCodes.map(([code, words]) => entry(`.B ${code}`, words)),
    head("Environment"),
    ...environment.map(([name, words]) => entry(`.B ${plain(name)}`, words)),
    head("Examples"),
    ...commands.flatMap(({ examples }) => examples.map(([line, words]) => entry(`.B ${plain(line)}`, words))),
  ];
  return `${parts.join("\n")}\n`;
}

/** The variables that change what is printed, and where compiled code is kept. */
const environment: readonly (readonly [name: string, words: string])[] = [
  ["NO_COLOR", "No colours, unless --color always asks for them."],
  ["FORCE_COLOR", "Colours although nobody looks; 0: none although somebody does."],
  ["FORCE_HYPERLINK", "Names of rules as links to their pages; 0: never."],
  ["TERM", "dumb: neither colours nor the line that shows how far a long run is."],
  ["CI", "No such line, and no links."],
  ["GITHUB_ACTIONS", "true: annotations beside what people read, where no format is named."],
  ["GITHUB_STEP_SUMMARY", "The file to which findings are added as a table."],
  [
    "GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY",
    "The folder from which paths of annotations start.",
  ],
  ["XDG_CACHE_HOME", "Where the compiled program is kept between runs, below runbook-lint/."],
  ["NODE_DISABLE_COMPILE_CACHE", "Nothing is kept."],
];

const head = (title: string): string => `.SH ${title.toUpperCase()}`;

const paragraphs = ({ summary, description }: Command): string =>
  [`${summary}.`, ...(description === undefined ? [] : [description])].map(plain).join("\n.PP\n");

function commandSection(command: Command): string[] {
  const { name, operands, options } = command;
  return [
    `.SH RUNBOOK\\-LINT ${plain(`${name.toUpperCase()} ${operands}`.trimEnd())}`,
    paragraphs(command),
    ...options.filter((option) => option !== "help").map((option) => optionEntry(option, command)),
  ];
}

function optionEntry(name: OptionName, { formats }: Command): string {
  const { short, value, optional, summary, otherwise, ...option }: Option = options[name];
  const names = [
    ...(short === undefined ? [] : [`-${short}`]),
    `--${name}${optional ? `[=${optional}]` : ""}`,
  ];
  const choices = name === "format" ? formats : option.choices;
  const usual = name === "format" ? formats?.[0] : otherwise;
  const taken = value === undefined ? "" : ` \\fI${plain(value)}\\fR`;
  const listed = choices ? `: ${choices.join(", ")}` : "";
  const unsaid = usual === undefined ? "" : `. Otherwise ${usual}`;
  return entry(
    `${names.map((each) => `\\fB${plain(each)}\\fR`).join(", ")}${taken}`,
    `${summary}${listed}${unsaid}.`,
  );
}

const entry = (tag: string, words: string): string => `.TP\n${tag}\n${plain(words)}`;

/** Text that roff prints as it is: hyphens that can be copied, and no line that begins with a request. */
const plain = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/gm, "\\&");

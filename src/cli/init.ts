import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import {
  configurationOf,
  type Installation,
  installationAt,
  nearest,
  notPlansText,
  type ProjectFile,
  type ProjectPart,
  projectFiles,
  projectParts,
  read,
  UsageError,
  visible,
} from "../index.ts";
import { oneOf, unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import type { Values } from "./options.ts";
import { type Answers, questionsOf } from "./questions.ts";

export const initCommand: Command = {
  name: "init",
  operands: "[PART...]",
  get operandChoices() {
    return [...projectParts, "gate"];
  },
  summary: "Set a project up: configuration, pre-commit hook, GitHub workflow, VS Code tasks",
  description: `Asks what is wanted, unless parts are named or \`--yes\` takes them all. Nothing is overwritten:
where a file is there, what to add to it is shown. What is written starts this installation, and asks no registry: hook and workflow are left out where it is not known from where others get it. \`init gate [HOST]\` writes the hook that asks before an agent is
dispatched into the configuration of a host (claude-code, cursor, codex, copilot, vscode, opencode, kiro), beside what stands there.`,
  options: ["yes", "source", "dry-run", "help"],
  examples: [
    ["runbook-lint init", "asks"],
    ["runbook-lint init --yes", "all four, as is usual"],
    ["runbook-lint init --dry-run config workflow", "shows two of them, and writes nothing"],
    [
      "runbook-lint init --source https://git.example.org/tools/runbook-lint pre-commit",
      "the hook, from there",
    ],
    ["runbook-lint init gate claude-code", "the hook of Claude Code"],
  ],
  run,
};

async function run(operands: readonly string[], values: Values, environment: Environment): Promise<Outcome> {
  const top = topOf(environment.cwd);
  if (operands[0] === "gate")
    return (await import("./init-gate.ts")).initGate(
      operands.slice(1),
      top,
      environment,
      values["dry-run"] === true,
    );
  const named = operands.map(partOf);
  const { cwd } = environment;
  // What is wrong with it is said before anything is written.
  const configuration = configurationOf(join(top, "plan.md"), { cwd }).files[0];
  const asks = named.length === 0 && !values.yes && !values["dry-run"];
  const answers = asks
    ? await answersOf(environment, top)
    : ({ parts: named.length > 0 ? named : projectParts, ...usual } as const);
  const installation = installationFor(top, environment, values.source ?? answers.source);
  const files = projectFiles({ ...answers, ...installation });
  const chosen = files.filter(({ part }) => answers.parts.includes(part));
  const dry = values["dry-run"] === true;
  const isLacking = ({ part }: ProjectFile) => needsSource(part) && installation.source === undefined;
  const lacking = chosen.filter(isLacking);
  if (lacking.length === chosen.length && lacking.length > 0) throw unexpected(...lackOf(installation));
  const told = chosen.map((file) => {
    if (isLacking(file)) return "";
    return file.part === "config" && configuration !== undefined
      ? `kept ${visible(configuration)}, which configures this project\n`
      : place(file, top, cwd, dry);
  });
  const next = dry ? "" : await nextOf(cwd);
  const text = told.join("") + next;
  return lacking.length === 0 ? { text, code: 0 } : { text, aside: asideFor(lacking, installation), code: 1 };
}

/** What other people start has to be where they are. */
const needsSource = (part: ProjectPart): boolean => part === "pre-commit" || part === "workflow";

const installationFor = (top: string, { program, variables }: Environment, asked?: string): Installation =>
  installationAt({ top, program, path: variables.PATH, asked });

const lackOf = ({ lack }: Installation): [string, string] => [
  `installation of runbook-lint (${lack})`,
  "one that others have, too: install it into the project, from a tarball in it or a git repository, or name one with `--source URL`",
];

function asideFor(lacking: readonly ProjectFile[], installation: Installation): string {
  const paths = lacking.map(({ path }) => path).join(" and ");
  return `left out ${paths}: ${unexpected(...lackOf(installation)).message}\n`;
}

const usual = { preset: "recommended", isolation: "shared", source: undefined } as const;

async function answersOf(environment: Environment, top: string): Promise<Answers> {
  const questions = await environment.questions?.();
  if (!questions)
    throw unexpected("`init` where nobody can be asked", `\`--yes\`, or parts: ${projectParts.join(", ")}`);
  try {
    const { source } = installationFor(top, environment);
    return await questionsOf(
      questions.ask,
      (part) => fileOf(part, top),
      (part) => needsSource(part) && source === undefined,
    );
  } finally {
    questions.close();
  }
}

function partOf(word: string): ProjectPart {
  const part = projectParts.find((each) => each === word);
  if (part) return part;
  const known = [...projectParts, "gate"];
  const meant = nearest(word, known);
  throw unexpected(`part \`${word}\``, meant === undefined ? oneOf(known) : `\`${meant}\``);
}

/** Hooks and workflows work only at the top of a repository. */
function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** Where a part is written, whatever stands in it. */
const fileOf = (part: ProjectPart, top: string): { readonly path: string; readonly exists: boolean } => {
  const { path } = projectFiles({ ...usual, command: [], schema: undefined }).find(
    (file) => file.part === part,
  )!;
  return { path, exists: existsSync(join(top, path)) };
};

/** Writes a file, or says what is to be done where there is one already. */
function place({ path, text, addition }: ProjectFile, top: string, cwd: string, dry: boolean): string {
  const target = join(top, path);
  const shown = visible(relative(cwd, target).replaceAll("\\", "/"));
  if (existsSync(target)) {
    if (readFileSync(target, "utf8").includes("runbook-lint"))
      return `kept ${shown}, which speaks of runbook-lint\n`;
    return addition ? `kept ${shown}; add ${addition.where}:\n\n${addition.text}\n` : `kept ${shown}\n`;
  }
  if (dry) return `would write ${shown}:\n\n${text.replace(/^(?=.)/gm, "    ")}\n`;
  write(target, top, text, shown);
  return `wrote ${shown}\n`;
}

/** A link to elsewhere may stand in the place of a folder: nothing is written outside of the project. */
function write(target: string, top: string, text: string, shown: string): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    const [folder, project] = [realpathSync.native(dirname(target)), realpathSync.native(top)];
    if (folder !== project && !folder.startsWith(project.endsWith(sep) ? project : project + sep))
      throw unexpected(`link on the way to \`${shown}\``, "a folder of the project");
    writeFileSync(target, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UsageError || code === undefined) throw error;
    throw unexpected(`${code} on writing \`${shown}\``, "a folder that can be written");
  }
}

/** What to do now, which depends on the plans that are there. */
async function nextOf(cwd: string): Promise<string> {
  const { plans, notPlans = [] } = await read({ cwd });
  if (notPlans.length > 0)
    return `\n${notPlansText(notPlans)}.\n\`runbook-lint --show-files\` lists all files, and \`--dialect generic FILE\` reads one as a plan all the same.\n`;
  if (plans.length === 0)
    return "\nThere is no plan yet: `runbook-lint new tdd plans/NAME` writes a first one.\n";
  const count = plans.length === 1 ? "1 plan" : `${plans.length} plans`;
  return `\n${count} found. \`runbook-lint\` checks ${plans.length === 1 ? "it" : "them"}; \`runbook-lint --baseline-write\` leaves what is found today for later.\n`;
}

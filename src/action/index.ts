import { existsSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { asText, run } from "../cli/index.ts";
import { UsageError } from "../index.ts";
import { commandLineOf, type ResultFiles } from "./command-line.ts";
import { type Inputs, inputsOf, type Variables } from "./inputs.ts";
import { outputsOf, writeOutputs } from "./outputs.ts";
import { sinceOf } from "./since.ts";
import { otherVersion } from "./version-check.ts";

/** What the action does: what to print, and the exit code. */
export interface Done {
  readonly text: string;
  readonly code: number;
}

/** The program as a step of a workflow: inputs and outputs are the runner's variables and files. Never throws. */
export async function act(variables: Variables): Promise<Done> {
  try {
    return await lint(inputsOf(variables), variables);
  } catch (error) {
    const code = error instanceof UsageError ? 2 : 3;
    writeOutputs({ result: code === 2 ? "misuse" : "fault" }, variables);
    const said = error instanceof Error ? error.message : String(error);
    return { text: annotation("error", said), code };
  }
}

async function lint(inputs: Inputs, variables: Variables): Promise<Done> {
  const workspace = resolve(variables.GITHUB_WORKSPACE || ".");
  const cwd = folderOf(inputs, workspace);
  const files = filesOf(inputs, cwd, variables);
  const since = inputs.changedOnly ? sinceOf(variables) : undefined;
  const { text, aside, code } = await run(commandLineOf(inputs, files, since), {
    variables: seenBy(variables, inputs),
    cwd,
    terminal: undefined,
  });
  writeOutputs(outputsOf(files, code), variables);
  const warning = inputs.versionCheck ? otherVersion(cwd, workspace) : undefined;
  return {
    code,
    text: [
      isShielded(inputs) ? text : shielded(text),
      code === 2 ? annotation("error", misuseOf(aside ?? "", inputs)) : shielded(aside),
      warning === undefined ? "" : annotation("warning", warning),
    ].join(""),
  };
}

function folderOf({ workingDirectory }: Inputs, workspace: string): string {
  const folder = resolve(workspace, workingDirectory);
  if (existsSync(folder)) return folder;
  throw new UsageError(
    `Unexpected \`${workingDirectory}\` for the input \`working-directory\`, expected a folder below the workspace`,
  );
}

/** The log of a workflow shows colours; NO_COLOR and FORCE_COLOR of the workflow still decide. */
const seenBy = (variables: Variables, { summary }: Inputs): Variables => ({
  FORCE_COLOR: "1",
  ...variables,
  ...(!summary && { GITHUB_STEP_SUMMARY: undefined }),
});

function filesOf({ sarifFile }: Inputs, cwd: string, { RUNNER_TEMP }: Variables): ResultFiles {
  const folder = mkdtempSync(join(realpathSync(RUNNER_TEMP || tmpdir()), "runbook-lint-"));
  return {
    report: join(folder, "report.json"),
    sarif: sarifFile === "" ? undefined : resolve(cwd, sarifFile),
  };
}

/** Whether the program itself takes care that the runner acts on nothing but its annotations. */
const isShielded = ({ format, annotations }: Inputs): boolean =>
  format === "github" || (format === "auto" && annotations);

const shielded = (text: string | undefined): string => (text ? asText(text) : "");

/** What the command line says of its misuse, for somebody who has typed none. */
function misuseOf(aside: string, { changedOnly }: Inputs): string {
  const said = stripVTControlCharacters(aside).replace(
    /^runbook-lint: |\nSee `runbook-lint --help`\.\n$/g,
    "",
  );
  return changedOnly && /revision|history/.test(said)
    ? `${said}; \`changed-only\` needs the history: \`fetch-depth: 0\` for actions/checkout`
    : said;
}

/** A workflow command for the step as a whole, as `@actions/core` escapes it. */
function annotation(kind: "error" | "warning", message: string): string {
  const escaped = message.trim().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `::${kind} title=runbook-lint::${escaped}\n`;
}

import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReportOptions } from "../index.ts";
import type { Environment } from "./command.ts";
import type { Values } from "./options.ts";

/** Whether to colour: what the command line says, then NO_COLOR (no-color.org), FORCE_COLOR, and the terminal. */
export function wantsColors(values: Values, { variables, terminal }: Environment): boolean {
  if (values["no-color"] || values.color === "never") return false;
  if (values.color === "always") return true;
  if (variables.NO_COLOR) return false;
  if (variables.FORCE_COLOR !== undefined) return !["0", "false"].includes(variables.FORCE_COLOR);
  return terminal !== undefined && variables.TERM !== "dumb";
}

/** Columns for a line of output. What is not a terminal gets the same everywhere. */
export const widthOf = ({ terminal }: Pick<Environment, "terminal">): number =>
  terminal ? Math.max(60, Math.min(160, terminal.columns)) : 120;

/** Terminals that are known to follow links (OSC 8), by what they call themselves in TERM_PROGRAM. */
const followers = ["iTerm.app", "WezTerm", "vscode", "ghostty", "zed", "WarpTerminal"];

/**
 * Where a name of a rule leads, if the terminal follows links: to its page, which is installed with the program.
 * FORCE_HYPERLINK decides where it is set.
 */
export function hyperlinks(colors: boolean, environment: Environment): ReportOptions["linkOf"] {
  const { variables, terminal, program } = environment;
  const forced = variables.FORCE_HYPERLINK;
  const wanted = forced ? forced !== "0" : colors && terminal !== undefined && followsLinks(variables);
  if (!wanted || program === undefined) return undefined;
  const folder = resolve(realpathSync(program), "../../rules");
  return (rule) => {
    const page = resolve(folder, `${rule}.md`);
    return existsSync(page) ? pathToFileURL(page).href : undefined;
  };
}

const followsLinks = ({
  CI,
  WT_SESSION,
  TERM_PROGRAM,
  VTE_VERSION,
  TERM,
}: Environment["variables"]): boolean =>
  !CI &&
  (WT_SESSION !== undefined ||
    followers.includes(TERM_PROGRAM ?? "") ||
    Number(VTE_VERSION ?? 0) > 5000 ||
    TERM === "xterm-kitty" ||
    TERM === "alacritty");

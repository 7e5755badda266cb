import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { changeTrust, trustedFolders, trustFile, visible } from "../index.ts";
import { unexpected } from "./arguments.ts";
import type { Command, Environment, Outcome } from "./command.ts";
import type { Values } from "./options.ts";

export const trustCommand: Command = {
  name: "trust",
  operands: "[FOLDER]",
  summary: "Let configurations of a folder run code: modules, plugins, packages",
  description: `Without a folder, that of the repository around the current one. What was said is kept in a file of yours,
outside of every repository. It counts for all below the folder, but for repositories and worktrees inside of it.`,
  options: ["list", "remove", "help"],
  examples: [
    ["runbook-lint trust", "this repository, whose configuration you have read"],
    ["runbook-lint trust --remove ../theirs", "no longer"],
    ["runbook-lint trust --list", "all that is trusted"],
  ],
  run,
};

function run([folder, ...more]: readonly string[], values: Values, environment: Environment): Outcome {
  const file = trustFile(environment.variables);
  const asked = folder ?? more[0];
  if (more.length > 0 || (values.list && asked !== undefined))
    throw unexpected(`\`${more[0] ?? asked}\``, values.list ? "no folder behind `--list`" : "one folder");
  if (values.list)
    return {
      text: trustedFolders(file)
        .map((each) => `${visible(each)}\n`)
        .join(""),
      code: 0,
    };
  const place = folder === undefined ? topOf(environment.cwd) : resolve(environment.cwd, folder);
  if (!values.remove && !statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw unexpected(`\`${folder}\``, "a folder");
  const shown = visible(relative(environment.cwd, place) || ".");
  const changed = changeTrust(place, !values.remove, file);
  if (values.remove)
    return { text: changed ? `no longer trusted: ${shown}\n` : `was not trusted: ${shown}\n`, code: 0 };
  const said = changed ? "trusted" : "was trusted already";
  return { text: `${said}: ${shown}; its configurations may run code\n`, code: 0 };
}

function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}

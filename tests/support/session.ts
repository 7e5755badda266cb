import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "../cli/program.ts";
import { workspace } from "../cli/workspace.ts";

/** A folder with the program as a shell finds it, once it is on the PATH. */
export function binFolder(): string {
  const bin = workspace({});
  writeFileSync(join(bin, "runbook-lint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(bin, "runbook-lint"), 0o755);
  return bin;
}

/** What a shell knows of the world: the program, and a place where its compiled code is kept from one command to the next. */
export const shellEnvironment = (): Record<string, string> => ({
  PATH: `${binFolder()}:${process.env.PATH}`,
  XDG_CACHE_HOME: workspace({}),
  XDG_CONFIG_HOME: workspace({}),
});

/** The commands in a session: the lines behind `$`. */
const commandsIn = (session: string): string[] =>
  session.split("\n").flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : []));

/**
 * What somebody reads who types the commands of a session, once more, in a folder: each command, what it prints to both
 * streams in their order, and the exit code where it is not 0.
 */
export function replay(file: string, cwd: string, env: Readonly<Record<string, string>>): string {
  return commandsIn(readFileSync(file, "utf8"))
    .map((line) => {
      const { stdout, status } = spawnSync("sh", ["-c", `exec 2>&1\n${line}`], {
        cwd,
        env,
        encoding: "utf8",
      });
      const words = stdout === "" || stdout.endsWith("\n") ? stdout : `${stdout}\n`;
      return `$ ${line}\n${words}${status === 0 ? "" : `exit code ${status}\n`}`;
    })
    .join("\n");
}

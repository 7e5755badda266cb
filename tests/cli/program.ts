import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { program as parts } from "../../scripts/build/program.mjs";

// Test files share this module, so none of them may take its folder away at its own end.
const folder = mkdtempSync(join(inject("folder"), "program-"));

for (const [name, text] of Object.entries((await parts()).files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** The program as it is now, far from its sources, as users have it: this file starts the parts beside it. */
export const program = join(folder, "dist/runbook-lint.cjs");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a user's shell would. The environment is bare but for what is given. */
export function runIn(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Ran {
  const ran = spawnSync(process.execPath, [program, ...args], {
    cwd,
    ...(input !== undefined && { input }),
    env: { PATH: process.env.PATH ?? "", NODE_DISABLE_COMPILE_CACHE: "1", ...env },
    encoding: "utf8",
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { bundle } from "../../scripts/build/bundle.mjs";

// Test files share this module, so none of them may take its folder away at its own end.
const folder = mkdtempSync(join(inject("folder"), "program-"));

const { text, command } = await bundle();
writeFileSync(join(folder, "runbook-lint.mjs"), text);

/** The program as it is now, far from its sources, as users have it: this file starts the bundle beside it. */
export const program = join(folder, "runbook-lint.cjs");
writeFileSync(program, command);

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

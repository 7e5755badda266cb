import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { bundle } from "../../scripts/build/bundle.mjs";

const folder = mkdtempSync(join(tmpdir(), "runbook-lint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program as it is now, in one file. */
export const program = join(folder, "runbook-lint.mjs");
writeFileSync(program, (await bundle()).text);

/** An empty folder to lint in, which holds the given files. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(folder, "workspace-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a user's shell would. The environment is bare but for what is given. */
export function runIn(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const ran = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: join(folder, "cache"), ...env },
    encoding: "utf8",
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

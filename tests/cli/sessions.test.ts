import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { program } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

// Each case is a small repository, and in `session.txt` what somebody types in it and reads: the lines behind `$` are run by
// a shell, and the file has to hold just what comes of them.
const folder = join(import.meta.dirname, "../fixtures/config");
afterAll(remove);

function repositoryOf(name: string): string {
  const place = workspace({});
  cpSync(join(folder, name), place, { recursive: true });
  mkdirSync(join(place, ".git"));
  return place;
}

const bin = workspace({});
writeFileSync(join(bin, "runbook-lint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
chmodSync(join(bin, "runbook-lint"), 0o755);

function typed(line: string, cwd: string): string {
  const env = { PATH: `${bin}:${process.env.PATH}`, NODE_DISABLE_COMPILE_CACHE: "1" };
  const { stdout, stderr, status } = spawnSync("sh", ["-c", line], { cwd, env, encoding: "utf8" });
  const words = `${stdout}${stderr}`;
  return `$ ${line}\n${words}${status === 0 ? "" : `exit code ${status}\n`}`;
}

test.each(readdirSync(folder))(
  "%s",
  async (name) => {
    const file = join(folder, name, "session.txt");
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("$ "));
    const place = repositoryOf(name);
    const session = lines.map((line) => typed(line.slice(2), place)).join("\n");
    expect(session).not.toContain(place);
    await expect(session).toMatchFileSnapshot(file);
  },
  60_000,
);

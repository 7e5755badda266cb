import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { plan, twice } from "./cli/twice.ts";
import { remove, workspace } from "./cli/workspace.ts";
import { hookEnvironment, hookRepository } from "./support/hook-repository.ts";
import { repository } from "./support/repository.ts";
import { has } from "./support/tools.ts";

// The ways to install that are documented, each one taken to its end without a network: the program is installed, sets a project up, and what
// it has written is started as pre-commit and a runner would.

const address = "https://git.example.org/tools/runbook-lint";
const source = hookRepository();
const env = { ...hookEnvironment(source, address), CI: "", RUNNER_TEMP: workspace({}) };
afterAll(remove);

function ran(cwd: string, program: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, encoding: "utf8" });
  return { code: status, said: `${stdout}${stderr}` };
}

function done(cwd: string, program: string, ...words: readonly string[]): string {
  const { code, said } = ran(cwd, program, ...words);
  expect(code, said).toBe(0);
  return said;
}

/** A project with a plan in which two steps have one id. */
function project() {
  const { place } = repository({
    [plan]: twice,
    "package.json": '{ "private": true }\n',
    ".gitignore": "node_modules/\n",
  });
  return place;
}

const finding = /duplicate-id/;

/** A commit is refused for what the hook finds, and the workflow finds it, too. */
function expectUse(place: string): void {
  const { jobs } = parse(readFileSync(join(place, ".github/workflows/runbook-lint.yml"), "utf8"));
  const steps = jobs["runbook-lint"].steps.flatMap(({ run }: { run?: string }) => run ?? []);
  const last = steps.map((step: string) => ran(place, "bash", "-e", "-c", step)).at(-1);
  expect(last).toMatchObject({ code: 1, said: expect.stringMatching(finding) });
  if (!has("pre-commit")) return;
  done(place, "pre-commit", "install");
  done(place, "git", "add", "--all");
  expect(ran(place, "git", "commit", "-m", "A plan")).toMatchObject({
    code: 1,
    said: expect.stringMatching(finding),
  });
}

describe("the program is installed, sets a project up, and finds what is there", () => {
  test("from a clone, without any installation", () => {
    const clone = join(workspace({}), "runbook-lint");
    done(workspace({}), "git", "clone", "--quiet", address, clone);
    const place = project();
    done(place, "node", join(clone, "dist/runbook-lint.cjs"), "init", "--yes");
    const written = readFileSync(join(place, ".pre-commit-config.yaml"), "utf8");
    expect(written).toMatch(new RegExp(`^  - repo: ${address}\n    rev: v[\\d.]+$`, "m"));
    expectUse(place);
  }, 120_000);

  test("from the packed tarball, which lies in the project", () => {
    const place = project();
    mkdirSync(join(place, "vendor"));
    done(source, "npm", "pack", "--silent", "--pack-destination", join(place, "vendor"));
    const [tarball] = readdirSync(join(place, "vendor"));
    done(place, "npm", "install", "--save-dev", `./vendor/${tarball}`);
    done(place, "npm", "exec", "--offline", "--", "runbook-lint", "init", "--yes");
    expectUse(place);
  }, 120_000);

  test("from git, by npm", () => {
    const place = project();
    done(place, "npm", "install", "--save-dev", `git+${address}`);
    done(place, "node", "node_modules/runbook-lint/dist/runbook-lint.cjs", "init", "--yes");
    expectUse(place);
  }, 120_000);
});

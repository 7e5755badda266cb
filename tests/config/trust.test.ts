import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runIn } from "../cli/program.ts";
import { plan, twice } from "../cli/twice.ts";
import { remove, workspace } from "../cli/workspace.ts";

afterAll(remove);

/** Code that leaves a file where it was run. */
const spy = (name: string) =>
  `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(name)}, "");\n`;

/** A repository whose configuration is, names or extends code. */
function repositoryWith(files: Readonly<Record<string, string>>) {
  const mark = join(workspace({}), "was-run");
  const own = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll("SPY", spy(mark))]),
  );
  const place = workspace({ ".git/HEAD": "", [plan]: twice, ...own });
  const home = workspace({});
  const env = { XDG_CONFIG_HOME: home };
  const runs = (
    words: readonly string[],
    variables: Readonly<Record<string, string>> = {},
    input?: string,
  ) => {
    const ran = runIn(place, words, { ...env, ...variables }, input);
    return { ...ran, isRun: existsSync(mark) };
  };
  return { place, home, mark, runs };
}

const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a configuration that is a module": { "runbook-lint.config.mjs": "SPY export default {};\n" },
  "a script": {
    "runbook-lint.config.js": "SPY export default {};\n",
    "package.json": '{ "type": "module" }',
  },
  "a plugin": { ".runbook-lint.yaml": "plugins: [./team.mjs]\n", "team.mjs": "SPY export default [];\n" },
  "a plugin that `package.json` names": {
    "package.json": '{ "runbook-lint": { "plugins": ["./team.mjs"] } }',
    "team.mjs": "SPY export default [];\n",
  },
  "a package that is extended": {
    ".runbook-lint.yaml": "extends: team\n",
    "node_modules/team/package.json": '{ "exports": "./index.mjs" }',
    "node_modules/team/index.mjs": "SPY export default {};\n",
  },
  "a module that is extended by way of data": {
    ".runbook-lint.yaml": "extends: ./base.yaml\n",
    "base.yaml": "extends: ./base.mjs\n",
    "base.mjs": "SPY export default {};\n",
  },
  "a plugin of a folder below": {
    "docs/.runbook-lint.json": '{ "plugins": ["../team.mjs"] }',
    "team.mjs": "SPY export default [];\n",
  },
};

/** Each way in which the program comes by a configuration. */
const ways: readonly (readonly string[])[] = [
  [],
  ["inspect"],
  ["schedule"],
  ["next"],
  ["status"],
  ["graph"],
  ["--show-files"],
  ["--print-config", plan],
  ["--fix-dry-run"],
  ["init", "--dry-run"],
];

test.each(Object.keys(kinds))(
  "%s is run nowhere before somebody trusts the folder",
  (kind) => {
    const { runs } = repositoryWith(kinds[kind]!);
    for (const words of kind === "a plugin" ? ways : kind.endsWith("below") ? [[]] : ways.slice(0, 2)) {
      const { isRun, code, err } = runs(words);
      expect([words, isRun, code]).toEqual([words, false, 2]);
      expect(err).toMatch(/Unexpected code in .*, which was not run, expected `runbook-lint trust` or/);
    }
    expect(runs([], { CI: "true", GITHUB_ACTIONS: "true" })).toMatchObject({ isRun: false, code: 2 });
    expect(runs(["--no-config"])).toMatchObject({ isRun: false, code: 1 });
    expect(runs(["trust"])).toMatchObject({ code: 0, out: "trusted: .; its configurations may run code\n" });
    expect(runs([])).toMatchObject({ isRun: true, code: 1 });
    expect(runs(["trust", "--remove"]).out).toBe("no longer trusted: .\n");
    expect(runs([])).toMatchObject({ code: 2 });
  },
  60_000,
);

test("`--trust-config` runs it for once", () => {
  const { runs } = repositoryWith(kinds["a plugin"]!);
  expect(runs(["--trust-config"])).toMatchObject({ isRun: true, code: 1 });
  expect(runs([])).toMatchObject({ code: 2 });
});

test("data needs no trust, wherever it lies", () => {
  const { runs } = repositoryWith({
    ".runbook-lint.yaml": "extends: [strict, team, ./own.json]\n",
    "own.json": '{ "isolation": "worktree" }',
    "node_modules/team/package.json": '{ "exports": "./index.json" }',
    "node_modules/team/index.json": '{ "rules": { "shared-file": "off" } }',
  });
  expect(runs([])).toMatchObject({ code: 1, err: "" });
});

test("a repository or worktree inside of a trusted folder is not trusted with it, nor one that is reached by a link", () => {
  const { runs, place, mark } = repositoryWith({
    ".worktrees/theirs/.git": "gitdir: /nowhere\n",
    ".worktrees/theirs/plans/runbook.md": twice,
    ".worktrees/theirs/runbook-lint.config.mjs": "SPY export default {};\n",
  });
  const elsewhere = workspace({ "runbook-lint.config.mjs": `${spy(mark)} export default {};\n` });
  expect(runs(["trust"]).code).toBe(0);
  expect(runs([".worktrees/theirs"])).toMatchObject({ isRun: false, code: 2 });
  symlinkSync(join(elsewhere, "runbook-lint.config.mjs"), join(place, "runbook-lint.config.mjs"));
  expect(runs([])).toMatchObject({ isRun: false, code: 2 });
});

test("the gate goes on without a configuration that it may not run", () => {
  const { runs, place } = repositoryWith({
    ...kinds["a configuration that is a module"]!,
    "plans/basket/runbook.md": `---\nexecution_mode: sequential-required\n---\n\n${twice.replace(/^---[\s\S]*?---\n/, "")}`,
  });
  const event = JSON.stringify({ event: "start", cwd: place, session: "one", plan: plan, step: "1" });
  const { isRun, err } = runs(["gate", "generic"], {}, event);
  expect(isRun).toBe(false);
  expect(err).toContain("which was not run");
  expect(err).toContain("goes on without a configuration");
  expect(runs(["gate", "generic", "--trust-config"], {}, event)).toMatchObject({ isRun: true, err: "" });
});

test("the list is a file of the user's, and one that can't be read is no list", () => {
  const { runs, home, place } = repositoryWith(kinds["a plugin"]!);
  expect(runs(["trust", "docs"]).out).toContain("trusted: docs");
  const file = join(home, "runbook-lint/trusted-folders.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ folders: [join(place, "docs")] });
  expect(runs(["trust", "--list"]).out).toBe(`${join(place, "docs")}\n`);
  expect(runs(["trust", "docs"]).out).toContain("was trusted already: docs");
  expect(runs(["trust", "nowhere"])).toMatchObject({ code: 2 });
  writeFileSync(file, "{");
  expect(runs([])).toMatchObject({
    code: 2,
    isRun: false,
    err: expect.stringContaining("trusted-folders.json"),
  });
  renameSync(file, `${file}.old`);
  mkdirSync(file);
  expect(runs([])).toMatchObject({ code: 2, isRun: false, err: expect.stringContaining("EISDIR") });
});

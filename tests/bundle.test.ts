import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { bundle } from "../scripts/build/bundle.mjs";
import { types } from "../scripts/build/types.mjs";
import * as api from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "runbook-lint-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { text, command, inputs } = await bundle();
const program = join(folder, "runbook-lint.mjs");
const starter = join(folder, "runbook-lint.cjs");
writeFileSync(program, text);
writeFileSync(starter, command);
const plan = join(folder, "runbook.md");
writeFileSync(plan, "# Plan\n\n## Cycle 1.1: One\n\nText\n\n## Cycle 1.1: Two\n\nText\n");

const run = (cache: string, ...args: string[]) => start(starter, cache, ...args);

function start(file: string, cache: string, ...args: string[]) {
  const env = { PATH: process.env.PATH ?? "", XDG_CACHE_HOME: cache };
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], {
    env,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

test("building twice gives the same bytes", async () => {
  const again = await bundle();
  expect([again.text === text, again.command === command]).toEqual([true, true]);
});

test("the bundle needs nothing beside Node and holds no compiler of schemas", () => {
  expect(text.match(/\brequire\(|\bfrom\s*["'][^"']*["'];|^import\b/gm)).toBe(null);
  expect(inputs.filter((path) => /node_modules\/ajv\/(?!dist\/runtime\/)/.test(path))).toEqual([]);
  expect(text).not.toContain(folder.slice(0, -1));
});

test("the bundle alone does what the file beside it does that starts it, whole commands behind `import()` too", () => {
  const alone = join(folder, "alone.mjs");
  writeFileSync(alone, text);
  const cache = join(folder, "alone");
  for (const words of [
    [plan],
    ["inspect", plan],
    ["explain", "shared-file"],
    ["--format=html", plan],
    ["--unknown"],
  ]) {
    const ran = start(alone, cache, ...words);
    expect({ words, ...ran }).toEqual({ words, ...run(cache, ...words) });
    expect(ran.stdout + ran.stderr).not.toBe("");
    expect(ran.status).not.toBe(3);
  }
});

test("what a run does not need is not among what it reads", () => {
  const end = Number(/Number\("(\d+)"\)/.exec(command)![1]);
  const [read, rest] = [text.slice(0, end), text.slice(end)];
  expect(read).toMatch(/\n\/\* program\n.*\n\*\/\n$/s);
  expect(read).not.toContain("complete -o default -F _runbook_lint");
  expect(rest).toContain("complete -o default -F _runbook_lint");
});

test("every character of the bundle takes one byte", () => {
  expect(Buffer.byteLength(text)).toBe(text.length);
});

test("importing the bundle gives the public functions and runs nothing", async () => {
  const imported = (await import(pathToFileURL(program).href)) as typeof api;
  // The action beside it calls what the command line calls.
  expect(Object.keys(imported)).toEqual([...Object.keys(api), "asText", "run"].sort());
  expect((await imported.lint({ paths: [plan] })).diagnostics.length).toBeGreaterThan(0);
});

test("one file has the types of the public functions, and compiles alone", () => {
  writeFileSync(join(folder, "runbook-lint.d.mts"), types());
  const use = `import { lint, type Rule, rules } from "./runbook-lint.mjs";
const { diagnostics } = await lint({ paths: ["plans"], rules: rules satisfies readonly Rule[] });
export const lines: readonly string[] = diagnostics.map(({ rule, span }) => rule + span.source.path + span.start.toFixed());
`;
  writeFileSync(join(folder, "use.mts"), use);
  const options = ["--strict", "--noEmit", "--ignoreConfig", "--module", "nodenext", "--target", "es2023"];
  const compiler = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, "use.mts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

test("compiled code is kept once a path was read, and is used again", () => {
  const cache = join(folder, "kept");
  run(cache, "--version");
  const first = run(cache, plan);
  const [kept] = readdirSync(join(cache, "runbook-lint"));
  const bytes = readFileSync(join(cache, "runbook-lint", kept!));
  expect(run(cache, plan)).toEqual(first);
  expect(readFileSync(join(cache, "runbook-lint", kept!)).equals(bytes)).toBe(true);
});

test("whatever is wrong with the kept code, the result is the same", () => {
  const cache = join(folder, "broken");
  const right = run(cache, plan);
  const [kept] = readdirSync(join(cache, "runbook-lint"));
  const file = join(cache, "runbook-lint", kept!);
  const bytes = readFileSync(file);
  for (const wrong of [Buffer.from(""), Buffer.from("no code"), bytes.subarray(0, 5000)]) {
    writeFileSync(file, wrong);
    expect(run(cache, plan)).toEqual(right);
  }
  rmSync(file);
  mkdirSync(file);
  expect(run(cache, plan)).toEqual(right);
  expect(run(plan, plan)).toEqual(right);
});

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { program as parts } from "../scripts/build/program.mjs";
import { types } from "../scripts/build/types.mjs";
import { program } from "./cli/program.ts";
import { remove, workspace } from "./cli/workspace.ts";

afterAll(remove);
const folder = workspace({
  "runbook.md": "# Plan\n\n## Cycle 1.1: One\n\nText\n\n## Cycle 1.1: Two\n\nText\n",
});
const { files, inputs } = await parts();

/** The parts that one requires, and those that these require, without those that are asked for later. */
function reach(start: string): Set<string> {
  const seen = new Set([start]);
  for (const name of seen)
    for (const [, next] of files[name]!.matchAll(
      /^(?:var \w+ = )?require\("\.\/(?:program\/)?([\w.-]+)"\)/gm,
    ))
      seen.add(`dist/program/${next}`);
  return seen;
}

test("building twice gives the same bytes", async () => {
  expect((await parts()).files).toEqual(files);
});

test("the program needs nothing beside Node and its own parts, and holds no compiler of schemas", () => {
  const asked = Object.values(files).flatMap((text) =>
    [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!.replace(/^node:/, "")),
  );
  const foreign = asked.filter(
    (name) =>
      !builtinModules.includes(name) &&
      !(name.replace(/^\.\//, "dist/program/") in files) &&
      name !== "./program/main.cjs",
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(foreign).toEqual([]);
  expect(inputs.filter((path) => /node_modules\/ajv\/(?!dist\/runtime\/)/.test(path))).toEqual([]);
});

test("the program is JavaScript that people can read, in files whose names tell what they hold and stay as they are", () => {
  // Each page of a rule is one string.
  const codeOf = (text: string) =>
    text.split("\n").filter((line) => !/^var \w+_default\w* = \(\) => ["'`]/.test(line));
  const dense = Object.entries(files).filter(
    ([, text]) => codeOf(text).join("\n").length / codeOf(text).length > 60,
  );
  // The page of `--format html` is sent to browsers.
  expect(dense.map(([name]) => name)).toEqual(["dist/program/report.cjs"]);
  expect(Object.keys(files).filter((name) => /[A-Z0-9]{6}/.test(name))).toEqual([]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["dist/program/dialects.cjs", "dist/program/report.cjs"]),
  );
});

test("what a run does not need is not among what it reads", () => {
  const read = [...reach("dist/runbook-lint.cjs")];
  expect(read).toContain("dist/program/report.cjs");
  const rest = Object.keys(files).filter((name) => !read.includes(name));
  const holding = (names: readonly string[], words: string) =>
    names.filter((name) => files[name]!.includes(words));
  for (const words of ["complete -o default -F _runbook_lint", "FSWatcher"]) {
    expect(holding(read, words)).toEqual([]);
    expect(holding(rest, words)).not.toEqual([]);
  }
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

test("what Node keeps of compiled code is no part of the result", () => {
  const cache = workspace({});
  const run = (env: Readonly<Record<string, string>>) => {
    const words = [program, "runbook.md"];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    return { stdout, stderr, status };
  };
  const bare = run({ PATH: process.env.PATH ?? "", NODE_DISABLE_COMPILE_CACHE: "1" });
  const kept = { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: cache };
  expect(bare.status).toBe(1);
  expect([run(kept), run(kept)]).toEqual([bare, bare]);
});

test("the file that users start is as short as it looks", () => {
  expect(readFileSync(program, "utf8").split("\n").length).toBeLessThan(20);
  expect(dirname(program).endsWith("dist")).toBe(true);
});

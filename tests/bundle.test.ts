import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, dirname, join } from "node:path";
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
  // The page of `--format html` is sent to browsers, and schemas are data.
  expect(dense.map(([name]) => basename(name))).toEqual(["schema-schemas-generated.cjs", "node-page.cjs"]);
  expect(Object.keys(files).filter((name) => /[A-Z0-9]{6}/.test(name))).toEqual([]);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["dist/program/dialects.cjs", "dist/program/report.cjs"]),
  );
});

/** The parts of the program that a run has read. */
function partsOf(...words: string[]): readonly string[] {
  const listing = join(folder, "listing.cjs");
  writeFileSync(
    listing,
    "process.on('exit', () => { for (const name of Object.keys(require.cache)) console.error(name); });",
  );
  const { stderr } = spawnSync(process.execPath, ["-r", listing, program, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  return stderr
    .split("\n")
    .filter((line) => line.includes("program"))
    .map((line) => basename(line, ".cjs"));
}

test("a run reads what it needs of the program, and nothing else", () => {
  const known = Object.keys(files).map((name) => basename(name, ".cjs"));
  const others = ["yaml", "diff", "node-page", "schema-schemas-generated", "watch", "glob"];
  expect(known).toEqual(expect.arrayContaining(others));
  const read = partsOf("runbook.md");
  expect(read).toEqual(expect.arrayContaining(["dialects", "report", "parse-grammar"]));
  expect(read.filter((name) => others.includes(name))).toEqual([]);
  expect(partsOf("schema")).toContain("schema-schemas-generated");
});

test("an answer about plans that were read before reads no format, no rule, and nothing that tells effects", () => {
  const path = "plans/shop/runbook.md";
  mkdirSync(join(folder, "plans/shop"), { recursive: true });
  const steps = [1, 2].map((id) => `## Step ${id}: Part ${id}\n\nCreate \`src/part_${id}.py\`.\n`);
  writeFileSync(join(folder, path), `# Runbook: shop\n\n${steps.join("\n")}\n${"Words. ".repeat(2000)}`);
  const reading = ["dialects", "mentions", "parse-grammar", "rules", "analyze-effects-said"];
  expect(partsOf("next", path)).toEqual(expect.arrayContaining(reading));
  const again = partsOf("next", path);
  expect(again).toEqual(expect.arrayContaining(["analyze-schedule", "run-cache"]));
  expect(again.filter((name) => reading.includes(name))).toEqual([]);
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

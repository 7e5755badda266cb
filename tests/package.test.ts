import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/build/bundling.mjs";
import { library } from "../scripts/build/library.mjs";
import { program as parts } from "../scripts/build/program.mjs";
import { types } from "../scripts/build/types.mjs";
import { remove, workspace } from "./cli/workspace.ts";

const tools = join(root, "node_modules/.bin");
let packed = "";
let project = "";
afterAll(remove);

/** The package as it would be published from the sources as they are, installed into a project that has nothing else. */
beforeAll(async () => {
  const place = workspace({});
  for (const name of ["package.json", "README.md", "LICENSE", "schema", "rules", "man"]) {
    cpSync(join(root, name), join(place, name), { recursive: true });
  }
  const files = {
    ...(await parts()).files,
    "dist/runbook-lint.d.mts": types(),
    ...(await library()),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  run("npm", ["pack", "--silent"], place);
  packed = join(place, readdirSync(place).find((name) => name.endsWith(".tgz"))!);
  project = workspace({ "package.json": '{ "type": "module", "private": true }' });
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", packed], project);
}, 120_000);

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
  return stdout;
}

const put = (name: string, text: string) => {
  writeFileSync(join(project, name), text);
  return join(project, name);
};

const program = `
import { applyFixes, lint, parsePlan, schemas, validateMetadata } from "runbook-lint";
import step from "runbook-lint/schema/step.schema.json" with { type: "json" };

const text = "---\\nname: small\\ntype: tdd\\n---\\n\\n# Small\\n\\n## Cycle 1.1: One\\n\\n## Cycle 1.2: Two\\n";
const plan = parsePlan(text);
const source = { path: "step.yaml", text: 'cycle: 1.10\\ndependsOn: ["1.9"]\\n' };
const flaws = validateMetadata(source, "step");
const fixed = applyFixes(source, flaws.flatMap((flaw) => (flaw.fix ? [flaw.fix] : [])));
const { diagnostics } = await lint({ sources: [{ path: "runbook.md", text }] });
const found = {
  dialect: plan?.dialect, steps: plan?.steps.map((each) => each.id), type: plan?.type?.value,
  flaws: flaws.map((flaw) => flaw.kind), fixed, strict: diagnostics.some((each) => each.rule === "tdd-not-strict"),
  sameSchema: schemas.step.title === step.title,
};
`;

test("is used from ESM", () => {
  put("use.mjs", `${program}console.log(JSON.stringify(found));`);
  expect(JSON.parse(run(process.execPath, ["--no-warnings", "use.mjs"], project))).toEqual({
    dialect: "runbook",
    steps: ["1.1", "1.2"],
    type: "tdd",
    flaws: ["ambiguous-id", "invalid-metadata"],
    fixed: 'cycle: "1.10"\ndepends_on: ["1.9"]\n',
    strict: true,
    sameSchema: true,
  });
});

test("is used from TypeScript, with its declarations checked", () => {
  const own = `
import type { Diagnostic, Fix, PlanMetadata, Rule, Severity, StepMetadata } from "runbook-lint";
const metadata: StepMetadata = { cycle: "1.3", depends_on: ["1.2"], execution_mode: "sequential-required" };
// @ts-expect-error: there is no such mode
const wrong: PlanMetadata = { execution_mode: "sequental" };
const severities = (all: readonly Diagnostic[]): Severity[] => all.map((each) => each.severity);
const rule: Rule = { name: "mine", summary: "", severity: "info", preset: undefined, messages: {}, check() {} };
export const all: unknown[] = [metadata, wrong, severities, rule, found satisfies { fixed: string }, flaws[0]?.fix satisfies Fix | undefined];
`;
  put("use.ts", program + own);
  const strict = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    "--skipLibCheck",
    "false",
  ];
  const modern = [
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--lib",
    "es2023",
    "--resolveJsonModule",
    "--types",
    "",
  ];
  run(join(tools, "tsc"), ["--noEmit", ...strict, ...modern, "use.ts"], project);
}, 60_000);

test("serves a configuration and a rule of one's own, as the page about rules shows them", () => {
  const own = join(project, "own");
  cpSync(join(root, "tests/fixtures/sessions/own-rule"), own, { recursive: true });
  writeFileSync(
    join(own, "runbook-lint.config.mjs"),
    `import { defineConfig } from "runbook-lint";
import { forcedPush } from "./rules/forced-push.mjs";
export default defineConfig({ plugins: [[forcedPush]], rules: { "forced-push": "warning" } });
`,
  );
  const started = spawnSync(
    join(project, "node_modules/.bin/runbook-lint"),
    ["--format", "compact", "--trust-config"],
    {
      cwd: own,
      encoding: "utf8",
    },
  );
  expect(started.stdout).toBe(
    "plans/deploy/runbook.md:14:15: warning: Unexpected `--force` in step `2`, expected `--force-with-lease` [forced-push]\n",
  );
  run(process.execPath, ["--test", "rules/forced-push.check.mjs"], own);
  put(
    "typed.config.ts",
    `import { defineConfig } from "runbook-lint";
defineConfig({ extends: "strict", rules: { "missing-red": ["error", {}] }, overrides: [{ files: ["a/"], isolation: "worktree" }] });
// @ts-expect-error: there is no such severity
defineConfig({ rules: { "missing-red": "loud" } });
// @ts-expect-error: there is no such key
defineConfig({ extend: "strict" });
`,
  );
  run(
    join(tools, "tsc"),
    ["--noEmit", "--strict", "--module", "nodenext", "--skipLibCheck", "--types", "", "typed.config.ts"],
    project,
  );
}, 60_000);

test("leaves out of a bundle what is not used, and asks for nothing else", async () => {
  const sizeOf = async (name: string) => {
    const stdin = { contents: `export { ${name} } from "runbook-lint";`, resolveDir: project };
    const { outputFiles, metafile } = await build({
      stdin,
      bundle: true,
      format: "esm",
      platform: "neutral",
      minify: true,
      write: false,
      metafile: true,
    });
    const foreign = Object.keys(metafile.inputs).filter(
      (path) => !/runbook-lint\/dist\/library|<stdin>/.test(path),
    );
    expect(foreign).toEqual([]);
    return outputFiles[0]!.contents.length;
  };
  expect(await sizeOf("applyFixes")).toBeLessThan(10_000);
  expect(await sizeOf("schemas")).toBeLessThan(120_000);
  expect(await sizeOf("validateMetadata")).toBeLessThan(400_000);
});

test("is packed as package managers, bundlers and TypeScript expect it", () => {
  run(join(tools, "publint"), ["run", packed, "--strict"], root);
  run(join(tools, "attw"), [packed, "--profile", "esm-only", "--no-emoji"], root);
}, 60_000);

test("has no file that is not needed", () => {
  const folder = join(project, "node_modules/runbook-lint");
  expect(readdirSync(folder).sort()).toEqual([
    "LICENSE",
    "README.md",
    "dist",
    "man",
    "package.json",
    "rules",
    "schema",
  ]);
  expect(readdirSync(join(folder, "rules")).every((name) => name.endsWith(".md"))).toBe(true);
  expect(statSync(join(folder, "dist/runbook-lint.cjs")).mode & 0o111).not.toBe(0);
});

import { readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { version } from "../../src/index.ts";
import { remove, workspace } from "../cli/workspace.ts";
import { faulty } from "../support/faulty.ts";
import { stepIn } from "./runner.ts";

const root = resolve(import.meta.dirname, "../..");
const good = "# Runbook: one\n\n## Step 1: Alone\n\nCreate `src/a.py`.\n";
const place = realpathSync(workspace({ "plans/basket/runbook.md": faulty, "good/runbook.md": good }));
afterAll(remove);

test("annotates a pull request, writes a summary, fails, and says what was found", async () => {
  const { commands, text, code, outputs, summary } = await stepIn(place, { paths: "plans" });
  expect(code).toBe(1);
  const report = JSON.parse(readFileSync(outputs["report-file"]!, "utf8"));
  expect(outputs).toEqual({
    result: "problems",
    errors: "2",
    warnings: "1",
    fixable: "1",
    "report-file": expect.stringMatching(/report\.json$/),
  });
  const found = report.diagnostics.map((each: Record<string, unknown>) => [
    each.severity,
    each.line,
    each.rule,
  ]);
  const shown = commands.map(({ name, properties }) => [
    name,
    Number(properties.line),
    /\((.*)\)/.exec(properties.title!)![1],
  ]);
  expect(shown.sort()).toEqual(found.sort());
  for (const { properties } of commands) expect(properties.file).toBe("plans/basket/runbook.md");
  expect(text).toContain("--> plans/basket/runbook.md:3:19");
  expect(text).toContain(`${outputs.fixable} fixable with `);
  expect(summary).toMatch(/^### runbook-lint\n/);
  expect(summary.match(/^\| 🔴 error/gm)).toHaveLength(2);
});

test("annotates only places that GitHub shows", async () => {
  const { commands } = await stepIn(root, { paths: "examples", args: "--preset strict", config: "" });
  expect(commands.filter(({ name }) => name === "error")).toHaveLength(10);
  expect(commands.filter(({ name }) => name === "warning")).toHaveLength(10);
  expect(commands.at(-1)!.message).toMatch(/^\d+ more problems without an annotation/);
  for (const { properties } of commands.slice(0, -1)) {
    const { file, line, endline, col, endcolumn } = properties;
    expect(file).toMatch(/^examples\/[^\\]+\.(?:md|jsonl?|yaml)$/);
    expect(Number(endline)).toBeGreaterThanOrEqual(Number(line));
    expect(col === undefined).toBe(line !== endline);
    if (endcolumn !== undefined) expect(Number(endcolumn)).toBeGreaterThan(Number(col));
  }
});

test("passes where there is nothing to find, and leaves the summary empty", async () => {
  const step = await stepIn(place, { paths: "good" });
  expect(step).toMatchObject({ code: 0, commands: [], summary: "" });
  expect(step.outputs).toMatchObject({ result: "clean", errors: "0", warnings: "0", fixable: "0" });
  expect(step.text).toContain("No problems (1 plan, 1 step, 1 file read)");
});

test("leaves out annotations, or the summary, or both", async () => {
  const plain = await stepIn(place, { annotations: "false" });
  expect(plain.commands).toEqual([]);
  expect(plain.text).toContain("error[unknown-dependency]");
  expect(plain.summary).not.toBe("");
  const loud = await stepIn(place, { summary: "false" });
  expect(loud.commands).toHaveLength(3);
  expect(loud.summary).toBe("");
});

test("colours the log, and nothing but the log", async () => {
  const { log, commands, summary, outputs } = await stepIn(place, {}, { NO_COLOR: "" });
  expect(log).toContain("\u001b[");
  for (const text of [...commands.map(({ message }) => message), summary, textOf(outputs["report-file"]!)])
    expect(text).not.toContain("\u001b");
  expect((await stepIn(place, {}, { NO_COLOR: "", FORCE_COLOR: "0" })).log).not.toContain("\u001b");
});

const textOf = (path: string) => readFileSync(path, "utf8");

test("prints another format where one is named, so that the runner acts on none of it", async () => {
  const { commands, text, code } = await stepIn(place, { format: "compact" });
  expect({ commands, code }).toEqual({ commands: [], code: 1 });
  expect(text).toContain("plans/basket/runbook.md:3:19: error: ");
});

test("writes SARIF with paths from the workspace on", async () => {
  const { outputs } = await stepIn(place, { "sarif-file": "out.sarif", "fail-on": "never" });
  expect(outputs["sarif-file"]).toBe(join(place, "out.sarif"));
  const [run] = JSON.parse(readFileSync(join(place, "out.sarif"), "utf8")).runs;
  const uris = run.results.map((each: Finding) => each.locations[0]!.physicalLocation.artifactLocation.uri);
  expect(new Set(uris)).toEqual(new Set(["plans/basket/runbook.md"]));
});

interface Finding {
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { uri: string } };
  }[];
}

test("lets the workflow decide what makes the step fail", async () => {
  const codeOf = async (inputs: Record<string, string>) => (await stepIn(place, inputs)).code;
  expect(await codeOf({ "fail-on": "never" })).toBe(0);
  expect(await codeOf({ "max-warnings": "9" })).toBe(1);
  expect(await codeOf({ args: "--rule unknown-dependency=off --rule weak-sequential-directive=off" })).toBe(
    1,
  );
  const warnings = "--rule unknown-dependency=off --rule 'weak-sequential-directive=off'";
  expect(await codeOf({ args: warnings, "fail-on": "error" })).toBe(0);
  expect(await codeOf({ args: warnings, "max-warnings": "2" })).toBe(0);
});

test("counts paths from the working directory, and annotates from the workspace", async () => {
  const { commands } = await stepIn(place, { "working-directory": "plans", paths: "basket\n../good" });
  expect(commands.map(({ properties }) => properties.file)).toEqual(Array(3).fill("plans/basket/runbook.md"));
});

test("uses the configuration that is named", async () => {
  const own = realpathSync(
    workspace({ "runbook.md": faulty, "ci/strict.yaml": "rules:\n  created-twice: off\n" }),
  );
  const { commands } = await stepIn(own, { config: "ci/strict.yaml" });
  expect(commands).toHaveLength(2);
});

const misuses: readonly (readonly [inputs: Record<string, string>, words: string])[] = [
  [{ paths: "nowhere" }, "path `nowhere`"],
  [{ paths: "-x.md" }, "path `-x.md`"],
  [{ annotations: "yes" }, "`yes` for the input `annotations`, expected true or false"],
  [{ "fail-on": "panic" }, "`panic` for `--fail-on`"],
  [{ format: "sariff" }, "expected `sarif`"],
  [{ args: "--no-such" }, "option `--no-such`"],
  [{ config: "none.yaml" }, "none.yaml"],
  [{ "changed-only": "true" }, "git"],
  [{ "working-directory": "nowhere" }, "`nowhere` for the input `working-directory`"],
  [{ "sarif-file": "nowhere/out.sarif" }, "nowhere/out.sarif` as output"],
  [{ args: "inspect" }, "`--format`"],
];

test.each(misuses)("tells a misuse beside the step: %j", async (inputs, words) => {
  const { commands, code, outputs } = await stepIn(place, inputs);
  expect({ code, outputs }).toEqual({ code: 2, outputs: { result: "misuse" } });
  expect(commands).toEqual([
    expect.objectContaining({ name: "error", properties: { title: "runbook-lint" } }),
  ]);
  expect(commands[0]!.message).toContain(words);
});

test("tells what is wrong with a configuration, without colours", async () => {
  const own = realpathSync(workspace({ "runbook.md": faulty, ".runbook-lint.yaml": "presett: strict\n" }));
  const { commands, code } = await stepIn(own, {}, { NO_COLOR: "" });
  expect(code).toBe(2);
  expect(commands[0]!.message).toMatch(
    /^error: Unexpected key `presett`.*\n +--> \.runbook-lint\.yaml:1:1\n/,
  );
});

test("does nothing that a plan tells the runner to do", async () => {
  const evil = faulty.replaceAll("then commit.", "then commit. ##[error]one ::error::two");
  const own = realpathSync(
    workspace({ "plans/runbook.md": `::error::three\n${evil}`, "a%0A::error::b/runbook.md": evil }),
  );
  for (const annotations of ["true", "false"]) {
    const { commands } = await stepIn(own, { annotations });
    expect(commands.filter(({ message }) => /^(?:one|two|three)/.test(message))).toEqual([]);
    expect(commands).toHaveLength(annotations === "true" ? 6 : 0);
  }
});

test("warns where the project installs another version", async () => {
  const lock = (locked: string) =>
    JSON.stringify({ packages: { "node_modules/runbook-lint": { version: locked } } });
  const with_ = (locked: string) =>
    realpathSync(workspace({ "package-lock.json": lock(locked), "plans/runbook.md": good }));
  const other = await stepIn(with_("99.0.0"), { "working-directory": "plans" });
  expect(other.commands).toEqual([expect.objectContaining({ name: "warning" })]);
  expect(other.commands[0]!.message).toContain("beside 99.0.0 in package-lock.json");
  expect((await stepIn(with_("99.0.0"), { "version-check": "false" })).commands).toEqual([]);
  expect((await stepIn(with_(version))).commands).toEqual([]);
});

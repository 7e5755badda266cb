import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules, version } from "../../src/index.ts";
import { program, runIn, workspace } from "./program.ts";

/** Two tasks of which the first is written twice: one finding of one rule, in a format that needs no metadata. */
const twice = `# Login Implementation Plan

**Goal:** Let people log in.

### Task 1: Form

**Files:**
- Create: \`src/form.ts\`

### Task 1: Check

**Files:**
- Create: \`src/check.ts\`
`;
const place = workspace({ "docs/plans/login.md": twice, "empty/readme.md": "# Nothing here\n" });
const plan = "docs/plans/login.md";
const only = (rule: string, severity: string) => [
  ...rules.filter((each) => each.name !== rule).flatMap((each) => ["--rule", `${each.name}=off`]),
  "--rule",
  `${rule}=${severity}`,
];
const duplicate = (severity: string) => only("duplicate-id", severity);

test("finds, prints and exits with 1; exits with 0 where nothing is found", () => {
  const found = runIn(place, [...duplicate("error"), plan]);
  expect(found.out).toContain("error[duplicate-id]: Unexpected ");
  expect(found.out).toContain(`--> ${plan}:10:`);
  expect(found).toMatchObject({ code: 1, err: "" });
  expect(runIn(place, ["empty"])).toEqual({ code: 0, out: "No plan found in 1 file\n", err: "" });
});

test("searches the current folder where no path is given", () => {
  expect(runIn(place, [...duplicate("error"), "-f", "compact"]).out).toContain(`${plan}:10:`);
});

test("lets warnings fail unless they are allowed or nobody is to see them, and hints never", () => {
  const code = (...args: string[]) => runIn(place, [...args, plan]).code;
  expect(code(...duplicate("warning"))).toBe(1);
  expect(code(...duplicate("warning"), "--max-warnings", "1")).toBe(0);
  expect(code(...duplicate("warning"), "--quiet")).toBe(0);
  expect(code(...duplicate("warning"), "--quiet", "--max-warnings", "0")).toBe(1);
  expect(code(...duplicate("error"), "--max-warnings", "9")).toBe(1);
  expect(code(...duplicate("info"))).toBe(0);
  expect(runIn(place, [...duplicate("warning"), "--quiet", plan]).out).toMatch(/^No problems/);
});

test("wrong use exits with 2, names what is wrong, and prints no result", () => {
  const wrong = [
    [["nowhere.md"], "path `nowhere.md`"],
    [["inspekt"], "or the command `inspect`"],
    [["--rule", "duplicate-ids=off", plan], "expected `duplicate-id`"],
    [["--rule", "duplicate-id=loud", plan], "expected `name=severity`"],
    [["--max-warnings", "many", plan], "`--max-warnings`"],
    [["explain"], "`explain` without a rule"],
    [["explain", "duplicat-id"], "expected `duplicate-id`"],
    [["help", "rule"], "expected `rules`"],
  ] as const;
  for (const [args, words] of wrong) {
    const ran = runIn(place, args);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(words);
  }
});

test("colours by what is asked for, then NO_COLOR, then FORCE_COLOR, and never into a pipe", () => {
  const coloured = (args: string[], env = {}) => runIn(place, [...args, plan], env).out.includes("\u001b[");
  expect(coloured([])).toBe(false);
  expect(coloured([], { FORCE_COLOR: "1" })).toBe(true);
  expect(coloured([], { FORCE_COLOR: "0" })).toBe(false);
  expect(coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  expect(coloured(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
  expect(coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
});

test("in GitHub Actions prints for people, shielded, and annotations", () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: place };
  const lines = runIn(`${place}/docs`, [...duplicate("error"), "plans"], env)
    .out.trimEnd()
    .split("\n");
  const token = /^::stop-commands::(\w{64})$/.exec(lines[0]!)![1];
  const resumed = lines.indexOf(`::${token}::`);
  expect(lines.slice(1, resumed).join("\n")).toContain("--> plans/login.md:10:");
  expect(lines.slice(resumed + 1)).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/^::error file=docs\/plans\/login\.md,line=10,/);
  expect(runIn(place, ["-f", "compact", plan], env).out).not.toContain("::error");
});

test("shows which file was read as what", () => {
  const { out, code } = runIn(place, ["--show-files"]);
  expect(out).toContain(`${plan}: superpowers, 2 steps\n  ${plan}  (`);
  expect(out).toContain("passed over:\n  empty/readme.md\n");
  expect(code).toBe(0);
});

test("explains and lists every rule, from one file alone", () => {
  expect(runIn(place, ["rules"]).out.trimEnd().split("\n")).toHaveLength(rules.length);
  const listed = JSON.parse(runIn(place, ["rules", "--format", "json"]).out);
  expect(listed.map((rule: { name: string }) => rule.name)).toEqual(rules.map((rule) => rule.name));
});

test("helps in general and with each command, in no more than 100 columns", () => {
  const general = runIn(place, ["--help"]).out;
  for (const name of ["explain", "rules", "help"]) {
    expect(general).toContain(`\n  ${name}`);
    const own = runIn(place, [name, "--help"]).out;
    expect(own).toContain(`Usage: runbook-lint ${name} `);
    expect(runIn(place, ["help", name]).out).toBe(own);
  }
  expect(Math.max(...general.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("tells its version, which is the package's", () => {
  const { version: published } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  expect(version).toBe(published);
  expect(runIn(place, ["--version"]).out).toBe(`${published}\n`);
});

const large = workspace({
  "docs/plans/large.md": `# Large Implementation Plan\n\n${"### Task 1: Form\n\n**Files:**\n- Create: `a.ts`\n\n".repeat(600)}`,
});
const largeRun = [program, ...duplicate("error"), "--format", "json", large];

test("a slow reader gets the whole output", async () => {
  const child = spawn(process.execPath, largeRun, { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((done) => setTimeout(done, 1500));
  let text = "";
  for await (const part of child.stdout.setEncoding("utf8")) text += part;
  expect(text.length).toBeGreaterThan(200_000);
  expect(JSON.parse(text).diagnostics.length).toBeGreaterThan(500);
});

test("a reader that closes the pipe is no fault", async () => {
  const child = spawn(process.execPath, largeRun, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.stdout.destroy());
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    err += part;
  });
  const [code] = await once(child, "close");
  expect({ code, err }).toEqual({ code: 1, err: "" });
});

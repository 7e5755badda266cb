import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { version } from "../../src/index.ts";
import { program, runIn } from "./program.ts";
import { duplicate, plan, twice } from "./twice.ts";
import { remove, workspace } from "./workspace.ts";

const place = workspace({ "docs/plans/login.md": twice, "empty/readme.md": "# Nothing here\n" });
afterAll(remove);
test("finds, prints and exits with 1; exits with 2 where nothing is read", () => {
  const found = runIn(place, [...duplicate("error"), plan]);
  expect(found.out).toContain("error[duplicate-id]: Unexpected ");
  expect(found.out).toContain(`--> ${plan}:10:`);
  expect(found).toMatchObject({ code: 1, err: "" });
  expect(runIn(place, ["empty"])).toEqual({
    code: 2,
    out: "No plan found in 1 file\n",
    err: "no plan in `empty`, expected one, or `--no-error-on-unmatched`\n",
  });
});

test("says what a plan of a format holds, where that was asked for and there is none", () => {
  expect(runIn(place, ["empty/readme.md", "--dialect", "gsd", "--no-error-on-unmatched"])).toEqual({
    code: 0,
    out: "No plan found in 1 file\n",
    err: "no plan of gsd is there: expected front matter with `phase` and `plan`, or `<task>` elements\n",
  });
});

test("searches the current folder where no path is given", () => {
  expect(runIn(place, [...duplicate("error"), "-f", "compact"]).out).toContain(`${plan}:10:`);
});

test("wrong use exits with 2, names what is wrong, and prints no result", () => {
  const { code, out, err } = runIn(place, ["nowhere.md"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("path `nowhere.md`");
});

test("colours never into a pipe, unless asked to", () => {
  expect(runIn(place, [plan]).out).not.toContain("\u001b[");
  expect(runIn(place, [plan], { FORCE_COLOR: "1" }).out).toContain("\u001b[");
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

test("tells its version, which is the package's", () => {
  const { version: published } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  expect(version).toBe(published);
  expect(runIn(place, ["--version"]).out).toBe(`${published}\n`);
});

const large = workspace({
  "docs/plans/large.md": `# Large Implementation Plan\n\n${Array.from({ length: 600 }, (_, at) => `### Task ${at}: Form\n\n**Depends on:** Task ${at + 1000}\n\n**Files:**\n- Create: \`a.ts\`\n\n`).join("")}`,
});
const largeRun = [program, "--format", "json", large];

test("a slow reader gets the whole output", async () => {
  const child = spawn(process.execPath, largeRun, { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((done) => setTimeout(done, 1500));
  let text = "";
  for await (const part of child.stdout.setEncoding("utf8")) text += part;
  expect(text.length).toBeGreaterThan(200_000);
  expect(JSON.parse(text).diagnostics.length).toBeGreaterThan(500);
});

test("output that can't be written is told, and exits with 2", () => {
  const reading = openSync(join(place, plan), "r");
  const { status, stderr } = spawnSync(process.execPath, [program, "--version"], {
    stdio: ["ignore", reading, "pipe"],
    encoding: "utf8",
  });
  closeSync(reading);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^runbook-lint: The output could not be written: E[A-Z]+.*\n$/),
  });
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

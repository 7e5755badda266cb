import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/run.ts";
import { has } from "../support/tools.ts";

const manual = async () => (await run(["man"], { variables: {}, cwd: "/", terminal: undefined })).text;

test("the manual page has every command and every option", async () => {
  const text = (await manual()).replaceAll("\\-", "-");
  for (const { name, options } of commands) {
    expect(text).toContain(`RUNBOOK-LINT ${name.toUpperCase()}`.trim());
    for (const option of options) expect(text).toContain(`\\fB--${option}`);
  }
});

if (has("man"))
  test("the manual page is one that man prints without a warning", async () => {
    const { stdout, stderr } = spawnSync("man", ["--warnings", "-l", "-"], {
      input: await manual(),
      encoding: "utf8",
      env: { PATH: process.env.PATH, MANWIDTH: "80", LC_ALL: "C.UTF-8", MANROFFOPT: "-ww" },
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^RUNBOOK-LINT\(1\)/);
    expect(stdout).toMatch(/^ {7}-f, --format FORMAT\n {14}How to print/m);
  });

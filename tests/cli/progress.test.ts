import { spawnSync } from "node:child_process";
import { afterAll, beforeEach, expect, test } from "vitest";
import { showProgress, showsProgress } from "../../src/cli/progress.ts";
import { tellProgress } from "../../src/model/index.ts";
import { has } from "../support/tools.ts";
import { program, runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

afterAll(remove);

let time = 0;
let written: string[] = [];
const start = (columns = 80) => showProgress({ write: (text) => written.push(text), columns }, () => time);
beforeEach(() => {
  time = 0;
  written = [];
});

test("says nothing before half a second, then no more than ten times a second, and takes all away", () => {
  const end = start();
  tellProgress("read", 0, 10);
  time = 499;
  tellProgress("parse", 1, 10);
  expect(written).toEqual([]);
  time = 500;
  tellProgress("parse", 2, 10);
  time = 599;
  tellProgress("parse", 3, 10);
  time = 600;
  tellProgress("rules", 4, 30);
  end();
  tellProgress("rules", 5, 30);
  expect(written).toEqual([
    "\r\u001b[2Kparsing plans 20 % (2 of 10)",
    "\r\u001b[2Kchecking plans 13 % (4 of 30)",
    "\r\u001b[2K",
  ]);
});

test("takes nothing away where nothing was shown, and never more than a line", () => {
  start()();
  expect(written).toEqual([]);
  const end = start(20);
  time = 1000;
  tellProgress("parse", 1, 1000);
  end();
  expect(written[0]).toBe("\r\u001b[2Kparsing plans 0 % (");
});

test("is only for people at a terminal", () => {
  expect(showsProgress({})).toBe(true);
  expect(showsProgress({ CI: "true" })).toBe(false);
  expect(showsProgress({ TERM: "dumb" })).toBe(false);
});

const long = `# Runbook: long\n\n${Array.from({ length: 60 }, (_, n) => `## Step ${n + 1}: A\n\nCreate \`a${n}.py\`. Run \`pytest\`, then commit.\n\n`).join("")}`;
const place = workspace(
  Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`plans/p${n}/runbook.md`, long])),
);
const quiet = ["--stats", "plans"];

const erase = "\r\u001b[2K";

// Elsewhere its options are others.
if (process.platform === "linux" && has("script")) {
  test("a real terminal sees it, and has lost it before the result is printed", () => {
    const line = [process.execPath, program, ...quiet].map((word) => `'${word}'`).join(" ");
    const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
      cwd: place,
      env: { PATH: process.env.PATH, TERM: "xterm", NODE_DISABLE_COMPILE_CACHE: "1" },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [before, ...parts] = stdout.split(erase);
    const result = parts.pop();
    expect(before).toBe("");
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts)
      expect(part).toMatch(/^(?:reading files|parsing plans|checking plans) \d+ % \(\d+ of 40\)$/);
    expect(result).toMatch(/(?:\d+ problems:|No problems) .*read\)/);
  }, 60_000);
}

test("a pipe never does", () => {
  const { out, err } = runIn(place, quiet);
  expect(err).toBe("");
  expect(out).not.toContain("\r");
}, 60_000);

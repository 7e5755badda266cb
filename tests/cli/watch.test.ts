import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { program } from "./program.ts";
import { duplicate, plan, twice } from "./twice.ts";
import { remove, workspace } from "./workspace.ts";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});
afterAll(remove);

interface Watching {
  /** The lines of the next run, without the times in front of the first and the last. */
  round(): Promise<string[]>;
  /** Those of the first run that ends like this: a slow machine may make two changes of one. */
  until(found: string, word?: string): Promise<string[]>;
  stop(signal: "SIGINT" | "SIGTERM"): Promise<number | null>;
}

function watching(cwd: string, ...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [program, "--watch", ...args], {
    cwd,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let text = "";
  const take = (part: string) => {
    text += part;
  };
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  const round = async () => {
    while (!/ Watching…\n/.test(text)) await new Promise((done) => setTimeout(done, 10));
    const end = text.indexOf(" Watching…\n") + " Watching…\n".length;
    const lines = text.slice(0, end).trimEnd().split("\n");
    text = text.slice(end);
    return lines.map((line) => line.replace(/^\[\d\d:\d\d:\d\d\] (?=runbook-lint: )/, ""));
  };
  return {
    round,
    async until(found, word = "") {
      for (;;) {
        const lines = await round();
        if (lines.at(-1) === done(found) && lines.join("\n").includes(word)) return lines;
      }
    },
    async stop(signal) {
      child.kill(signal);
      const [code] = await once(child, "exit");
      return code;
    },
  };
}

const begin = "runbook-lint: linting…";
const done = (found: string) => `runbook-lint: done, ${found}. Watching…`;
const clean = twice.replace("Task 1: Check", "Task 2: Check");

test("checks again when plans change, come, move and go, and when the configuration does", async () => {
  const place = workspace({ [plan]: twice });
  const { round, until, stop } = watching(place, ...duplicate("error"), "docs");
  const put = (path: string, text: string) => writeFileSync(join(place, path), text);

  const first = await round();
  expect(first[0]).toBe(begin);
  expect(first[1]).toMatch(/^docs\/plans\/login\.md:10:\d+: error: .* \[duplicate-id\]$/);
  expect(first.at(-1)).toBe(done("1 problem"));
  put(plan, clean);
  await until("no problems");
  mkdirSync(join(place, "docs/plans/new"));
  put("docs/plans/new/one.md", twice);
  put("docs/plans/new/two.md", twice);
  await until("2 problems");
  renameSync(join(place, "docs/plans/new"), join(place, "docs/plans/old"));
  await until("2 problems", "\ndocs/plans/old/two.md:");
  rmSync(join(place, "docs/plans/old/two.md"));
  await until("1 problem");
  put(".runbook-lint.yaml", "ignores: [docs/plans/old/]\n");
  await until("no problems");
  put(".runbook-lint.yaml", "ignore: []\n");
  await until("1 problem", "--> .runbook-lint.yaml:1:1");
  rmSync(join(place, ".runbook-lint.yaml"));
  await until("1 problem", "\ndocs/plans/old/one.md:");
  renameSync(join(place, "docs"), join(place, "moved"));
  await until("nothing was checked");
  renameSync(join(place, "moved"), join(place, "docs"));
  await until("1 problem");
  put(plan, twice);
  await until("2 problems");
  expect(await stop("SIGINT")).toBe(0);
}, 60_000);

test("a module with rules is read anew", async () => {
  const config = (word: string) =>
    `export default { plugins: [[{ name: "mine", summary: "", severity: "error", preset: "recommended",
      messages: { word: "Unexpected ${word}, expected none" },
      check: (plan, report) => report({ message: "word", span: plan.span }) }]] };\n`;
  const place = workspace({ [plan]: clean, "runbook-lint.config.mjs": config("one") });
  const { until, stop } = watching(place, "docs", "--trust-config");
  await until("1 problem", "Unexpected one");
  writeFileSync(join(place, "runbook-lint.config.mjs"), config("two"));
  await until("1 problem", "Unexpected two");
  expect(await stop("SIGTERM")).toBe(0);
}, 60_000);

test("wrong use ends it, and it is refused where it makes no sense", async () => {
  const place = workspace({ [plan]: clean });
  const child = spawn(process.execPath, [program, "--watch", "nowhere"], { cwd: place, stdio: "ignore" });
  expect(await once(child, "exit")).toEqual([2, null]);
  const misuses: readonly (readonly [args: readonly string[], words: string])[] = [
    [["-"], "Unexpected `--watch` with `-`"],
    [["--staged"], "Unexpected `--watch` with `--staged`"],
    [["--fix"], "Unexpected `--watch` with `--fix`"],
    [["--format", "json"], "expected `pretty`, `compact` or `--format json=FILE`"],
  ];
  for (const [args, words] of misuses) {
    const outcome = await run(["--watch", ...args], { variables: {}, cwd: place, terminal: undefined });
    expect(outcome).toMatchObject({ code: 2, text: "", aside: expect.stringContaining(words) });
  }
}, 60_000);

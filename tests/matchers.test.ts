import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { program } from "./cli/program.ts";
import { lineCases as cases, compactLines, type Reading, readings } from "./support/lines.ts";

const root = resolve(import.meta.dirname, "..");

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}

interface Matcher {
  readonly pattern: Pattern;
  readonly background?: { readonly beginsPattern: string; readonly endsPattern: string };
}

const jsonOf = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const {
  problemMatcher: [onGitHub],
} = jsonOf(".github/runbook-lint-matcher.json");
const tasks: readonly { readonly problemMatcher: Matcher }[] = jsonOf("docs/editors/tasks.json").tasks;

function readBy(pattern: Pattern, line: string): Reading | undefined {
  const groups = new RegExp(pattern.regexp).exec(line);
  return groups?.[pattern.file] === undefined
    ? undefined
    : {
        file: groups[pattern.file]!,
        line: Number(groups[pattern.line]),
        column: Number(groups[pattern.column]),
        severity: groups[pattern.severity]!,
        message: groups[pattern.message]!,
        code: groups[pattern.code]!,
      };
}

test("there are lines enough, of each severity", () => {
  expect(compactLines.length).toBeGreaterThan(300);
  expect(new Set(readings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]));
});

const patterns: readonly (readonly [name: string, pattern: Pattern])[] = [
  ["GitHub", onGitHub.pattern[0]],
  ...tasks.map(
    ({ problemMatcher }, index) => [`VS Code's task ${index + 1}`, problemMatcher.pattern] as const,
  ),
];

test.each(patterns)("the matcher of %s reads every line", (name, pattern) => {
  // GitHub annotates errors and warnings; what is only worth knowing stays in the log.
  for (const { line, reading } of cases)
    expect(readBy(pattern, line)).toEqual(
      name === "GitHub" && reading.severity === "info" ? undefined : reading,
    );
  const own = "a b.md:1:2: warning: Unexpected `x [y]` [@team/own-rule]";
  expect(readBy(pattern, own)).toMatchObject({ file: "a b.md", code: "@team/own-rule" });
});

test("the matchers take nothing else for a finding", () => {
  const others = ["4 problems: 2 errors", "skipped a.md: larger than 10 MB", "a.md:1:2: note: x [y]", ""];
  for (const { problemMatcher } of tasks)
    for (const line of others) expect(readBy(problemMatcher.pattern, line)).toBeUndefined();
  expect(readBy(onGitHub.pattern[0], "a.md:1:2: info: x [y]")).toBeUndefined();
  expect(readBy(tasks[0]!.problemMatcher.pattern, "a.md:1:2: info: x [y]")?.severity).toBe("info");
});

test("the watch is seen to begin and to end, and its lines between", async () => {
  const { background, pattern } = tasks.find((task) => task.problemMatcher.background)!.problemMatcher;
  const words = ["--format", "compact", "--watch", "plans/"];
  const printed = await oneRound(words, join(root, "tests/fixtures/ci/watch"));
  const lines = printed.trimEnd().split("\n");
  expect(lines.findIndex((line) => new RegExp(background!.beginsPattern).test(line))).toBe(0);
  expect(lines.findIndex((line) => new RegExp(background!.endsPattern).test(line))).toBe(lines.length - 1);
  expect(lines.filter((line) => readBy(pattern, line))).toHaveLength(1);
  const session = `$ runbook-lint ${words.join(" ")}\n${printed.replace(/^\[\d\d:\d\d:\d\d\]/gm, "[12:00:00]")}`;
  await expect(session).toMatchFileSnapshot(join(root, "tests/fixtures/ci/watch/session.txt"));
});

/** What is printed until it waits for a change. */
async function oneRound(words: readonly string[], cwd: string): Promise<string> {
  // One pipe for both streams, so that their lines keep their order.
  const inShell = ["-c", 'exec "$@" 2>&1', "sh", process.execPath, program, ...words];
  const child = spawn("sh", inShell, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  await new Promise<void>((done) => {
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
      if (printed.endsWith("Watching…\n")) done();
    });
    child.on("exit", () => done());
  });
  child.kill();
  return printed;
}

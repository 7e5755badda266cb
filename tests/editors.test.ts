import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { program } from "./cli/program.ts";
import { remove, workspace } from "./cli/workspace.ts";
import { compactLines, onDrive, type Reading, readings } from "./support/lines.ts";
import { blocksOf, blockWith } from "./support/page.ts";
import { binFolder } from "./support/session.ts";
import { has } from "./support/tools.ts";

const root = resolve(import.meta.dirname, "..");
const page = "docs/editors.md";
afterAll(remove);

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

/** The lines with what is to be read of each, on both kinds of file systems. */
const cases = compactLines.flatMap((line, index) => {
  const { file, ...rest } = readings[index]!;
  return [
    { line, reading: { file, ...rest } },
    { line: onDrive(file) + line.slice(file.length), reading: { file: onDrive(file), ...rest } },
  ];
});

test("there are lines enough, of each severity", () => {
  expect(compactLines.length).toBeGreaterThan(300);
  expect(new Set(readings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning"]));
});

const patterns: readonly (readonly [name: string, pattern: Pattern])[] = [
  ["GitHub", onGitHub.pattern[0]],
  ...tasks.map(
    ({ problemMatcher }, index) => [`VS Code's task ${index + 1}`, problemMatcher.pattern] as const,
  ),
];

test.each(patterns)("the matcher of %s reads every line", (_name, pattern) => {
  for (const { line, reading } of cases) expect(readBy(pattern, line)).toEqual(reading);
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
  expect(lines.filter((line) => readBy(pattern, line))).toHaveLength(2);
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

test("Emacs reads every line", () => {
  const [, literal] = /'\(runbook-lint\s+"(.+)"\n\s+1 2 3 \(4 \. 5\)\)/.exec(
    blockWith(page, "elisp", "compilation-error-regexp-alist-alist"),
  )!;
  // In a regular expression of Emacs the parentheses with a backslash are the ones that group.
  const regexp = new RegExp(JSON.parse(`"${literal}"`).replace(/\\([()|])/g, "$1"));
  for (const { line, reading } of cases) {
    const [, file, at, column, warning, info] = regexp.exec(line)!;
    expect([file, Number(at), Number(column)]).toEqual([reading.file, reading.line, reading.column]);
    expect(warning ?? info ?? "error").toBe(reading.severity);
  }
});

test("the settings of VS Code name every configuration file in JSON or YAML", () => {
  const [settings] = blocksOf(page, "json").flatMap((block) =>
    block.includes("json.schemas") ? [block] : [],
  );
  const { "json.schemas": json, "yaml.schemas": yaml } = JSON.parse(settings!);
  const schema = "./node_modules/runbook-lint/schema/config.schema.json";
  expect(json[0].url).toBe(schema);
  const stems = [".runbook-lint", "runbook-lint.config"];
  const named = (ends: readonly string[]) => stems.flatMap((stem) => ends.map((end) => `${stem}.${end}`));
  expect(json[0].fileMatch).toEqual(named(["json", "jsonc"]));
  expect(yaml[schema]).toEqual(named(["yaml", "yml"]));
});

if (has("nvim"))
  describe("Neovim", () => {
    const plans = readFileSync(join(root, "examples/first-look/runbook.md"), "utf8");
    const home = workspace({
      "compiler/runbook-lint.vim": blocksOf(page, "vim")[0]!,
      "lines.txt": cases.map(({ line }) => `${line}\n`).join(""),
      "init.lua": blockWith(page, "lua", "nvim_create_namespace"),
      "plans/runbook.md": plans,
    });
    const nvim = (...words: string[]) => {
      const env = { PATH: `${binFolder()}:${process.env.PATH}`, HOME: home, TERM: "dumb" };
      const { stderr } = spawnSync("nvim", ["--headless", "--clean", ...words, "-c", "qa!"], {
        cwd: home,
        env,
        encoding: "utf8",
      });
      expect(stderr).not.toMatch(/E\d+:|Error/);
      return JSON.parse(readFileSync(join(home, "out.json"), "utf8"));
    };

    test("reads every line into its list of places", () => {
      const item =
        "{'file': bufname(v.bufnr), 'line': v.lnum, 'column': v.col, 'type': v.type, 'text': v.text}";
      const read = nvim(
        ...["-c", `set runtimepath+=${home}`, "-c", "compiler runbook-lint", "-c", "cgetfile lines.txt"],
        ...["-c", `call writefile([json_encode(map(getqflist(), {_, v -> ${item}}))], 'out.json')`],
      );
      const expected = cases.map(({ reading: { file, line, column, severity, message, code } }) => {
        return { file, line, column, type: severity[0]!.toUpperCase(), text: `${message} [${code}]` };
      });
      expect(read).toEqual(expected);
    });

    test("shows problems of a plan that is opened, with no plugin", () => {
      const read = nvim(
        ...["-u", "init.lua", "plans/runbook.md"],
        ...["-c", "call writefile([json_encode(v:lua.vim.diagnostic.get(0))], 'out.json')"],
      );
      const places = read.map(({ lnum, col, severity }: Record<string, number>) => [lnum, col, severity]);
      expect(places).toEqual([
        [2, 18, 1],
        [4, 8, 2],
        [6, 8, 2],
        [8, 8, 1],
      ]);
    });
  });

import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bareGit, repository } from "../support/repository.ts";
import { program, runIn } from "./program.ts";
import { remove, workspace } from "./workspace.ts";

afterAll(remove);

const examples = resolve(import.meta.dirname, "../../examples");

/** All examples, twice: eleven formats, and more text than goes without a cache. */
function fill(place: string): string {
  for (const name of ["one", "two"]) cpSync(examples, join(place, "plans", name), { recursive: true });
  return place;
}

const plans = () => fill(workspace({ ".runbook-lint.json": '{ "extends": "strict" }' }));

const commands = [
  ["plans", "--format", "compact"],
  ["plans", "--format", "json"],
  ["plans", "--format", "html"],
  ["plans", "--diff"],
  ["plans", "--stats"],
  ["plans", "--show-files"],
  ["inspect", "plans", "--format", "json"],
  ["schedule", "plans", "--format", "json"],
];
const all = (place: string, more: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  commands.map((words) => ({ words, ...runIn(place, [...words, ...more], env) }));
const cacheIn = (place: string) => join(place, ".runbook-lint-cache");
const keptIn = (place: string) => readdirSync(cacheIn(place)).filter((name) => /^(?:run|plans)-/.test(name));

test("every output is the same with and without a cache, the first time and later, and with either parser", () => {
  const place = plans();
  const bare = all(place, ["--no-cache"], { RUNBOOK_LINT_PARSER: "remark" });
  expect(bare.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1, 0, 0, expect.any(Number)]);
  expect(existsSync(cacheIn(place))).toBe(false);
  expect(all(place, [], { RUNBOOK_LINT_PARSER: "satteri" })).toEqual(bare);
  expect(keptIn(place).length).toBeGreaterThan(30);
  expect(all(place)).toEqual(bare);
}, 240_000);

test("one thread and several find the same, with and without a cache, whatever they were given of a plan", () => {
  const place = plans();
  const asked = ["plans", "--format", "json"];
  const right = runIn(place, [...asked, "--no-cache"], { RUNBOOK_LINT_THREADS: "0" });
  for (const threads of ["1", "2", "7"]) {
    const env = { RUNBOOK_LINT_THREADS: threads };
    expect(runIn(place, [...asked, "--no-cache"], env)).toEqual(right);
    expect(runIn(place, [...asked, "--cache-dir", `kept-${threads}`], env)).toEqual(right);
    expect(runIn(place, [...asked, "--cache-dir", `kept-${threads}`], env)).toEqual(right);
  }
  const page = ["plans", "--format", "html", "--no-cache"];
  const env = { RUNBOOK_LINT_THREADS: "2" };
  expect(runIn(place, page, env)).toEqual(runIn(place, page, { RUNBOOK_LINT_THREADS: "0" }));
}, 240_000);

test("a changed file is read again, and no other", () => {
  const place = plans();
  runIn(place, ["plans"]);
  const before = new Set(keptIn(place));
  const changed = join(place, "plans/one/first-look/runbook.md");
  writeFileSync(changed, `${readFileSync(changed, "utf8")}\nThe end.\n`);
  const warm = runIn(place, ["plans"]);
  const news = keptIn(place).filter((name) => !before.has(name));
  expect(news.filter((name) => name.startsWith("plans-"))).toHaveLength(1);
  expect(warm).toEqual(runIn(place, ["plans", "--no-cache"]));
});

test("what the repository would answer now counts, not what it answered", () => {
  const steps = ["state", "store", "stat"].map(
    (name, index) => `### Task ${index + 1}: ${name}\n\n**Files:**\n- Modify: \`src/${name}.py\`\n`,
  );
  const text = `# Shop Implementation Plan\n\n${steps.join("\n")}\n${"Words of a plan.\n".repeat(2500)}`;
  const { place } = repository({ "2030-04-01-shop.md": text, "src/state.py": "", "src/store.py": "" });
  const lint = (...words: string[]) => runIn(place, ["--preset", "strict", "--format", "compact", ...words]);
  const first = lint();
  expect(first).toEqual(lint("--no-cache"));
  expect(keptIn(place)).toHaveLength(2);
  writeFileSync(join(place, "src/stat.py"), "");
  expect(lint()).toEqual(lint("--no-cache"));
  expect(first.out.replace(lint().out, "")).toContain("stat.py");
});

test("settings, isolation, formats and the program's options are told apart", () => {
  const place = plans();
  for (const words of [
    [],
    ["--rule", "shared-file=off"],
    ["--rule", "shared-file=info"],
    ["--preset", "recommended"],
    ["--isolation", "worktree"],
    ["--dialect", "runbook"],
    ["--quiet"],
  ]) {
    const asked = ["plans", "--format", "compact", ...words];
    expect({ words, ...runIn(place, asked) }).toEqual({ words, ...runIn(place, [...asked, "--no-cache"]) });
  }
  writeFileSync(join(place, ".runbook-lint.json"), '{ "rules": { "shared-file": "error" } }');
  const asked = ["plans", "--format", "compact"];
  expect(runIn(place, asked)).toEqual(runIn(place, [...asked, "--no-cache"]));
});

test("a damaged cache is thrown away with one line, and the result is right", () => {
  const place = plans();
  const right = runIn(place, ["plans", "--format", "html", "--no-cache"]);
  runIn(place, ["plans", "--format", "html"]);
  for (const damage of [
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    () => Buffer.alloc(0),
    (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace(/[a-z]{4}/, "zzzz"), "latin1"),
  ]) {
    for (const name of keptIn(place)) {
      const file = join(cacheIn(place), name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    const ran = runIn(place, ["plans", "--format", "html"]);
    expect({ ...ran, err: "" }).toEqual({ ...right, err: "" });
    expect(ran.err.match(/The cache in `.+` was damaged, and is made anew\n/g)).toHaveLength(1);
    expect(runIn(place, ["plans", "--format", "html"])).toEqual(right);
  }
});

test("a folder that can't be written to costs time, not the result", () => {
  const place = plans();
  writeFileSync(cacheIn(place), "a file");
  expect(runIn(place, ["plans"])).toEqual(runIn(place, ["plans", "--no-cache"]));
});

test("two runs at once leave a cache that is whole", async () => {
  const place = plans();
  const right = runIn(place, ["plans", "--no-cache"]);
  const start = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, [program, "plans"], {
        cwd: place,
        env: { PATH: process.env.PATH },
      });
      let out = "";
      child.stdout.on("data", (text) => (out += text));
      child.on("close", () => done(out));
    });
  expect(await Promise.all([start(), start(), start()])).toEqual([right.out, right.out, right.out]);
  expect(runIn(place, ["plans"])).toEqual(right);
  expect(readdirSync(cacheIn(place)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("git does not see it, few words need none, and `clean` removes it", () => {
  const { place, git } = repository({ "a/keep": "" });
  fill(place);
  git("add", ".");
  git("commit", "-q", "-m", "plans");
  mkdirSync(join(place, "empty"));
  runIn(join(place, "plans"), ["one/first-look"]);
  expect(existsSync(cacheIn(place))).toBe(false);
  runIn(join(place, "plans"), ["."], bareGit);
  expect(existsSync(cacheIn(place))).toBe(true);
  expect(git("status", "--porcelain")).toBe("");
  expect(runIn(place, ["clean"])).toEqual({ code: 0, out: "Removed .runbook-lint-cache\n", err: "" });
  expect(existsSync(cacheIn(place))).toBe(false);
  expect(runIn(place, ["clean"]).out).toBe("There is no cache\n");
  expect(runIn(place, ["clean", "--cache-dir", "plans"]).code).toBe(2);
  runIn(place, ["plans", "--cache-dir", "empty/here"]);
  expect(existsSync(join(place, "empty/here/CACHEDIR.TAG"))).toBe(true);
  rmSync(join(place, "empty"), { recursive: true });
});

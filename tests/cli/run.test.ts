import { afterAll, expect, test } from "vitest";
import { borrowedCommands, borrowedOptions } from "../../src/cli/borrowed.ts";
import { commandNames, type Environment } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { options } from "../../src/cli/options.ts";
import { run } from "../../src/cli/run.ts";
import { rules } from "../../src/index.ts";
import { duplicate, plan, twice } from "./twice.ts";
import { remove, workspace } from "./workspace.ts";

const place = workspace({ [plan]: twice, "empty/readme.md": "# Nothing here\n" });
afterAll(remove);

const bare: Environment = { variables: {}, cwd: place, terminal: undefined };
const ran = (args: readonly string[], more: Partial<Environment> = {}) => run(args, { ...bare, ...more });

test("lets warnings fail unless they are allowed or nobody is to see them, and hints never", async () => {
  const code = async (...args: string[]) => (await ran([...args, plan])).code;
  expect(await code(...duplicate("warning"))).toBe(1);
  expect(await code(...duplicate("warning"), "--max-warnings", "1")).toBe(0);
  expect(await code(...duplicate("warning"), "--quiet")).toBe(0);
  expect(await code(...duplicate("warning"), "--quiet", "--max-warnings", "0")).toBe(1);
  expect(await code(...duplicate("error"), "--max-warnings", "9")).toBe(1);
  expect(await code(...duplicate("info"))).toBe(0);
  expect((await ran([...duplicate("warning"), "--quiet", plan])).text).toMatch(/^No problems/);
});

const misuses: readonly (readonly [args: readonly string[], words: string])[] = [
  [["nowhere.md"], "path `nowhere.md`"],
  [["inspekt"], "or the command `inspect`"],
  [["--unsafe-fixes", plan], "expected `--fix=unsafe`"],
  [["inspect", "--stdin", plan], "expected an option that `runbook-lint inspect --help` shows"],
  [["check", "plans"], "or `runbook-lint PATH`, which needs no command"],
  [["--rule", "duplicate-ids=off", plan], "expected `duplicate-id`"],
  [["--rule", "duplicate-id=loud", plan], "expected `name=severity`"],
  [["--max-warnings", "many", plan], "`--max-warnings`"],
  [["explain"], "`explain` without a rule"],
  [["explain", "nope"], "Unexpected rule name `nope`, expected one that `runbook-lint rules` lists\n"],
  [["explain", "duplicat-id"], "expected `duplicate-id`"],
  [["help", "rule"], "expected `rules`"],
];

test.each(misuses)("wrong use: %j", async (args, words) => {
  const outcome = await ran(args);
  expect(outcome).toMatchObject({ code: 2, text: "" });
  expect(outcome.aside).toContain(words);
});

test("where programs read lines, the summary stands beside them", async () => {
  const { text, aside } = await ran([...duplicate("error"), "--format", "compact", plan]);
  expect(text).toMatch(/^docs\/plans\/login\.md:10:\d+: error: Unexpected .* \[duplicate-id\]\n$/);
  expect(aside).toBe("1 problem: 1 error (1 plan, 2 steps, 1 file read)\n");
});

test("a fault of the program exits with 3 and says whose it is", async () => {
  const outcome = await run([plan], {
    ...bare,
    get variables(): never {
      throw new TypeError("no such \u001b thing");
    },
  });
  expect(outcome).toMatchObject({ code: 3, text: "" });
  expect(outcome.aside).toMatch(/own fault.*\nTypeError: no such ␛ thing\n +at /);
});

test("colours by what is asked for, then NO_COLOR, then FORCE_COLOR, then the terminal", async () => {
  const terminal = { columns: 80 };
  const coloured = async (args: readonly string[], variables = {}, more = {}) =>
    (await ran([...args, plan], { variables, ...more })).text.includes("\u001b[");
  expect(await coloured([])).toBe(false);
  expect(await coloured([], {}, { terminal })).toBe(true);
  expect(await coloured([], { TERM: "dumb" }, { terminal })).toBe(false);
  expect(await coloured([], { NO_COLOR: "1" }, { terminal })).toBe(false);
  expect(await coloured([], { FORCE_COLOR: "1" })).toBe(true);
  expect(await coloured([], { FORCE_COLOR: "0" }, { terminal })).toBe(false);
  expect(await coloured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  expect(await coloured(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
  expect(await coloured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
});

test("shows which file was read as what", async () => {
  const { text, code } = await ran(["--show-files"]);
  expect(text).toContain(`${plan}: superpowers, 2 steps\n  ${plan}  (`);
  expect(text).toContain("passed over:\n  empty/readme.md\n");
  expect(code).toBe(0);
});

test.each(rules.map((rule) => rule.name))("explains %s", async (name) => {
  // A page that is missing here is to be imported in src/pages.ts.
  const { text, code } = await ran(["explain", name]);
  expect(code).toBe(0);
  expect(text).toContain(`# ${name}`);
});

test("says at a terminal what to do where there is no plan", async () => {
  const terminal = { columns: 80 };
  const none = await ran(["empty", "--no-error-on-unmatched"], { terminal });
  expect(none.aside).toBe(
    "`--show-files` says what files were taken for; `runbook-lint new tdd plans/NAME` writes a first plan\n",
  );
  expect((await ran(["empty", "--no-error-on-unmatched"])).aside).toBe("");
  expect((await ran([plan], { terminal })).aside).toBe("");
});

test("lists every rule", async () => {
  expect((await ran(["rules"])).text.trimEnd().split("\n")).toHaveLength(rules.length);
  const table = (await ran(["rules", "--format", "md"])).text.trimEnd().split("\n");
  expect(table).toHaveLength(rules.length + 2);
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
  const listed = JSON.parse((await ran(["rules", "--format", "json"])).text);
  expect(listed.map((rule: { name: string }) => rule.name)).toEqual(rules.map((rule) => rule.name));
});

test("leads from wrong use to the help of the command that was used", async () => {
  expect((await ran(["--nope"])).aside).toMatch(/See `runbook-lint --help`\.\n$/);
  expect((await ran(["schedule", "--nope"])).aside).toMatch(/See `runbook-lint schedule --help`\.\n$/);
  expect((await ran(["help", "nope"])).aside).toMatch(/See `runbook-lint --help`\.\n$/);
});

test("helps in general and with each command, in no more than 100 columns", async () => {
  const general = (await ran(["--help"])).text;
  for (const { name } of commands.filter((each) => each.name !== "")) {
    expect(general).toContain(`\n  ${name}`);
    const own = (await ran([name, "--help"])).text;
    expect(own).toContain(`Usage: runbook-lint ${name} `);
    expect(Math.max(...own.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await ran(["help", name])).text).toBe(own);
  }
  expect(Math.max(...general.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test("tells of a rule that fails wherever it tells of others", async () => {
  const rule = `{ name: "failing", summary: "", severity: "error", preset: "recommended", messages: {}, check() { throw new Error("no") } }`;
  const cwd = workspace({
    [plan]: twice,
    "runbook-lint.config.mjs": `export default { plugins: [[${rule}]] };\n`,
  });
  for (const args of [["-f", "compact"], ["--stats"], ["--diff"]]) {
    const { code, aside } = await ran([...args, "--trust-config"], { cwd });
    expect({ code, aside }).toEqual({
      code: 3,
      aside: expect.stringContaining("The rule `failing` stopped at "),
    });
  }
  expect((await ran(["--trust-config"], { cwd })).text).toContain("failure[failing]: ");
});

test("knows the words of other linters only where it has none of its own", () => {
  const names = Object.keys(options);
  expect(Object.keys(borrowedOptions).filter((name) => names.includes(name))).toEqual([]);
  expect(
    Object.keys(borrowedCommands).filter((name) => (commandNames as readonly string[]).includes(name)),
  ).toEqual([]);
  for (const words of Object.values(borrowedOptions)) {
    const name = /^`--([\w-]+)/.exec(words)?.[1];
    if (name !== undefined) expect(names).toContain(name);
  }
});

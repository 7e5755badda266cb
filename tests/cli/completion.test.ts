import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/run.ts";
import { rules } from "../../src/index.ts";
import { has } from "../support/tools.ts";
import { remove, workspace } from "./workspace.ts";

const place = workspace({ "plans/runbook.md": "# Nothing\n" });
afterAll(remove);

const bare = { variables: {}, cwd: place, terminal: undefined };

async function scriptFor(shell: string): Promise<string> {
  const { text, code } = await run(["completion", shell], bare);
  expect(code).toBe(0);
  const file = join(place, `completion.${shell}`);
  writeFileSync(file, text);
  return file;
}

/** What the shell offers for the word at the end of a line, which is cut off there. */
type Complete = (line: string) => Promise<string[]>;

const shells: Readonly<Record<string, Complete>> = {
  bash: async (line) => {
    const words = line.split(/(?<==)|(?==)| /);
    return lines(
      "bash",
      ["--norc", "-c"],
      [
        `source "${await scriptFor("bash")}"`,
        `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})`,
        `COMP_CWORD=${words.length - 1}`,
        "_runbook_lint 2>/dev/null",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell fills it
        "IFS=$'\\n' && echo \"${COMPREPLY[*]}\"",
      ],
    );
  },
  // Completion in zsh runs only in its line editor, so a terminal is made for it; what it would insert goes to a file.
  zsh: async (line) =>
    lines(
      "zsh",
      ["-f", "-c"],
      [
        "zmodload zsh/zpty; rm -f offered",
        "zpty z zsh -f",
        "zpty -w z 'autoload -Uz compinit; compinit -D'",
        `zpty -w z 'compadd() { local -a found; builtin compadd -O found "$@"; print -rl -- $found >> offered; builtin compadd "$@" }'`,
        "zpty -w z 'capture() { zle complete-word; print end >> offered }; zle -N capture; bindkey \"^I\" capture'",
        `zpty -w z 'source ${await scriptFor("zsh")}; print $((1 + 1))ready'`,
        "zpty -r -m z all '*2ready*'",
        `zpty -w -n z ${JSON.stringify(line)}$'\\t'`,
        "repeat 100; do grep -qsx end offered && break; zpty -r -t z all; sleep 0.05; done",
        "zpty -d z",
        "grep -vx end offered | sort -u",
      ],
    ),
  fish: async (line) =>
    lines(
      "fish",
      ["--no-config", "-c"],
      [`source "${await scriptFor("fish")}"`, `complete -C '${line}'`],
    ).map((each) => each.split("\t")[0]!),
};

function lines(shell: string, options: string[], script: string[]): string[] {
  const { stdout, stderr, status } = spawnSync(shell, [...options, script.join("\n")], {
    cwd: place,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: place, TERM: "dumb" },
  });
  if (status !== 0 && stderr !== "") throw new Error(stderr);
  return stdout.split(/\r?\n/).filter((each) => each !== "");
}

const names = rules.map((rule) => rule.name);

for (const [shell, complete] of Object.entries(shells).filter(([name]) => has(name)))
  describe(shell, () => {
    test("completes commands", async () => {
      expect(await complete("runbook-lint insp")).toEqual(["inspect"]);
      const all = commands.flatMap(({ name }) => name || []);
      expect(await complete("runbook-lint ")).toEqual(expect.arrayContaining(all));
    });

    test("completes options of the command that is called", async () => {
      expect(await complete("runbook-lint --max-w")).toEqual([expect.stringMatching(/^--max-warnings=?$/)]);
      const own = (await complete("runbook-lint schema --")).map((each) => each.replace(/=$/, ""));
      expect(own).toEqual(["--help"]);
    });

    test("completes values", async () => {
      expect(await complete("runbook-lint --preset st")).toEqual(["strict"]);
      expect(await complete("runbook-lint inspect --format j")).toEqual(["json"]);
      expect(await complete("runbook-lint --fix-rule shared-f")).toEqual([
        expect.stringContaining("shared-file"),
      ]);
    });

    test("completes the severity of a rule", async () => {
      const offered = await complete("runbook-lint --rule shared-file=o");
      expect(offered.map((each) => each.replace(/^shared-file=/, ""))).toEqual(["off"]);
    });

    test("completes names of rules, and nothing where nothing is taken", async () => {
      expect((await complete("runbook-lint explain ")).sort()).toEqual([...names].sort());
      expect(await complete("runbook-lint explain shared-c")).toEqual(["shared-commit"]);
    });
  });

test("offers PowerShell every option of every command", async () => {
  const { text } = await run(["completion", "powershell"], bare);
  for (const { name, options } of commands) {
    const row = text.split("\n").find((line) => line.startsWith(`        '${name}' = @('-`))!;
    for (const option of options) expect(row).toContain(`'--${option}'`);
  }
});

test("says which shells there are", async () => {
  expect((await run(["completion", "tcsh"], bare)).aside).toContain(
    "Unexpected shell `tcsh`, expected one of bash, zsh, fish, powershell\n",
  );
  expect((await run(["completion"], bare)).code).toBe(2);
});

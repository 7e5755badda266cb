// usage: npm run docs [-- --check]
// Writes what the documentation quotes from the program: the generated parts of README.md, and the output beside each example.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./build/bundling.mjs";
import { contracts, places } from "./contracts.mjs";
import { plainEnvironment, program } from "./program.mjs";

const firstLook = "examples/first-look";
const path = await program();

/**
 * What the program prints, called from the root of the project.
 * @param {string[]} words
 */
function printed(...words) {
  const env = { ...plainEnvironment(), XDG_CACHE_HOME: join(root, ".tmp/cache") };
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...words], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if ((status ?? 2) > 1) throw new Error(`runbook-lint ${words.join(" ")} ended with ${status}\n${stderr}`);
  return stdout;
}

/** @param {string} name */
const textOf = (name) => readFileSync(join(root, name), "utf8");

/**
 * @param {string} language
 * @param {string} text
 */
function fenced(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/^`{3,}/gm)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/**
 * Every rule with a link to its page. The column of names grows by the links, so that the table stays one in the source.
 * @param {string} folder where the pages are, from the file with the table
 */
function ruleTable(folder) {
  const rows = printed("rules", "--format", "md").trimEnd().split("\n");
  const linked = rows.map((row, index) => {
    const [, name = "", rest = ""] = /^\| `?(.*?)`? +(\|.*)$/.exec(row) ?? [];
    return { cell: index < 2 ? name : `[${name}](${folder}/${name}.md)`, rest };
  });
  const width = Math.max(...linked.map(({ cell }) => cell.length));
  return linked
    .map(({ cell, rest }, index) => `| ${cell.padEnd(width, index === 1 ? "-" : " ")} ${rest}`)
    .join("\n");
}

/** By the name in the marker `<!-- generated: name -->`. */
const parts = {
  formats: places,
};

/**
 * A page with its generated parts as they are now, each between `<!-- generated: NAME -->` and `<!-- end -->`.
 * @param {string} page
 * @param {Record<string, () => string>} parts
 */
const filled = (page, parts) =>
  Object.entries(parts).reduce((text, [name, make]) => {
    const marked = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(\n<!-- end -->)`);
    if (!marked.test(text)) throw new Error(`Unexpected ${page} without the marker of ${name}, expected one`);
    return text.replace(marked, (_, begin, end) => `${begin}\n${make()}\n${end}`);
  }, textOf(page));

/** The comparison with other linters, with as many rules as there are. */
function compared() {
  const rules = JSON.parse(printed("rules", "--format", "json"));
  return textOf("docs/comparison.md")
    .replace(/^(\| rules +\| )\d+/m, `$1${rules.length}`)
    .replace(/^(\| fixes +\| \+ \d+ of )\d+/m, `$1${rules.length}`);
}

/** The first example as a picture: its one dependency is nowhere declared. */
const picture = () => printed("graph", firstLook, "--isolation", "worktree", "--format", "svg");

/**
 * Languages by the ends of names that are not their own.
 * @type {Record<string, string>}
 */
const languages = {
  mjs: "js",
  md: "markdown",
  txt: "text",
  jsonl: "json",
  yml: "yaml",
  Jenkinsfile: "groovy",
};

/**
 * A page with the files and the parts of sessions that it quotes, as they are now: `<!-- quoted: PATH -->`, or
 * `<!-- quoted: PATH $ COMMAND -->` for what a command printed in a session.
 * @param {string} name
 * @param {string} text
 */
const withQuotes = (name, text = textOf(name)) =>
  text.replace(
    /(<!-- quoted: (\S+)(?: (\$ .*?))? -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin, path, command, end) => {
      const ending = /\w+$/.exec(path)?.[0] ?? "text";
      const language = command ? "text" : (languages[ending] ?? ending);
      const text = command ? typed(textOf(path), command) : textOf(path);
      return `${begin}\n${fenced(language, text)}\n\n${end}`;
    },
  );

/**
 * What a session shows of one command.
 * @param {string} session
 * @param {string} command
 */
function typed(session, command) {
  const part = session.split(/\n(?=\$ )/).find((each) => each.startsWith(`${command}\n`));
  if (!part) throw new Error(`Unexpected session without \`${command}\`, expected it there`);
  return part;
}

/**
 * Every generated text, by its path below the root.
 * @returns {Record<string, string>}
 */
export function generate() {
  const examples = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const expected = examples.map(({ name }) => [`examples/${name}/expected.txt`, printed(`examples/${name}`)]);
  const quoting = [
    "docs/getting-started.md",
    "docs/configuration.md",
    "docs/files.md",
    "docs/output.md",
    "docs/writing-a-rule.md",
    "docs/writing-a-format.md",
    "docs/ci.md",
    "docs/editors.md",
    "docs/schedule.md",
    "docs/gate.md",
    "docs/recovery.md",
  ];
  return {
    "docs/rules.md": filled("docs/rules.md", { rules: () => ruleTable("../rules") }),
    "docs/dialects.md": filled("docs/dialects.md", contracts),
    "docs/command-line.md": filled("docs/command-line.md", {
      help: () => fenced("text", printed("--help")),
    }),
    "README.md": withQuotes("README.md", filled("README.md", parts)),
    "docs/comparison.md": compared(),
    ...Object.fromEntries(quoting.map((name) => [name, withQuotes(name)])),
    "man/runbook-lint.1": printed("man"),
    "docs/graph.svg": picture(),
    ...Object.fromEntries(expected),
  };
}

/** @param {Record<string, string>} made */
export const stale = (made) =>
  Object.keys(made).filter((name) => !existsSync(join(root, name)) || textOf(name) !== made[name]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = generate();
  const old = stale(made);
  if (process.argv.includes("--check")) {
    for (const name of old) console.error(`${name} is not what the program prints: run \`npm run docs\``);
    process.exitCode = old.length > 0 ? 1 : 0;
  } else {
    mkdirSync(join(root, "man"), { recursive: true });
    for (const name of old) writeFileSync(join(root, name), made[name] ?? "");
  }
}

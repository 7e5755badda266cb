import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import { build, transform } from "esbuild";
import { bundling, root } from "./bundling.mjs";
import { namesOf, renamed, renamedPath } from "./names.mjs";
import { pageInputs } from "./page.mjs";

/**
 * What most runs don't need, or not at once: each becomes a part of its own, which is read when it is first used.
 */
const late = {
  yaml: "yaml",
  diff: "diff",
  characters: "character-entities",
  grammar: "src/parse/grammar.ts",
  page: "bundled:page",
  pages: "src/pages.ts",
  schemas: "src/schema/schemas.generated.ts",
};

/**
 * The floors of the house, and of its largest one the rooms: a run reads those that it enters. Remembered plans are scheduled
 * without a format's reader, without effects being looked for, and without a rule.
 */
const floors = [
  "src/model",
  "src/parse",
  "src/mentions",
  "src/dialects/format-files.ts",
  "src/dialects/late-plan.ts",
  "src/dialects",
  "src/analyze/plan/memo.ts",
  "src/analyze/paths/overlap.ts",
  "src/analyze/ids/named-in-text.ts",
  "src/analyze/effects/said.ts",
  "src/analyze/effects/weigh",
  "src/analyze/work",
  "src/analyze/schedule",
  "src/analyze",
  "src/lint",
  "src/config",
  "src/fix",
  "src/report",
  "src/scaffold",
  "src/graph",
  "src/run/cache",
  "src/gate",
  "rules",
];
const door = "door-to-";

/**
 * The program, as what users start and parts that it requires: what a run needs that reads plans and prints what it found, and what
 * other runs ask for later. It is not minified, so that whoever lets it into a repository can read it.
 * @returns {Promise<{ files: Record<string, string>, inputs: string[] }>} texts by the path of the file; the modules in them
 */
export async function program() {
  const { outputFiles, metafile } = await build({
    entryPoints: {
      main: "src/cli/index.ts",
      action: "src/action/main.ts",
      worker: "src/run/workers/main.ts",
      ...Object.fromEntries(Object.entries(late).map(([name, path]) => [door + name, path])),
      ...Object.fromEntries(
        floors.map((floor) => [
          door + floor.replaceAll(/[/.]/g, "-"),
          floor.endsWith(".ts") ? floor : `${floor}/index.ts`,
        ]),
      ),
    },
    ...bundling,
    // Only the library has to do without imports of Node's modules.
    plugins: bundling.plugins.filter(({ name }) => name !== "builtins"),
    external: ["node:*", ...builtinModules],
    splitting: true,
    outdir: join(root, "dist/program"),
    write: false,
    metafile: true,
  });
  const isDoor = (/** @type {string} */ path) => path.includes(`/${door}`);
  const own = Object.entries(metafile.outputs).filter(([path]) => !isDoor(path));
  const names = namesOf({ ...metafile, outputs: Object.fromEntries(own) });
  const shown = outputFiles.filter(({ path }) => !isDoor(path.replaceAll("\\", "/")));
  const parts = shown.map(async ({ path, text }) => {
    const name = renamedPath(relative(root, path).replaceAll("\\", "/"), names).replace(/\.js$/, ".cjs");
    return /** @type {const} */ ([name, await asScript(withoutImports(renamed(text, names)))]);
  });
  return {
    files: {
      "dist/runbook-lint.cjs": readFileSync(join(import.meta.dirname, "start.cjs"), "utf8"),
      ...keyed(Object.fromEntries(await Promise.all(parts))),
    },
    inputs: [...Object.keys(metafile.inputs), ...(await pageInputs())],
  };
}

/**
 * Parts are asked for like all others; `import` is left for packages that are modules.
 * @param {string} text
 */
const withoutImports = (text) =>
  text.replaceAll(/\bimport\(("\.\/[\w.-]+")\)/g, "Promise.resolve().then(() => require($1))");

/**
 * Gives a program the hash of itself, by which it knows what it has remembered again.
 * @param {Record<string, string>} files
 */
export function keyed(files) {
  const hash = createHash("sha256");
  for (const [name, text] of Object.entries(files)) hash.update(name).update(text);
  const key = hash.digest("hex").slice(0, 16);
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace("/* program */", key)]),
  );
}

/**
 * Node gets to the first line of a script sooner than to that of a module, and remembers its code on more versions.
 * @param {string} module
 */
async function asScript(module) {
  const { code } = await transform(module.replaceAll(/(?<="\.\/[\w.-]+)\.js(?=")/g, ".cjs"), {
    format: "cjs",
    platform: "node",
    target: bundling.target,
    legalComments: "none",
  });
  return loadingLate(code);
}

/** Puts what is asked for first in the place of the asking. */
const asksLate = `const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
`;

/**
 * A script reads each of its parts when it first uses something of it. No module of the program does anything but define when it is
 * read, so it makes no difference when that is.
 * @param {string} script
 */
function loadingLate(script) {
  const parts = [...script.matchAll(/^var (import_\w+) = (.*\brequire\("(?:\.\/|node:)[\w./-]+"\).*);$/gm)];
  if (parts.length === 0) return script;
  const names = new Set(parts.map(([, name = ""]) => name));
  const asking = script
    .replaceAll(/^var (import_\w+) = .*\n/gm, (line, name) => (names.has(name) ? "" : line))
    .replaceAll(/\bimport_\w+/g, (name) => (names.has(name) ? `__parts.${name}` : name));
  const lines = parts
    .filter(([, name]) => new RegExp(`\\b__parts\\.${name}\\b`).test(asking))
    .map(([, name, required]) => `__late("${name}", () => ${required});\n`);
  return `${asksLate}${lines.join("")}${asking}`;
}

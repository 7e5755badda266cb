import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { resolve } from "node:path";
import { build } from "esbuild";
import { bundledPage, pageInputs } from "./page.mjs";

export const root = resolve(import.meta.dirname, "../..");

/**
 * Node's own modules are asked for where they are used, so that the bundle neither imports nor requires anything.
 * esbuild copies each own property of a module at start-up: an object that inherits them has none.
 * @type {import("esbuild").Plugin}
 */
const builtins = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) => {
      const name = path.replace(/^node:/, "");
      return builtinModules.includes(name) ? { path: `node:${name}`, namespace: "builtin" } : undefined;
    });
    onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({
      contents: `const whole = process.getBuiltinModule("${path}");
        module.exports = typeof whole === "function" ? whole : { __proto__: whole };`,
    }));
  },
};

/**
 * How everything is bundled. `neutral` keeps esbuild from packages' CommonJS variants for Node, which can't be
 * shaken and ask for `require`.
 * @satisfies {import("esbuild").BuildOptions}
 */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  platform: /** @type {const} */ ("neutral"),
  format: /** @type {const} */ ("esm"),
  mainFields: ["module", "main"],
  target: "node20.19",
  legalComments: /** @type {const} */ ("none"),
  loader: { ".md": /** @type {const} */ ("text") },
  // What validators share with Ajv is only this function under another name.
  alias: { "ajv/dist/runtime/equal.js": "fast-deep-equal" },
  plugins: [bundledPage, builtins],
  logLevel: /** @type {const} */ ("warning"),
};

/** The program as the body of one function that returns what `src/index.ts` and `src/cli/index.ts` export. */
async function bundleProgram() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: 'export * from "./src/index.ts"; export { asText, main, run } from "./src/cli/index.ts";',
      resolveDir: root,
      loader: "ts",
    },
    ...bundling,
    write: false,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // A quarter less to read at each start; a stack trace still has the line.
    minifyIdentifiers: true,
    lineLimit: 160,
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const inputs = [...Object.keys(metafile.inputs), ...(await pageInputs())];
  return { code: ascii(returning(outputFiles[0]?.text ?? "")), names, inputs };
}

/**
 * Strings are escaped by esbuild, regular expressions are not. One dash in them would make V8 keep and read the whole
 * program with two bytes a character.
 * @param {string} code
 */
const ascii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * Turns the one `export` statement at the end of a module into the `return` of a function.
 * @param {string} module
 */
function returning(module) {
  const [statement, list] = module.match(/\bexport\s*\{([^{}]*)\};?\s*$/) ?? [];
  if (statement === undefined || list === undefined)
    throw new Error("Unexpected end of the bundle, expected its exports");
  const pairs = list.split(",").map((item) => item.trim().split(/\s+as\s+/));
  return `${module.trimEnd().slice(0, -statement.trimEnd().length)}return{${pairs.map(([own, name = own]) => `${name}:${own}`)}};`;
}

/**
 * @param {string} frame
 * @param {Record<string, string>} parts by the words between the comment marks
 */
function fill(frame, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [before, after, more] = text.split(name);
    if (after === undefined || more !== undefined)
      throw new Error(`Unexpected places for ${name}, expected one`);
    return before + part + after;
  }, frame);
}

/**
 * A string over many lines, so that a stack trace names the line of this very file. V8 reads it in half the time of a
 * template literal. Bundled code has few single quotes.
 * @param {string} text
 */
const quoted = (text) => `'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n\\\n")}'`;

/** `dist/runbook-lint.mjs`, and the files that went into it. */
export async function bundle() {
  const { code, names, inputs } = await bundleProgram();
  const frame = readFileSync(resolve(root, "scripts/build/launcher.mjs"), "utf8");
  const text = fill(frame, {
    "/* hash */": createHash("sha256").update(code).digest("hex").slice(0, 16),
    '"/* line */"': String(frame.slice(0, frame.indexOf('"/* program */"')).split("\n").length - 1),
    "/* exports */": `export const { ${names
      .filter((name) => name !== "main")
      .sort()
      .join(", ")} } = api;`,
    '"/* program */"': quoted(`(function () {\n"use strict";\n${code}\n})`),
  });
  return { text, inputs };
}

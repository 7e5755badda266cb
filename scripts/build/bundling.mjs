import { readFile } from "node:fs/promises";
import { builtinModules, createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { bundledPage } from "./page.mjs";

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
 * The 2,000 names of characters (`&eacute;`) are put together when the first one is met: few texts have any.
 * @type {import("esbuild").Plugin}
 */
const lateCharacters = {
  name: "late-characters",
  setup({ onLoad }) {
    /** @type {(pattern: RegExp, from: RegExp, to: string) => void} */
    const rewritten = (filter, from, to) =>
      onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!from.test(text)) throw new Error(`${path} is not what it was`);
        return { contents: text.replaceAll(new RegExp(from, "g"), to) };
      });
    rewritten(
      /[\\/]character-entities[\\/]index\.js$/,
      /export const characterEntities = \{/,
      "let made; export const characterEntities = () => made ??= {",
    );
    rewritten(
      /[\\/]decode-named-character-reference[\\/]index\.js$/,
      /characterEntities(?=[,[])/,
      "characterEntities()",
    );
  },
};

/**
 * Markdown is imported as a function that gives its text, so that none of it is read before it is asked for.
 * @type {import("esbuild").Plugin}
 */
const latePages = {
  name: "late-pages",
  setup({ onLoad }) {
    onLoad({ filter: /\.md$/ }, async ({ path }) => ({
      contents: markdownModule(await readFile(path, "utf8")),
    }));
  },
};

export const markdownModule = (/** @type {string} */ text) =>
  `export default () => ${JSON.stringify(text)};\n`;

/**
 * The published schemas, each of them put together when it is first asked for.
 * @type {import("esbuild").Plugin}
 */
const lateSchemas = {
  name: "late-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schemas\.generated\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const files = new Map(
        [...text.matchAll(/^import (\w+) from "([^"]+)"/gm)].map(([, name = "", file = ""]) => [name, file]),
      );
      const entries = [...text.matchAll(/^ {2}("?[\w-]+"?): (\w+),$/gm)].map(async ([, key, name = ""]) => {
        const schema = await readFile(resolve(dirname(path), files.get(name) ?? name), "utf8");
        return `${key}: late(() => (${JSON.stringify(JSON.parse(schema))})),`;
      });
      return {
        contents: `const late = (make) => { let made; return { enumerable: true, get: () => (made ??= make()) }; };
          export const schemas = Object.defineProperties({}, {${(await Promise.all(entries)).join("\n")}});`,
      };
    });
  },
};

/**
 * The packages of the language server, which say what they are for Node alone.
 * @type {import("esbuild").Plugin}
 */
const servers = {
  name: "servers",
  setup({ onResolve }) {
    const { resolve: find } = createRequire(import.meta.url);
    onResolve({ filter: /^vscode-(?:languageserver|jsonrpc)/ }, ({ path, resolveDir }) => ({
      path: find(path, { paths: [resolveDir] }),
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
  // What validators share with Ajv is only this function under another name.
  alias: { "ajv/dist/runtime/equal.js": "fast-deep-equal" },
  plugins: [bundledPage, latePages, lateSchemas, lateCharacters, servers, builtins],
  logLevel: /** @type {const} */ ("warning"),
};

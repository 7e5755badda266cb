import { builtinModules } from "node:module";
import { resolve } from "node:path";
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

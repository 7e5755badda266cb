// For scripts that try the program as it is in the sources now, whatever is committed in dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { bundle } from "./build/bundle.mjs";
import { bundling, root } from "./build/bundling.mjs";

const folder = resolve(root, ".tmp");

/** Builds the program aside and returns the path of what users start. */
export async function program() {
  const { text, command } = await bundle();
  const path = resolve(folder, "runbook-lint.cjs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, "runbook-lint.mjs"), text);
  writeFileSync(path, command);
  return path;
}

/**
 * Bundles something of the inside aside and returns its path, for measuring one floor alone.
 * @param {string} name
 * @param {string} contents TypeScript with imports from the root of the project
 */
export async function inside(name, contents) {
  const outfile = resolve(folder, `${name}.mjs`);
  await build({ ...bundling, stdin: { contents, resolveDir: root, loader: "ts" }, outfile });
  return outfile;
}

/** The environment for measured and quoted runs: extra certificates triple the start of Node, colours depend on the terminal. */
export function plainEnvironment() {
  const { NODE_EXTRA_CA_CERTS, FORCE_COLOR, GITHUB_ACTIONS, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1" };
}

// For scripts that try the program as it is in the sources now, whatever is committed in dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import { bundling, root } from "./build/bundling.mjs";
import { program as parts } from "./build/program.mjs";

const folder = resolve(root, ".tmp");

/** Builds the program aside and returns the path of what users start. */
export async function program() {
  const { files } = await parts();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(resolve(folder, name)), { recursive: true });
    writeFileSync(resolve(folder, name), text);
  }
  return resolve(folder, "dist/runbook-lint.cjs");
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

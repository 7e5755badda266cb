import { join } from "node:path";
import { build } from "esbuild";
import { bundling, root } from "./bundling.mjs";

/**
 * The program stays in its own file beside the action's.
 * @type {import("esbuild").Plugin}
 */
const besideProgram = {
  name: "beside-program",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/(?:cli\/)?index\.ts$/ }, () => ({
      path: "./runbook-lint.mjs",
      external: true,
    }));
  },
};

/** `dist/action.mjs`: what action.yml starts, which imports the program. */
export async function action() {
  const { outputFiles } = await build({
    ...bundling,
    entryPoints: [join(root, "src/action/main.ts")],
    plugins: [besideProgram, ...bundling.plugins],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

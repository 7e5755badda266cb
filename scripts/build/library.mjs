import { join, relative } from "node:path";
import { build } from "esbuild";
import { bundling, root } from "./bundling.mjs";

/** What is of use alone gets modules of its own: bundlers leave out whole modules that nobody asked for. */
const parts = [
  "run/api",
  "run/fixing",
  "run/scheduling",
  "graph/index",
  "model/index",
  "lint/index",
  "report/index",
  "fix/index",
  "schema/index",
  "scaffold/index",
  "library/parse-plan",
  "library/validate-metadata",
];

/**
 * What `import "runbook-lint"` gives, as modules that share what they have in common.
 * @returns {Promise<Record<string, string>>} texts by the path of the file
 */
export async function library() {
  const { outputFiles } = await build({
    entryPoints: ["index", ...parts].map((name) => join(root, `src/${name}.ts`)),
    ...bundling,
    splitting: true,
    outdir: join(root, "dist/library"),
    outExtension: { ".js": ".mjs" },
    chunkNames: "shared/[hash]",
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
  });
  const modules = outputFiles.map(({ path, text }) => [
    relative(root, path).replaceAll("\\", "/"),
    recognisable(text),
  ]);
  return Object.fromEntries(modules);
}

/** The exports on a line of their own: tools see what kind of module this is without parsing it. */
const recognisable = (/** @type {string} */ text) =>
  text.replace(/\bexport\{(?=[^{}]*\};?\s*$)/, "\nexport {");

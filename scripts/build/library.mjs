import { join, relative } from "node:path";
import { build } from "esbuild";
import { bundling, root } from "./bundling.mjs";
import { namesOf, renamed, renamedPath } from "./names.mjs";
import { keyed } from "./program.mjs";

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
  const { outputFiles, metafile } = await build({
    entryPoints: ["index", ...parts].map((name) => join(root, `src/${name}.ts`)),
    ...bundling,
    splitting: true,
    outdir: join(root, "dist/library"),
    outExtension: { ".js": ".mjs" },
    chunkNames: "shared/[name]-[hash]",
    write: false,
    metafile: true,
  });
  const names = namesOf(metafile);
  const modules = outputFiles.map(({ path, text }) => [
    renamedPath(relative(root, path).replaceAll("\\", "/"), names),
    renamed(text, names),
  ]);
  return keyed(Object.fromEntries(modules));
}

import { builtinModules } from "node:module";
import { join, relative, resolve } from "node:path";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "../..");

/**
 * The page of `--format html` runs in browsers, so that it is bundled apart: its script and its style become strings.
 * Functions give them, which V8 leaves unread until somebody asks for the page.
 */
export async function page() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/page/main.tsx", "src/page/style/index.css"],
    outdir: "page",
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "ascii",
    legalComments: "none",
    minify: true,
    write: false,
    metafile: true,
    plugins: [onlyInNode],
    logLevel: "warning",
  });
  const textOf = (/** @type {string} */ end) =>
    (outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "").trim();
  // A text that ends its element would end it within a string, too.
  const script = textOf(".js").replace(/<(?=\/script|!--|script)/gi, "\\x3c");
  return { script, style: textOf(".css"), inputs: Object.keys(metafile.inputs) };
}

/**
 * What reports share with the page stands beside what only Node can run, and what holds the page itself. None of that is left
 * once the page is put together, but it has to be found first.
 * @type {import("esbuild").Plugin}
 */
const onlyInNode = {
  name: "only-in-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:|[a-z])/ }, ({ path }) =>
      path === "bundled:page" || builtinModules.includes(path.replace(/^node:/, ""))
        ? { path, namespace: "nothing" }
        : undefined,
    );
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** @param {Awaited<ReturnType<typeof page>>} made */
export const pageModule = ({ script, style }) =>
  `export const script = () => ${JSON.stringify(script)};\nexport const style = () => ${JSON.stringify(style)};\n`;

/** @type {Promise<Awaited<ReturnType<typeof page>>> | undefined} */
let made;

/**
 * Lets the program import `bundled:page`.
 * @type {import("esbuild").Plugin}
 */
export const bundledPage = {
  name: "bundled-page",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bundled:page$/ }, ({ path }) => ({ path, namespace: "page" }));
    onLoad({ filter: /./, namespace: "page" }, async () => {
      made ??= page();
      return { contents: pageModule(await made), loader: "js" };
    });
  },
};

/** The files that the page is made of, for their licences. */
export async function pageInputs() {
  made ??= page();
  return (await made).inputs.map((path) => relative(root, join(root, path)).replaceAll("\\", "/"));
}

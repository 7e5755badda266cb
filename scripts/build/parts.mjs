import { basename } from "node:path";
import { build } from "esbuild";
import { bundling } from "./bundling.mjs";
import { pageInputs } from "./page.mjs";

/**
 * The program in parts, as esbuild splits it: what a run needs that reads plans and prints what it found, and what other
 * runs ask for later. Each part is the text of a function `(part, later) => exports`, where `part` gives the
 * exports of another part, and `later` promises them.
 * @returns {Promise<{ first: Map<string, string>, others: Map<string, string>, names: string[], inputs: string[] }>} texts by name; the
 * parts `command` and `api` have the exports of `src/cli/index.ts` and `src/index.ts`
 */
export async function partsOfProgram() {
  const { outputFiles, metafile } = await build({
    entryPoints: { command: "src/cli/index.ts", api: "src/index.ts" },
    ...bundling,
    splitting: true,
    outdir: ".tmp/parts",
    write: false,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    // A quarter less to read at each start; a stack trace still has the line.
    minifyIdentifiers: true,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [nameOf(path), asFunction(ascii(text))]));
  const outputs = Object.entries(metafile.outputs).map(
    ([path, output]) => /** @type {const} */ ([nameOf(path), output]),
  );
  const importsOf = new Map(
    outputs.map(([name, { imports }]) => [
      name,
      imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => nameOf(path)),
    ]),
  );
  const needed = new Set(["command"]);
  for (const name of needed) for (const each of importsOf.get(name) ?? []) needed.add(each);
  return {
    first: new Map([...texts].filter(([name]) => needed.has(name))),
    others: new Map([...texts].filter(([name]) => !needed.has(name))),
    names: outputs.find(([name]) => name === "api")?.[1].exports.sort() ?? [],
    inputs: [...Object.keys(metafile.inputs), ...(await pageInputs())],
  };
}

const nameOf = (/** @type {string} */ path) => basename(path, ".js");

/**
 * Strings are escaped by esbuild, regular expressions are not. One dash in them would make V8 keep and read the whole
 * program with two bytes a character.
 * @param {string} code
 */
const ascii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/**
 * A module as a function: its imports stand at the beginning and its exports at the end. What is exported is never
 * assigned again, so that the values serve as well as the bindings.
 * @param {string} module
 */
function asFunction(module) {
  const imports = /^(?:import\s*(?:\{[^{}]*\}\s*from\s*)?"\.\/[^"]+";\s*)*/.exec(module)?.[0] ?? "";
  const [statement = "", list = ""] = module.match(/\bexport\s*\{([^{}]*)\};?\s*$/) ?? [];
  const body = module.slice(imports.length, module.length - statement.length);
  // A long string is broken into lines, and a word of it may stand at the beginning of one.
  if (
    /^(?:import\s*["{*]|export\s*[{*]|export\s+(?:default|const|let|var|class|function|async)\b)/m.test(body)
  )
    throw new Error("Unexpected import or export inside of a part");
  const taken = imports.replace(
    /import\s*(?:\{([^{}]*)\}\s*from\s*)?"\.\/([^"]+)\.js";/g,
    (_, names, name) => {
      const given = `part("${name}");`;
      return names === undefined ? given : `const {${pairs(names).join(",")}} = ${given}`;
    },
  );
  const promised = body.replace(/\bimport\("\.\/([^"]+)\.js"\)/g, 'later("$1")');
  return `(part,later)=>{${taken}${promised}return{${pairs(list)
    .map((pair) => pair.split(":").reverse().join(":"))
    .join(",")}}}`;
}

/**
 * `a as b,c` as the pairs of an object.
 * @param {string} list
 */
const pairs = (list) =>
  list.split(",").map((item) => {
    const [own, name = own] = item.trim().split(/\s+as\s+/);
    return `${own}:${name}`;
  });

import { basename, dirname, extname } from "node:path";

/**
 * Names for what esbuild calls `chunk-`, with a hash that changes with every line: the name of the module that most of the others in
 * the chunk are there for.
 * @param {import("esbuild").Metafile} metafile
 * @returns {Map<string, string>} by the name, without an end, that esbuild gave
 */
export function namesOf({ inputs, outputs }) {
  const named = Object.entries(outputs).flatMap(([path, { inputs: parts, entryPoint }]) => {
    const file = stem(path);
    if (!/-[0-9A-Z]{8}$/.test(file)) return [];
    // What is imported later may be shared as well: then this is only the door to it.
    const end = entryPoint !== undefined && !(entryPoint in parts) ? "-door" : "";
    return [/** @type {const} */ ([file, ownName(entryPoint ?? head(parts, inputs)) + end])];
  });
  const paths = Object.keys(outputs).map((path) => renamedPath(path, new Map(named)));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice) throw new Error(`Unexpected second file \`${twice}\`, expected a name of its own for each`);
  return new Map(named);
}

/**
 * The module from which most others of a chunk are reached, one that stands for its folder where there is any.
 * @param {Record<string, unknown>} parts
 * @param {import("esbuild").Metafile["inputs"]} inputs
 */
function head(parts, inputs) {
  const reached = (/** @type {string} */ start) => {
    const seen = new Set([start]);
    for (const path of seen)
      for (const { path: next } of inputs[path]?.imports ?? []) if (next in parts) seen.add(next);
    return seen.size;
  };
  const paths = Object.keys(parts).sort();
  const folders = paths.filter((path) => /^src\/(?:[\w-]+\/)?index\.ts$/.test(path));
  const sizes = (folders.length > 0 ? folders : paths).map(
    (path) => /** @type {const} */ ([path, reached(path)]),
  );
  const most = Math.max(...sizes.map(([, size]) => size));
  return sizes.find(([, size]) => size === most)?.[0] ?? "esbuild";
}

/** @param {string} path of a module, in words: `src/run/api.ts` is `run-api`, a package has its own name */
function ownName(path) {
  const [, inPackage] = path.match(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  const words = inPackage ?? path.replace(/^.*:(?:node:)?/, "node-").replace(/^src\//, "");
  return words
    .replace(/\.\w+$/, "")
    .replace(/\/index$/, "")
    .replace(/^@/, "")
    .replaceAll(/[/.]/g, "-");
}

const stem = (/** @type {string} */ path) => basename(path, extname(path));

/**
 * Parts of a program under their own names, in the files as in what they import.
 * @param {string} text
 * @param {Map<string, string>} names
 */
export const renamed = (text, names) =>
  text.replaceAll(/(?<=\/)([\w.-]+-[0-9A-Z]{8})(?=\.[cm]?js")/g, (file) => names.get(file) ?? file);

/**
 * @param {string} path
 * @param {Map<string, string>} names
 */
export const renamedPath = (path, names) => {
  const file = stem(path);
  return path.replace(`${dirname(path)}/${file}`, `${dirname(path)}/${names.get(file) ?? file}`);
};

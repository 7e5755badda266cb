// usage: node scripts/bench/mixed.mjs INSIDE FILES
// Prints, as JSON, what it takes to read and lint a folder with about so many files of all formats, `mixed`, and what it would take by
// the pace of folders with as many files of one format, `expected`: processor time per character, the least of some
// rounds in turn. Files are copies of the examples; as in a repository, those of one format lie together.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/bundling.mjs";

const [inside, count] = process.argv.slice(2);
const { dialects, readPlans, lintPlans, rules } = await import(String(inside));
const examples = join(root, "examples");

/** @typedef {{ path: string, text: string }} Source */

/** @param {string} example */
const filesOf = (example) =>
  readdirSync(join(examples, example), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|json|ya?ml)$/.test(path) && statSync(join(examples, example, path)).isFile())
    .map((path) => ({
      path: `${example}/${path}`,
      text: readFileSync(join(examples, example, path), "utf8"),
    }));

/** @type {Source[][]} */
const formats = dialects.map((/** @type {{ name: string }} */ { name }) =>
  [`${name}-safe`, `${name}-unsafe`].flatMap(filesOf),
);

/**
 * Copies with texts of their own: of one and the same string, V8 remembers what was looked for in it.
 * @param {readonly Source[]} files
 * @param {number} times
 */
const copiesOf = (files, times) =>
  Array.from({ length: times }, (_, copy) =>
    files.map(({ path, text }) => ({ path: `copy-${copy}/${path}`, text: Buffer.from(text).toString() })),
  ).flat();

const lengthOf = (/** @type {readonly Source[]} */ sources) =>
  sources.reduce((sum, { text }) => sum + text.length, 0);

/** @param {readonly Source[]} sources */
function paceOf(sources) {
  const begin = process.cpuUsage();
  const { plans } = readPlans(sources);
  lintPlans(plans, rules, {});
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / lengthOf(sources);
}

const all = formats.flat();
const folders = [
  ...formats.map((files) => () => copiesOf(files, Number(count) / files.length)),
  () => formats.flatMap((files) => copiesOf(files, Number(count) / all.length)),
];
const paces = folders.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < 6; round += 1)
  folders.forEach((folder, index) => {
    paces[index] = Math.min(paces[index] ?? 0, paceOf(folder()));
  });
// Formats differ in what a character of them takes: each counts as much as it has of the folder of all.
const expected =
  formats.reduce((sum, files, index) => sum + lengthOf(files) * (paces[index] ?? 0), 0) / lengthOf(all);
console.log(JSON.stringify({ mixed: paces.at(-1), expected }));

// usage: node scripts/bench/mixed.mjs INSIDE NAME|all FILES
// Prints, as JSON, the bytes of a folder with about so many files, copies of the examples of one format or of all in turn, the
// milliseconds of processor time that reading and linting them takes, and `share`, the bytes of the examples.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/bundling.mjs";

const [inside, name, files] = process.argv.slice(2);
const { readPlans, lintPlans, rules } = await import(String(inside));
const examples = join(root, "examples");

/** @param {string} example */
const filesOf = (example) =>
  readdirSync(join(examples, example), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|json|ya?ml)$/.test(path) && statSync(join(examples, example, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(examples, example, path), "utf8") }));

const asked = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /-(?:un)?safe$/.test(entry.name))
  .map((entry) => entry.name)
  .filter((example) => name === "all" || example.replace(/-(?:un)?safe$/, "") === name)
  .map(filesOf);

/** @param {number} count */
function folder(count) {
  /** @type {{ path: string, text: string }[]} */
  const sources = [];
  for (let copy = 0; sources.length < count; copy += 1)
    for (const { path, text } of asked[copy % asked.length] ?? [])
      sources.push({ path: `copy-${copy}/${path}`, text });
  return sources;
}

/** @param {number} count */
function measure(count) {
  const sources = folder(count);
  const begin = process.cpuUsage();
  const { plans } = readPlans(sources);
  lintPlans(plans, rules, {});
  const { user, system } = process.cpuUsage(begin);
  return { bytes: sources.reduce((sum, { text }) => sum + text.length, 0), time: (user + system) / 1000 };
}

for (let run = 0; run < 3; run += 1) measure(200);
const runs = Array.from({ length: 3 }, () => measure(Number(files)));
const share = asked.flat().reduce((sum, { text }) => sum + text.length, 0);
console.log(
  JSON.stringify({ share, bytes: runs[0]?.bytes, time: Math.min(...runs.map(({ time }) => time)) }),
);

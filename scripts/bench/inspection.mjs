// usage: node scripts/bench/inspection.mjs INSIDE FOLDER
// Prints, as JSON, the milliseconds of processor time that it takes to parse all Markdown below a folder, and to inspect the
// plans there from their texts on: folder by folder in turn, the least of some rounds, so that what else the machine does hits both.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [inside, folder = ""] = process.argv.slice(2);
const { findSources, inspectPlans, readDocument, readPlans } = await import(String(inside));

const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(folder, entry.name));
const groups = await Promise.all(
  folders.map(async (each) => (await findSources([each], folder, {})).sources),
);

/** @param {() => unknown} work */
function timed(work) {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** @typedef {{ path: string, text: string }} Source */

/** @param {readonly Source[]} sources */
const parse = (sources) =>
  sources
    .filter(({ path }) => path.endsWith(".md"))
    .map((source) => readDocument({ ...source }).outline.length);

/** @param {readonly Source[]} sources */
const inspect = (sources) => inspectPlans(readPlans(sources.map((source) => ({ ...source }))).plans);

const rounds = 4;
const least = groups.map(() => ({ parse: Number.POSITIVE_INFINITY, inspect: Number.POSITIVE_INFINITY }));
for (let round = 0; round < rounds; round += 1)
  groups.forEach((sources, index) => {
    const time = least[index];
    if (!time) return;
    time.parse = Math.min(
      time.parse,
      timed(() => parse(sources)),
    );
    time.inspect = Math.min(
      time.inspect,
      timed(() => inspect(sources)),
    );
  });
const sum = (/** @type {"parse" | "inspect"} */ what) => least.reduce((all, time) => all + time[what], 0);
console.log(JSON.stringify({ parse: sum("parse"), inspect: sum("inspect") }));

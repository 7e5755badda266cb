// usage: node scripts/bench/edits.mjs INSIDE COUNT
// Prints, as JSON, what a letter takes that is typed into a plan of so many steps: from the change to all that is found in it. Processor
// time in milliseconds, beside that of parsing the text alone, and the least that a user waited.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wide } from "./plans.mjs";

const [inside, count] = process.argv.slice(2);
const { Workspace, readDocument, chooseParser } = await import(String(inside));
const folder = mkdtempSync(join(tmpdir(), "runbook-lint-"));
const place = join(folder, "runbook.md");
const server = new Workspace(folder);

/** @param {() => unknown} work */
async function timed(work) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

/** @param {string} text */
async function answered(text) {
  server.hold(place, text);
  return (await server.look()).lint(place).diagnostics.length;
}

const text = wide(Number(count));
const middle = text.indexOf("returns the part", text.length / 2);
await chooseParser(text.length);
await answered(text);
const rounds = Array.from({ length: Number(count) < 500 ? 60 : 8 }, (_, round) => round);
/** @type {{ cpu: number, wall: number }[]} */
const edits = [];
/** @type {typeof edits} */
const parses = [];
for (const round of rounds) {
  const typed = `${text.slice(0, middle)}${"x".repeat(round + 1)} ${text.slice(middle)}`;
  parses.push(await timed(() => readDocument({ path: place, text: typed }).outline));
  edits.push(await timed(() => answered(typed)));
}
rmSync(folder, { recursive: true });
// The first ones run code that V8 has not seen yet.
const least = (/** @type {"cpu" | "wall"} */ kind, /** @type {typeof edits} */ all) =>
  Math.min(...all.slice(all.length >> 1).map((each) => each[kind]));
console.log(
  JSON.stringify({ parse: least("cpu", parses), edit: least("cpu", edits), wall: least("wall", edits) }),
);

// usage: node scripts/bench/floors.mjs INSIDE wide|onOneFile COUNT
// Prints, as JSON, what each floor takes on one synthetic plan, in milliseconds of processor time: unlike the clock it does
// not count what else the machine does. A process of its own: a heap that a
// larger plan has grown would flatter the next one.
import * as plans from "./plans.mjs";

const [inside, shape, count] = process.argv.slice(2);
const { readDocument, readPlans, lintPlans, rules } = await import(String(inside));
const make = shape === "wide" ? plans.wide : plans.onOneFile;

/** @param {number} size */
function measure(size) {
  const text = make(size);
  /** @param {() => unknown} work */
  const timed = (work) => {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const source = () => ({ path: "plans/large/runbook.md", text });
  const parse = timed(() => readDocument(source()).outline);
  /** @type {{ plans: unknown[] }} */
  let reading = { plans: [] };
  const read = timed(() => {
    reading = readPlans([source()]);
  });
  /** @type {{ diagnostics: unknown[] }} */
  let result = { diagnostics: [] };
  const lint = timed(() => {
    result = lintPlans(reading.plans, rules, {});
  });
  return { parse, read, lint, findings: result.diagnostics.length };
}

// Code that V8 has not seen yet runs at a tenth of its speed: what is compared is the warm one.
for (let run = 0; run < 10; run += 1) measure(200);
// The smaller a plan, the more its time varies: the least of some runs is its own.
const runs = Array.from({ length: Number(count) < 5000 ? 5 : 1 }, () => measure(Number(count)));
const least = (/** @type {"parse" | "read" | "lint"} */ floor) => Math.min(...runs.map((run) => run[floor]));
const [{ findings }] = /** @type {[{ findings: number }]} */ (/** @type {unknown} */ (runs));
console.log(JSON.stringify({ parse: least("parse"), read: least("read"), lint: least("lint"), findings }));

// usage: npm run fuzz -- growth [NAME...]
//        npm run fuzz -- kills [--count N]
//        npm run fuzz -- [--seed N] [--count N | --minutes N] [--format NAME] [--check NAME] [--keep]
// Makes plans of every format, changes them at random and holds the program to what is true of any input (tests/properties/checks.ts).
// What fails is made as small as it gets and printed; `--keep` writes it to tests/fixtures/faults, which the tests go through.
// The same seed gives the same inputs: `--seed 4711 --count 1` is input 4711 alone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { root } from "../build/bundling.mjs";
import { inside } from "../program.mjs";
import { growth } from "./growth.mjs";
import { kills } from "./kills.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    longest: { type: "string", default: "1024" },
    seed: { type: "string", default: "1" },
    count: { type: "string" },
    minutes: { type: "string" },
    format: { type: "string" },
    check: { type: "string" },
    keep: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.count ?? (values.minutes ? 1e9 : 10_000));
const end = performance.now() + Number(values.minutes ?? 1e6) * 60_000;
if (positionals[0] === "kills") process.exit((await kills(Number(values.count ?? 1000))) ? 0 : 1);

/** An input that takes longer hangs: in processor time, which does not count what else the machine does. */
const longest = 10_000;
const mostMemory = 1024;

const program = await inside(
  "fuzz",
  `export { basesIn } from "./tests/properties/bases.ts";
   export { plansOf } from "./tests/properties/plans.ts";
   export { checks } from "./tests/properties/checks.ts";
   export { lint } from "./src/index.ts";
   export { default as fc } from "fast-check";`,
);
if (positionals[0] === "growth")
  process.exit((await growth(program, Number(values.longest) * 1024, positionals.slice(1))) ? 0 : 1);
/** The input that a worker is at, and since when. */
const at = new Float64Array(new SharedArrayBuffer(16));
const begun = performance.now();
let inputs = 0;
let slowest = { milliseconds: 0, input: 0 };
let memory = 0;
/** @type {Map<string, number>} */
const faults = new Map();

/** @typedef {{ done: number, slowest: { milliseconds: number, input: number } } | { fault: string, check: string, input: number, format: string, kind: string, sources: { path: string, text: string }[] }} Told */

/**
 * Runs inputs until there are enough, or until one breaks the thread that it runs in.
 * @param {number} from
 * @returns {Promise<number>} the input to go on with
 */
const runFrom = (from) =>
  new Promise((done) => {
    const worker = new Worker(new URL("worker.mjs", import.meta.url), {
      workerData: {
        program,
        root,
        from,
        until: seed + count,
        at,
        format: values.format,
        check: values.check,
      },
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    let seen = { since: 0, user: 0 };
    /** @param {number} next */
    const stop = (next) => {
      clearInterval(watch);
      worker.terminate();
      done(next);
    };
    const watch = setInterval(() => {
      memory = Math.max(memory, process.memoryUsage.rss());
      const [input = 0, since = 0] = at;
      const { user } = process.cpuUsage();
      if (since !== seen.since) seen = { since, user };
      else if (since > 0 && user - seen.user > longest * 1000) {
        report(`input ${input} takes longer than ${longest / 1000} s`, input);
        stop(input + 1);
      }
      if (performance.now() > end) stop(Number.POSITIVE_INFINITY);
    }, 500);
    worker.on("message", (/** @type {Told} */ told) => {
      if ("done" in told) {
        inputs += told.done;
        if (told.slowest.milliseconds > slowest.milliseconds) slowest = told.slowest;
        if (inputs % 10_000 < told.done) progress();
      } else report(`${told.format}, ${told.check}: ${told.fault}`, told.input, told);
    });
    worker.on("error", (error) => {
      const input = at[0] ?? 0;
      if (input < from) throw error;
      report(`input ${input} ends the thread: ${error.message}`, input);
      stop(input + 1);
    });
    worker.on("exit", () => stop(Number.POSITIVE_INFINITY));
  });

/**
 * @param {string} text
 * @param {number} input
 * @param {{ kind: string, format: string, check: string, sources: { path: string, text: string }[] }} [what]
 */
function report(text, input, what) {
  const kind = what?.kind ?? text;
  const times = (faults.get(kind) ?? 0) + 1;
  faults.set(kind, times);
  if (times > 1) return;
  console.log(`FAULT at --seed ${input}: ${text}`);
  for (const source of what?.sources ?? [])
    console.log(`  ${JSON.stringify(source.path)}: ${JSON.stringify(source.text)}`);
  if (!values.keep || !what) return;
  const folder = join(root, "tests/fixtures/faults");
  mkdirSync(folder, { recursive: true });
  const name = `${what.format}-${input}.json`;
  writeFileSync(
    join(folder, name),
    `${JSON.stringify({ check: what.check, sources: what.sources }, null, 2)}\n`,
  );
}

function progress() {
  const minutes = (performance.now() - begun) / 60_000;
  console.log(
    `${inputs} inputs in ${minutes.toFixed(1)} min, ${faults.size} kinds of faults, slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.input}), ${(memory / 2 ** 20).toFixed(0)} MB`,
  );
}

for (let next = seed; next < seed + count; ) next = await runFrom(next);
progress();
for (const [kind, times] of faults) console.log(`${String(times).padStart(7)} × ${kind}`);
process.exitCode = faults.size > 0 ? 1 : 0;

// usage: npm run bench [-- start | growth | mixed | inspection | peer | gate | edits ...]
// Prints what the program's floors take, as ratios: they hold on any machine, seconds don't. But a host waits for the gate in seconds.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../build/bundling.mjs";
import { inside, plainEnvironment, program } from "../program.mjs";
import { answersOfGate } from "./gate.mjs";
import { peers } from "./peers.mjs";
import { small } from "./plans.mjs";

const folder = join(root, ".tmp/bench");
const env = { ...plainEnvironment(), NODE_COMPILE_CACHE: join(folder, "cache") };
const corpus = resolve(root, "../shared/corpus");

mkdirSync(folder, { recursive: true });
const path = await program();

/**
 * @param {string} what
 * @param {number} value
 * @param {number} [target]
 */
function row(what, value, target) {
  const verdict = target === undefined ? "" : `target ${target}  ${value <= target ? "met" : "MISSED"}`;
  console.log(`${what.padEnd(66)} ${value.toFixed(3).padStart(8)}  ${verdict}`.trimEnd());
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Milliseconds of a whole process.
 * @param {readonly string[]} words
 */
function timed(words) {
  const begin = performance.now();
  const { status, error } = spawnSync(process.execPath, words, { env, stdio: "ignore" });
  if (error || (status ?? 2) > 1)
    throw new Error(`node ${words.join(" ")} ended with ${status}`, { cause: error });
  return performance.now() - begin;
}

/** In turn, so that a change in the machine's speed hits both. */
function startUp() {
  const plan = join(folder, "runbook.md");
  writeFileSync(plan, small());
  timed([path, plan]);
  const pairs = Array.from({ length: 21 }, () => timed([path, plan]) / timed(["-e", "0"]));
  const target = process.version.startsWith("v20.") ? 4 : 2.7;
  row(`one plan of ${(small().length / 1024).toFixed(1)} KB, to \`node -e 0\``, median(pairs), target);
}

async function growth() {
  const inner = await inside(
    "floors",
    `export { readDocument } from "./src/parse/index.ts";
     export { readPlans } from "./src/dialects/index.ts";
     export { lintPlans } from "./src/lint/index.ts";
     export { rules } from "./rules/index.ts";`,
  );
  /**
   * @param {string} shape
   * @param {number} count
   * @returns {{ parse: number, read: number, lint: number, findings: number }}
   */
  const measure = (shape, count) => {
    const words = [join(root, "scripts/bench/floors.mjs"), inner, shape, String(count)];
    const options = { env, encoding: /** @type {const} */ ("utf8"), timeout: 300_000 };
    const { stdout, stderr, status, error } = spawnSync(process.execPath, words, options);
    if (status !== 0) throw new Error(`${shape}, ${count} cycles: ${error?.message ?? stderr}`);
    return JSON.parse(stdout);
  };
  const few = measure("wide", 1000);
  const many = measure("wide", 20_000);
  const chain = measure("onOneFile", 5000);
  row("parse per cycle, 20,000 cycles in one file to 1,000", many.parse / few.parse / 20, 1.3);
  row("reading into a plan per cycle, 20,000 to 1,000", many.read / few.read / 20);
  row("analysis and rules to parse, 20,000 cycles", many.lint / many.parse, 1);
  row("analysis and rules to parse, 5,000 cycles on one file", chain.lint / chain.parse, 1);
  console.log(`findings: ${few.findings}, ${many.findings}, ${chain.findings}`);
}

/** Eleven formats in one folder, to the same bytes in a folder for each. */
async function mixed() {
  const inner = await inside(
    "mixed",
    `export { dialects, readPlans } from "./src/dialects/index.ts";
     export { lintPlans } from "./src/lint/index.ts";
     export { rules } from "./rules/index.ts";`,
  );
  const words = [join(root, "scripts/bench/mixed.mjs"), inner, "1000"];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`mixed: ${stderr}`);
  /** @type {{ mixed: number, expected: number }} */
  const pace = JSON.parse(stdout);
  // As much as the measure wavers.
  const steady = 1.1;
  row("1,000 files of all formats per byte, to folders of one each", pace.mixed / pace.expected, steady);
}

/** Everything that is understood of real plans, to parsing them alone. */
async function inspection() {
  if (!existsSync(corpus)) return console.log(`${corpus} is not there: no inspection of real plans`);
  const inner = await inside(
    "inspection",
    `export { readDocument } from "./src/parse/index.ts";
     export { readPlans } from "./src/dialects/index.ts";
     export { inspectPlans } from "./src/analyze/index.ts";
     export { findSources } from "./src/files/index.ts";`,
  );
  const words = [join(root, "scripts/bench/inspection.mjs"), inner, corpus];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`inspection: ${stderr}`);
  /** @type {{ parse: number, inspect: number }} */
  const { parse, inspect } = JSON.parse(stdout);
  row("real plans inspected, to parsing all Markdown there", inspect / parse, 1.3);
}

const plain = resolve(root, "../shared/plain");
const peer = () => peers({ program: path, folder, corpora: [corpus, plain], env, row });

/** In milliseconds: a host waits as long on every machine. */
function gate() {
  for (const { format, walls, cpu } of answersOfGate({ program: path, folder, env })) {
    row(`the gate on a dispatch of a ${format} plan of 40 steps, ms`, median(walls), 150);
    row("  and in processor time, git's included, ms", cpu);
  }
}

/** A letter that is typed into a plan in an editor. */
async function edits() {
  const inner = await inside(
    "edits",
    `export { Workspace } from "./src/run/workspace.ts";
     export { chooseParser, readDocument } from "./src/parse/index.ts";`,
  );
  for (const [steps, most] of [
    [40, 50],
    [2000, 300],
  ]) {
    const words = [join(root, "scripts/bench/edits.mjs"), inner, String(steps)];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`edits: ${stderr}`);
    /** @type {{ parse: number, edit: number, wall: number }} */
    const { parse, edit, wall } = JSON.parse(stdout);
    row(`an edit of a plan of ${steps} steps checked, to parsing its text`, edit / parse);
    row("  and until it is answered, ms", wall, most);
  }
}

const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries({
  start: startUp,
  growth,
  mixed,
  inspection,
  peer,
  gate,
  edits,
})) {
  if (asked.length === 0 || asked.includes(name)) await measure();
}

// usage: npm run mutate -- [FOLDER...] [--sample N] [--seed N] [--only ID] [--quick]
// Changes the code in small ways, one at a time, and runs the tests of its folder: a change that no test notices shows what none asserts.
// All changes are put into the code at once and woken by a number, so that nothing is built anew for each. The pages of the rules, tables of plans,
// diffs of fixes and examples, on which tests insist, are tried in one thread; what passes there, one Vitest runs the tests on, unless `--quick` says not to.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { transform } from "esbuild";
import { createVitest } from "vitest/node";
import { root } from "../build/bundling.mjs";
import { instrument } from "./instrument.mjs";
import { noticedByExamples } from "./quick.mjs";

/** The folders that matter most, and the tests that are about them, quickest first. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const suites = {
  rules: ["tests/rules/"],
  "src/analyze/hazards": ["tests/rules/pages", "tests/analyze/", "tests/lint-and-schedule"],
  "src/analyze/order": ["tests/rules/pages", "tests/analyze/", "tests/dialects/order-in-sentences"],
  "src/fix": ["tests/fix/apply", "tests/fix/shapes", "tests/fix/repair"],
  "src/lint": ["tests/lint/"],
  "src/dialects/gsd": [
    "tests/dialects/gsd",
    "tests/dialects/tables",
    "tests/dialects/examples",
    "tests/rules/pages",
  ],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const folders = positionals.length > 0 ? positionals : Object.keys(suites);

/** @typedef {import("./instrument.mjs").Mutant} Mutant */
/** @type {Map<string, string>} */
const codes = new Map();
/** @type {Mutant[]} */
const all = [];
for (const folder of folders)
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name === "index.ts" || name.includes(".generated.")) continue;
    const file = `${folder}/${name.replaceAll("\\", "/")}`;
    const { code, mutants } = instrument(file, readFileSync(join(root, file), "utf8"), all.length + 1);
    try {
      await transform(code, { loader: "ts", logLevel: "silent" });
    } catch {
      console.log(`${file} is left out: its changed code can't be read`);
      continue;
    }
    codes.set(join(root, file), code);
    all.push(...mutants);
  }

/** The same choice for the same seed. */
const rank = (/** @type {Mutant} */ { id }) =>
  (Math.imul(id * 2654435761, Number(values.seed) * 2 + 1) >>> 0) / 2 ** 32;

const chosenIn = (/** @type {string} */ folder) => {
  const own = all.filter(({ file }) => file.startsWith(`${folder}/`));
  return values.only
    ? own.filter(({ id }) => id === Number(values.only))
    : own.toSorted((a, b) => rank(a) - rank(b)).slice(0, Number(values.sample));
};
const samples = new Map(folders.map((folder) => [folder, chosenIn(folder)]));
const byExamples = await noticedByExamples(codes, [...samples.values()].flat());

const mutated = {
  name: "mutated",
  enforce: /** @type {const} */ ("pre"),
  transform: (/** @type {string} */ _, /** @type {string} */ id) => codes.get(id.split("?")[0] ?? id),
};

const vitest = await createVitest(
  "test",
  {
    watch: false,
    root,
    config: join(root, "vitest.config.ts"),
    setupFiles: [join(root, "scripts/mutate/setup.ts")],
    maxWorkers: 1,
    bail: 1,
    // A change may make a loop endless.
    testTimeout: 20_000,
    reporters: [{}],
    silent: true,
  },
  { plugins: [mutated] },
);

/**
 * Whether a test of the folder fails.
 * @param {string} folder
 * @param {number} mutant
 */
async function isNoticed(folder, mutant) {
  const project = vitest.getRootProject();
  project.provide("mutant", mutant);
  for (const suite of suites[folder] ?? [`tests/${folder.replace(/^src\//, "")}`]) {
    const specifications = await vitest.globTestSpecifications([suite]);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    if (unhandledErrors.length > 0 || testModules.some((module) => !module.ok())) return true;
  }
  return false;
}

let killed = 0;
let run = 0;
/** @type {Mutant[]} */
const survivors = [];
for (const folder of folders) {
  const sample = samples.get(folder) ?? [];
  const left = sample.filter(({ id }) => !byExamples.has(id));
  if (!values.quick && left.length > 0 && (await isNoticed(folder, 0)))
    throw new Error(`The tests of ${folder} fail without any change`);
  let noticed = sample.length - left.length;
  for (const mutant of left) {
    if (!values.quick && (await isNoticed(folder, mutant.id))) noticed += 1;
    else {
      survivors.push(mutant);
      console.log(`  ${mutant.file}:${mutant.line} (${mutant.id}) ${mutant.kind}: ${mutant.text}`);
    }
  }
  killed += noticed;
  run += sample.length;
  console.log(
    `${folder.padEnd(24)} ${noticed} of ${sample.length} changes noticed, ${((100 * noticed) / Math.max(sample.length, 1)).toFixed(0)} %, ${sample.length - left.length} of them by pages, tables and examples alone`,
  );
}
await vitest.close();
console.log(`${killed} of ${run} changes noticed, ${((100 * killed) / Math.max(run, 1)).toFixed(0)} %`);
/** @type {Map<string, number>} */
const kinds = new Map();
for (const { kind } of survivors) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${kind}`);

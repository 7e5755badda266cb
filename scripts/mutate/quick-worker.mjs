// One thread that tries changes of the code on what the tests hold the program to, without running the tests themselves.
import { parentPort, workerData } from "node:worker_threads";

const { program, root, ids, at } = workerData;
const { casesIn } = await import(program);
/** @type {(() => string | Promise<string>)[]} */
const cases = casesIn(root);

/** @param {() => string | Promise<string>} run */
async function outcome(run) {
  try {
    return await run();
  } catch (error) {
    return `threw ${error}`;
  }
}

const woken = /** @type {{ __mutant?: number }} */ (globalThis);
woken.__mutant = 0;
const expected = [];
for (const run of cases) expected.push(await outcome(run));
for (const id of ids) {
  at[0] = id;
  at[1] = Date.now();
  woken.__mutant = id;
  let noticed = false;
  for (let index = 0; index < cases.length && !noticed; index += 1) {
    const run = cases[index];
    noticed = run !== undefined && (await outcome(run)) !== expected[index];
  }
  woken.__mutant = 0;
  parentPort?.postMessage({ id, noticed });
}
at[1] = 0;

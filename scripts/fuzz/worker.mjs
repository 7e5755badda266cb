// One thread of `npm run fuzz`: makes inputs by their numbers and checks them.
import { parentPort, workerData } from "node:worker_threads";
import { smallest } from "./smallest.mjs";

const { program, root, from, until, at, format, check } = workerData;
const { basesIn, plansOf, checks, fc } = await import(program);
/** @typedef {{ path: string, text: string }} Source */

const plans = basesIn(root)
  .filter((/** @type {{ format: string }} */ base) => !format || base.format === format)
  .map(plansOf);
/** @type {readonly [string, ...string[]]} */
const names = /** @type {any} */ (Object.keys(checks).filter((name) => !check || name === check));

/**
 * The fault of a check in words that stay the same while an input gets smaller.
 * @param {string} name
 * @param {readonly Source[]} sources
 * @returns {Promise<string | undefined>}
 */
async function faultOf(name, sources) {
  try {
    return await checks[name](sources);
  } catch (error) {
    const [first = "", ...places] = String(/** @type {Error} */ (error).stack).split("\n");
    return `${first.slice(0, 200)} ${places[0]?.trim().replace(/\(?file:.*\/|:\d+\)?$/g, "") ?? ""}`;
  }
}

const kindOf = (/** @type {string} */ fault) =>
  fault.replaceAll(/\d+/g, "").split(/[ `"]/).slice(0, 4).join(" ");

/** One fault is met in many inputs: the first one is made small. */
const known = new Set();
let done = 0;
let slowest = { milliseconds: 0, input: 0 };
for (let input = from; input < until; input += 1) {
  const [made] = fc.sample(plans[input % plans.length], { seed: input, numRuns: 1 });
  // Every input has to be survived; of what else has to hold, inputs take turns, and most are held to nothing else.
  const turn = names[Math.floor(input / plans.length) % (3 * names.length)] ?? names[0];
  at[0] = input;
  at[1] = Date.now();
  const begin = performance.now();
  for (const name of new Set([names[0], turn])) {
    const fault = await faultOf(name, made.sources);
    if (fault === undefined) continue;
    at[1] = 0;
    const kind = `${made.format} ${name} ${kindOf(fault)}`;
    const isNew = !known.has(kind);
    known.add(kind);
    const still = async (/** @type {readonly Source[]} */ sources) => {
      const other = await faultOf(name, sources);
      return other !== undefined && kindOf(other) === kindOf(fault);
    };
    const sources = isNew ? await smallest(made.sources, still) : made.sources;
    const told = {
      fault: isNew ? await faultOf(name, sources) : fault,
      check: name,
      input,
      format: made.format,
      sources,
      kind,
    };
    parentPort?.postMessage(told);
    break;
  }
  const milliseconds = performance.now() - begin;
  at[1] = 0;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input };
  if (++done === 200) {
    parentPort?.postMessage({ done, slowest });
    done = 0;
    slowest = { milliseconds: 0, input: 0 };
    // Lets messages and a request to stop through.
    await new Promise(setImmediate);
  }
}
parentPort?.postMessage({ done, slowest });

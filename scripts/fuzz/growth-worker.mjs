// One thread of `npm run fuzz -- growth`: one shape at double and double length.
import { parentPort, workerData } from "node:worker_threads";
import { shapes } from "./shapes.mjs";

const { program, name, most } = workerData;
const { lint } = await import(program);
const shape = shapes[name] ?? (() => "");

/** @param {number} length */
async function measure(length) {
  const made = shape(length);
  const sources = typeof made === "string" ? [{ path: "runbook.md", text: made }] : made;
  const begin = process.cpuUsage();
  const { failures } = await lint({ sources, settings: { preset: "strict" } });
  const { user, system } = process.cpuUsage(begin);
  if (failures.length > 0) throw failures[0].error;
  return (user + system) / 1000;
}

// Code that V8 has not seen yet runs at a tenth of its speed.
for (let run = 0; run < 5; run += 1) await measure(4000);
for (let length = most / 32; length <= most; length *= 2)
  parentPort?.postMessage({ length, milliseconds: await measure(length) });

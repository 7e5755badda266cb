// What checking texts of double and double length takes, as exponents: 1 is linear, 2 is the square. In processor time.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { shapes } from "./shapes.mjs";

/** Where the time of one text is up, as all times here in that of the processor. */
const longest = 60_000;
/** Shorter texts take as long as the noise of the machine. */
const leastTime = 40;

/**
 * @param {string} program
 * @param {number} most in characters
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} whether none grows faster than it may
 */
export async function growth(program, most, names) {
  let held = true;
  for (const name of Object.keys(shapes)) {
    if (names.length > 0 && !names.some((each) => name.includes(each))) continue;
    const times = await timesOf(program, name, most);
    const exponent = exponentOf(times.filter(({ milliseconds }) => milliseconds >= leastTime));
    const last = times.at(-1);
    const isWhole = last?.length === most;
    if (!isWhole || exponent > 1.3) held = false;
    console.log(
      `${name.padEnd(32)} ${`${((last?.length ?? 0) / 1024).toFixed(0)} KB`.padStart(8)} ${(last?.milliseconds ?? 0).toFixed(0).padStart(7)} ms ${exponent.toFixed(2).padStart(6)}${isWhole ? "" : "  not to the end"}`,
    );
  }
  return held;
}

/**
 * @param {string} program
 * @param {string} name
 * @param {number} most
 */
async function timesOf(program, name, most) {
  /** @type {{ length: number, milliseconds: number }[]} */
  const times = [];
  const worker = new Worker(new URL("growth-worker.mjs", import.meta.url), {
    workerData: { program, name, most },
    resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
  });
  let begun = process.cpuUsage().user;
  const watch = setInterval(() => {
    if (process.cpuUsage().user - begun > longest * 1000) worker.terminate();
  }, 500);
  worker.on("message", (time) => {
    times.push(time);
    begun = process.cpuUsage().user;
  });
  worker.on("error", (error) => console.log(`${name}: ${error.message}`));
  await once(worker, "exit");
  clearInterval(watch);
  return times;
}

/**
 * The slope of the times over the lengths, both as logarithms, by least squares over the longest texts.
 * @param {readonly { length: number, milliseconds: number }[]} times
 */
function exponentOf(times) {
  const points = times
    .slice(-4)
    .map(({ length, milliseconds }) => [Math.log2(length), Math.log2(milliseconds)]);
  if (points.length < 2) return 0;
  const mean = (/** @type {number} */ axis) =>
    points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const [over, under] = points.reduce(
    ([a = 0, b = 0], [px = 0, py = 0]) => [a + (px - x) * (py - y), b + (px - x) ** 2],
    [0, 0],
  );
  return (over ?? 0) / (under ?? 1);
}

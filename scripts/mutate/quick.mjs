import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { bundling, root } from "../build/bundling.mjs";

/** A change under which all cases together take longer, in processor time, has made something endless. */
const longest = 30_000;

/**
 * The numbers of the changes that make a difference in what tests hold the program to.
 * @param {ReadonlyMap<string, string>} codes changed files by their paths
 * @param {readonly import("./instrument.mjs").Mutant[]} mutants
 * @returns {Promise<ReadonlySet<number>>}
 */
export async function noticedByExamples(codes, mutants) {
  // As deep as the tests, which look for files from where they are.
  const outfile = join(root, ".tmp/mutate/quick.mjs");
  const contents = 'export * from "./scripts/mutate/quick.ts";';
  await build({
    ...bundling,
    plugins: [changed(codes), ...bundling.plugins],
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    logLevel: "error",
  });
  /** @type {Set<number>} */
  const noticed = new Set();
  const at = new Float64Array(new SharedArrayBuffer(16));
  let ids = mutants.map(({ id }) => id);
  while (ids.length > 0) ids = await through(outfile, ids, at, noticed);
  return noticed;
}

/**
 * Tries changes until there are no more, or until one of them ends the thread; returns those that are left.
 * @param {string} program
 * @param {readonly number[]} ids
 * @param {Float64Array} at
 * @param {Set<number>} noticed
 * @returns {Promise<number[]>}
 */
const through = (program, ids, at, noticed) =>
  new Promise((done, fail) => {
    at[1] = 0;
    const worker = new Worker(new URL("quick-worker.mjs", import.meta.url), {
      workerData: { program, root, ids, at },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let seen = { since: 0, user: 0 };
    /** @param {number | undefined} ended */
    const stop = (ended) => {
      clearInterval(watch);
      worker.terminate();
      if (ended !== undefined) noticed.add(ended);
      done(ended === undefined ? [] : ids.slice(ids.indexOf(ended) + 1));
    };
    const watch = setInterval(() => {
      const [id = 0, since = 0] = at;
      const { user } = process.cpuUsage();
      if (since !== seen.since) seen = { since, user };
      else if (since > 0 && user - seen.user > longest * 1000) stop(id);
    }, 1000);
    worker.on("message", (/** @type {{ id: number, noticed: boolean }} */ told) => {
      if (told.noticed) noticed.add(told.id);
      if (told.id === ids.at(-1)) stop(undefined);
    });
    worker.on("error", (error) => {
      clearInterval(watch);
      if (at[1] === 0) fail(error);
      else stop(at[0]);
    });
  });

/**
 * @param {ReadonlyMap<string, string>} codes
 * @returns {import("esbuild").Plugin}
 */
const changed = (codes) => ({
  name: "changed",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = codes.get(path);
      return contents === undefined ? undefined : { contents, loader: "ts" };
    });
  },
});

import { parentPort, workerData } from "node:worker_threads";
import { rules } from "../../../rules/index.ts";
import type { Source } from "../../model/index.ts";
import { chooseParser } from "../../parse/index.ts";
import { openArchive, openStore, type Store } from "../cache/index.ts";
import { createCore } from "../core.ts";
import { coreTerms } from "../core-terms.ts";
import { termsOf } from "../terms.ts";
import { lengthOf } from "./cut.ts";
import type { Answer, Task } from "./task.ts";

const { lints, cache, run, ...asked } = workerData as Task;
const terms = termsOf({ ...asked, rules: () => rules, presets: [] });

/** The index goes to the thread that asked; what is large goes to the disk at once. */
let index: Uint8Array = Buffer.alloc(0);
const disk = cache === undefined ? undefined : openStore(cache, cache);
const store: Store = {
  notes: [],
  keepsPlans: disk !== undefined,
  get: (key) => disk?.get(key),
  set(key, value) {
    if (key.startsWith("run-")) index = Buffer.from(value);
    else disk?.set(key, value);
  },
  close: () => {},
};
const archive = openArchive(store, run);
const shared = coreTerms(terms, asked.cwd);

/** A core for each part, so that nothing holds on to what was read before. */
async function work(sources: readonly Source[]): Promise<void> {
  await chooseParser(lengthOf(sources));
  const core = createCore({ ...shared, rules: () => rules, archive, isPart: true });
  const { plans } = core.read(sources);
  if (lints) core.lint(plans, terms.settings(sources));
}

parentPort?.on("message", async (sources: readonly Source[] | undefined) => {
  if (sources) await work(sources);
  else archive.close();
  parentPort?.postMessage((sources ? {} : { index }) satisfies Answer);
});

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { isTiming, type Source } from "../../model/index.ts";
import { lengthOf } from "./cut.ts";
import type { Answer, Task } from "./task.ts";

export { cutPlans, groupsIn, lengthOf } from "./cut.ts";

/** Up to here one thread is done before others are ready. */
const worthwhile = 1024 * 1024;

/** More of them wait for each other's memory. */
const most = 4;

/** How many other threads are to read texts: none where this one is to do it alone. `asked` settles it for tests and measurements. */
export function threadsFor(sources: readonly Source[], asked = process.env.RUNBOOK_LINT_THREADS): number {
  if (isTiming() || workerFile() === undefined || sources.length < 2) return 0;
  if (asked) return Number(asked);
  return lengthOf(sources) < worthwhile ? 0 : Math.min(availableParallelism(), most);
}

/** About so many characters are read and linted together: what they became is let go before the next are begun. */
export const partLength = 256 * 1024;

/**
 * Lets other threads read and lint texts, part by part, and gives what they found out, as one that does it all would find it in an archive.
 * What one of them does not answer is worked out here.
 */
export async function askWorkers(
  parts: readonly (readonly Source[])[],
  count: number,
  task: Task,
): Promise<Buffer[]> {
  const file = workerFile();
  if (file === undefined) return [];
  const left = [...parts];
  const threads = Array.from({ length: Math.min(count, parts.length) }, () => workThrough(left, file, task));
  return (await Promise.all(threads)).flatMap((index) => (index ? [Buffer.from(index)] : []));
}

/** Gives a thread one part after the other, and then asks it for all that it has found out. */
async function workThrough(parts: (readonly Source[])[], file: string, workerData: Task) {
  // A larger nursery spares most of the collections that move what is thrown away soon after.
  const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: nursery } });
  try {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const answer = await answerTo(worker, part);
      if (!answer) return undefined;
    }
    return (await answerTo(worker, undefined))?.index;
  } finally {
    await worker.terminate();
  }
}

/** In megabytes. */
const nursery = 32;

/** Undefined where the thread has ended instead. */
const answerTo = (worker: Worker, part: readonly Source[] | undefined): Promise<Answer | undefined> =>
  new Promise((done) => {
    const end = () => done(undefined);
    worker.once("error", end).once("exit", end);
    worker.once("message", (answer: Answer) => {
      worker.off("error", end).off("exit", end);
      done(answer);
    });
    worker.postMessage(part);
  });

/** It lies beside the program; sources and library have none. */
function workerFile(): string | undefined {
  if (typeof __dirname === "undefined") return undefined;
  const file = join(__dirname, "worker.cjs");
  return existsSync(file) ? file : undefined;
}

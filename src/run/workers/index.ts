import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { isTiming, type Source } from "../../model/index.ts";
import { cutSources, lengthOf } from "./cut.ts";
import type { Answer, Task } from "./task.ts";

export { lengthOf } from "./cut.ts";

/** Up to here one thread is done before others are ready. */
const worthwhile = 1024 * 1024;

/** More of them wait for each other's memory. */
const most = 4;

/** How many threads are to read texts: 1 where this one is to do it alone. `asked` settles it for tests and measurements. */
export function threadsFor(sources: readonly Source[], asked = process.env.RUNBOOK_LINT_THREADS): number {
  if (isTiming() || workerFile() === undefined || sources.length < 2) return 1;
  if (asked) return Number(asked);
  return lengthOf(sources) < worthwhile ? 1 : Math.min(availableParallelism(), most);
}

/**
 * Lets other threads read and lint parts of the texts, and gives what they found out, as one that does it all would find it in an archive.
 * What one of them does not answer is worked out here.
 */
export async function askWorkers(
  sources: readonly Source[],
  count: number,
  task: Omit<Task, "sources">,
): Promise<Buffer[]> {
  const file = workerFile();
  if (file === undefined) return [];
  const answers = cutSources(sources, count).map((part) => answerTo(file, { ...task, sources: part }));
  return (await Promise.all(answers)).flatMap((answer) => (answer ? [Buffer.from(answer.index)] : []));
}

const answerTo = (file: string, workerData: Task): Promise<Answer | undefined> =>
  new Promise((done) => {
    // A larger nursery spares most of the collections that move what is thrown away soon after.
    const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.once("message", done);
    worker.once("error", () => done(undefined));
    worker.once("exit", () => done(undefined));
  });

/** It lies beside the program; sources and library have none. */
function workerFile(): string | undefined {
  if (typeof __dirname === "undefined") return undefined;
  const file = join(__dirname, "worker.cjs");
  return existsSync(file) ? file : undefined;
}

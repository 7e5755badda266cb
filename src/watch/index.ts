import { existsSync, type FSWatcher as FolderWatcher, watch as watchFolder } from "node:fs";
import { join } from "node:path";
import { type FSWatcher, watch as watchFiles } from "chokidar";
import { type Targets, targetsOf, type WatchOptions } from "./targets.ts";

export type { WatchOptions } from "./targets.ts";

/** Tells of changes to plans and to what decides on them. */
export interface Watcher {
  /** Waits for a change since the last one that was told of, and until nothing changes for a moment. What changed comes back, as absolute paths. */
  changed(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** In milliseconds: a save of many files, or a checkout, is one change. */
const quiet = 60;

/** Starts to watch. What happens from the moment at which this is done is told of. */
export async function watch(options: WatchOptions): Promise<Watcher> {
  const targets = targetsOf(options);
  const change = new Change();
  const fault = faultTeller(options);
  const below = await followBelow(targets, change, fault);
  const above = targets.above.flatMap((folder) => followOne(folder, targets, { change, below, fault }));
  return {
    changed: () => change.next(),
    close: async () => {
      change.forget();
      for (const each of above) each.close();
      await below.close();
    },
  };
}

/** What can't be read can't be watched, and matters to no run either. The system's limits on what is watched do matter, once. */
function faultTeller({ fault }: WatchOptions): (error: unknown) => void {
  let told = false;
  return (error) => {
    const { code, message = String(error) } = error as NodeJS.ErrnoException;
    if (told || ["EACCES", "EPERM", "ENOENT"].includes(code ?? "")) return;
    told = true;
    fault?.(message);
  };
}

async function followBelow(
  { folders, skipsFolder, concerns }: Targets,
  change: Change,
  fault: (error: unknown) => void,
): Promise<FSWatcher> {
  const watcher = watchFiles([...folders], {
    ignoreInitial: true,
    // A file that is put in the place of another shows as one change, since bursts of events do.
    atomic: false,
    ignored: (place, stats) =>
      stats !== undefined && (stats.isDirectory() ? skipsFolder(place) : !concerns(place)),
  });
  watcher.on("all", (event, place) => {
    // A folder that comes or goes brings or takes files, each of which is told of.
    if (event !== "addDir" && event !== "unlinkDir" && concerns(place)) change.happen(place);
  });
  watcher.on("error", fault);
  await new Promise<void>((done) => watcher.once("ready", () => done()));
  return watcher;
}

/** What lies in one folder, without what is below it. A folder that is followed may go and come again: then it has to be followed anew. */
function followOne(
  folder: string,
  { folders, concerns }: Targets,
  { change, below, fault }: { change: Change; below: FSWatcher; fault: (error: unknown) => void },
): FolderWatcher[] {
  try {
    const watcher = watchFolder(folder, (_event, name) => {
      const place = join(folder, name ?? "");
      if (folders.includes(place) && existsSync(place)) below.add(place);
      if (folders.includes(place) || concerns(place)) change.happen(place);
    });
    watcher.on("error", fault);
    return [watcher];
  } catch (error) {
    fault(error);
    return [];
  }
}

/** Turns bursts of events into single ones. */
class Change {
  readonly #places = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #waiting: ((places: readonly string[]) => void) | undefined;

  happen(place: string): void {
    this.#places.add(place);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), quiet);
  }

  next(): Promise<readonly string[]> {
    return new Promise((done) => {
      this.#waiting = done;
      if (this.#places.size > 0 && this.#timer === undefined) this.#tell();
    });
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  #tell(): void {
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (!waiting) return;
    const places = [...this.#places];
    this.#places.clear();
    this.#waiting = undefined;
    waiting(places);
  }
}

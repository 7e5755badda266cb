import type { Watcher, WatchOptions } from "../watch/index.ts";

/**
 * Watches what a run over these paths would read, and what decides on it: configurations, ignore files. The library for it is
 * loaded only where this is asked for.
 */
export async function watchPlans(options: WatchOptions): Promise<Watcher> {
  const { watch } = await import("../watch/index.ts");
  return await watch(options);
}

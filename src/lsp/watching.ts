import { basename } from "node:path";
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from "vscode-languageserver";
import { configNames, manifest } from "../config/index.ts";
import { isPlanFile } from "../files/index.ts";
import { baselineName, watchPlans } from "../index.ts";
import type { Workspace } from "../run/workspace.ts";
import { placeOf } from "./places.ts";

/** What decides on what is found, beside plans. */
const deciding: ReadonlySet<string> = new Set([...configNames, manifest, baselineName, ".gitignore"]);

export type Change = Parameters<Workspace["changed"]>[0];

/** What a change on the disk asks for; nothing for most files, whose content no rule reads. */
export function changeOf(place: string, isThereBefore: boolean): Change | undefined {
  if (/[\\/](?:node_modules|\.git)[\\/]/.test(place)) return undefined;
  if (deciding.has(basename(place))) return "configuration";
  return isPlanFile(place) || !isThereBefore ? "surroundings" : undefined;
}

export function changeIn({ uri, type }: FileEvent): Change | undefined {
  const place = placeOf(uri);
  return place === undefined ? undefined : changeOf(place, type === FileChangeType.Changed);
}

/** Asks the editor to tell of changes on the disk. */
export async function askForChanges({ client }: Connection): Promise<void> {
  await client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      // Whether a file is there matters to plans that name it.
      { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
      { globPattern: "**/*.{md,markdown,json,jsonc,yaml,yml,js,mjs,cjs,jsonl}" },
      { globPattern: "**/{.gitignore,package.json}" },
    ],
  });
}

/** Looks at the disk itself, where the editor does not. What comes back ends that. */
export function watchFolder(workspace: Workspace, changed: () => void): () => void {
  let stopped = false;
  const watching = watchPlans({ paths: ["."], cwd: workspace.folder, names: [baselineName] });
  const follow = async () => {
    const watcher = await watching;
    while (!stopped) {
      const places = await watcher.changed();
      if (stopped) return;
      const all = places.map((place) => changeOf(place, true));
      workspace.changed(all.includes("configuration") ? "configuration" : "surroundings");
      changed();
    }
  };
  follow().catch(() => {});
  return () => {
    stopped = true;
    watching.then((watcher) => watcher.close()).catch(() => {});
  };
}

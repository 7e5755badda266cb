import { type Located, located, spanOf } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import type { SettingsFiles } from "../format-files.ts";

const folder = /^(.*\/)?docs\/(?:[\w.-]+\/)?plans\/([^/]+)\.md$/;

/** `progress.md` of a plan, where the one who dispatches writes down which tasks are complete: `.superpowers/sdd/PLAN/`, before that one for all. */
export const ledgers: SettingsFiles = {
  files: /(?:^|\/)\.superpowers\/sdd\/(?:[^/]+\/)?progress\.md$/,
  plan: folder,
  places: ["$1.superpowers/sdd/progress.md", "$1.superpowers/sdd/$2/progress.md"],
};

const line = /^[ \t]*(?:[-*][ \t]+)?\**Task[ \t]+#?([A-Z]?\d+(?:\.\d+)*[a-z]?)\**[ \t]*:[ \t]*\**(\w+)/gim;

/** The tasks that the ledger of a plan calls complete, each with the place that says so. What is said last of a task counts. */
export function completeIn(
  path: string,
  settings: readonly Document[],
): ReadonlyMap<string, Located<boolean>> {
  const found = new Map<string, Located<boolean>>();
  for (const { source } of settings) {
    if (!isAbout(path, source)) continue;
    for (const match of source.text.matchAll(line)) {
      const span = spanOf(source, match.index, match.index + match[0].length);
      found.set(match[1]!, located(/^complete(?:d)?$/i.test(match[2]!), span));
    }
  }
  return found;
}

/** The ledger for all plans is about the one that it names. */
function isAbout(plan: string, { path, text }: Document["source"]): boolean {
  const name = folder.exec(plan)?.[2] ?? "";
  return path.endsWith(`/${name}/progress.md`) || text.includes(name);
}

import { changing, type Effect } from "../../model/index.ts";
import { isGlob, overlap, segmentsOf } from "../paths/overlap.ts";

/**
 * A folder or pattern that is staged, or a folder that is made, stands for the files in it: where the step names
 * those, it says nothing more. The step that
 * begins a folder is different: more is made there than it lists. `known`: folders that steps before have touched; grows.
 */
export function withoutFolders(effects: readonly Effect[], known: Set<string>): Effect[] {
  const inside = new Map<string, { created: boolean; glob: boolean }>();
  for (const { action, resource } of effects.filter(isNamed)) {
    for (const folder of foldersOf(resource.path)) {
      const before = inside.get(folder);
      const glob = (before?.glob ?? false) || resource.path.includes("*");
      if (resource.path !== folder)
        inside.set(folder, { created: (before?.created ?? false) || action === "create", glob });
    }
  }
  const named = effects
    .filter(isNamed)
    .flatMap(({ resource: { path } }) => (isGlob(path) ? [] : [segmentsOf(path)]));
  const kept = effects.filter((effect) => {
    if (!isWrite(effect) || effect.certainty === "declared") return true;
    if (effect.because === "`git add`" && isGlob(effect.resource.path)) {
      const pattern = segmentsOf(effect.resource.path);
      return !named.some((path) => overlap(pattern, path));
    }
    const folder = `${effect.resource.path.replace(/\/$/, "")}/`;
    const files = inside.get(folder);
    if (files && effect.because === "`mkdir`") return false;
    return !files || files.glob || (files.created && !known.has(folder));
  });
  for (const folder of inside.keys()) known.add(folder);
  return kept;
}

/** `a/b/c.ts` is in `a/` and `a/b/`. */
function* foldersOf(path: string): Generator<string> {
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) yield path.slice(0, at + 1);
}

/** A file that the step changes, or may change. */
const isNamed = (effect: Effect): effect is Effect & { resource: { kind: "file"; path: string } } =>
  isWrite(effect) ||
  (effect.resource.kind === "file" && effect.conditional && effect.certainty === "declared");

const isWrite = (effect: Effect): effect is Effect & { resource: { kind: "file"; path: string } } =>
  effect.resource.kind === "file" && changing.has(effect.action);

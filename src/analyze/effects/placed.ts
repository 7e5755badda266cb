import type { Effect, Step } from "../../model/index.ts";
import { nameOf } from "../paths/names.ts";
import { folderOf, type Surroundings } from "../surroundings/index.ts";

/**
 * Where in its repository a plan's paths lie that are written from somewhere else than its root: `src/api.ts` for the one `web/src/api.ts` that is
 * there, `src/new.ts` beside it for the new file `web/src/new.ts`, and `project/src/api.ts` for `src/api.ts`.
 */
export function placed(
  steps: ReadonlyMap<Step, readonly Effect[]>,
  around: Surroundings,
): Map<string, string> {
  const found = new Map<string, string>();
  if (around.files.size === 0) return found;
  const paths = new Set<string>();
  for (const effects of steps.values())
    for (const { resource } of effects)
      if (resource.kind === "file" && isPlace(resource.path)) paths.add(resource.path);
  const votes = new Map<string, number>();
  const unsure: string[] = [];
  for (const path of paths) {
    const place = around.files.has(path) ? path : lookedUp(path, around);
    if (place === undefined) unsure.push(path);
    else if (place !== path) {
      found.set(path, place);
      const before = place.endsWith(`/${path}`) ? place.slice(0, -path.length) : "";
      if (before && path.includes("/")) votes.set(before, (votes.get(before) ?? 0) + 1);
    }
  }
  const usual = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([before]) => before);
  for (const path of unsure) {
    const place = newPlace(path, usual, around);
    if (place !== path) found.set(path, place);
  }
  return found;
}

/** No pattern, no folder, nothing outside of the repository. */
const isPlace = (path: string): boolean => !/[*{]|\/$|^[~/]|^\.\.\//.test(path);

/** The tracked file that is meant, where only one can be. */
function lookedUp(path: string, around: Surroundings): string | undefined {
  const longer = around.named(nameOf(path)).filter((file) => file.endsWith(`/${path}`));
  if (longer.length === 1 && (path.includes("/") || !isAnywhere.test(path))) return longer[0];
  const rest = path.slice(path.indexOf("/") + 1);
  return longer.length === 0 &&
    rest.includes("/") &&
    around.files.has(rest) &&
    !around.folders.has(topOf(path))
    ? rest
    : undefined;
}

const isAnywhere =
  /^(?:index|mod|lib|main|__init__|types|utils|config|package|README|conftest|Cargo|tsconfig)\./;

const topOf = (path: string): string => path.slice(0, path.indexOf("/"));

/** Where a file that is not there yet will lie: in the known folder that ends as its own begins. */
function newPlace(path: string, usual: readonly string[], around: Surroundings): string {
  const folder = folderOf(path);
  if (folder === "" || around.folders.has(topOf(path))) return path;
  const before = usual.find((prefix) => around.folders.has(prefix + topOf(path)));
  if (before !== undefined) return before + path;
  for (let start = folder; start.includes("/"); start = folderOf(start)) {
    const longer = around.foldersNamed(nameOf(start)).filter((known) => known.endsWith(`/${start}`));
    if (longer.length === 1) return longer[0]!.slice(0, -start.length) + path;
    if (longer.length > 1) return path;
  }
  return path;
}

/** An effect at the place where its file lies. */
export function movedTo(places: ReadonlyMap<string, string>, effect: Effect): Effect {
  const place = effect.resource.kind === "file" ? places.get(effect.resource.path) : undefined;
  return place === undefined
    ? effect
    : { ...effect, resource: { kind: "file", path: place }, because: `${effect.because}, \`${place}\` here` };
}

import { type Effect, isTestPath } from "../../../model/index.ts";
import { nameOf, stemOf, wordsOf } from "../../paths/names.ts";
import { type Candidate, isChange, rankOf } from "./candidates.ts";
import type { Scene, Site } from "./scene.ts";

/**
 * What the model knows of a candidate, as short words; each has one weight in `weights.json`. Nothing here names a file, a repository or
 * a word of the plan.
 */
export function featuresOf(candidate: Candidate, site: Site, scene: Scene): string[] {
  const { path, kind, said, hints } = candidate;
  const rank = rankOf(candidate);
  const found = new Set<string>();
  for (const effect of said) {
    found.add(`says=${effect.action}:${effect.certainty}`);
    found.add(whyOf(effect));
    for (const word of wordsOfMention(effect)) found.add(word);
  }
  if (said.length > 0) for (const feature of saidFeatures(candidate, site, scene, rank)) found.add(feature);
  const sources = hints.map(({ source }) => source);
  for (const { features } of hints) for (const feature of features) found.add(feature);
  if (said.length === 0) {
    for (const source of sources) {
      found.add(source);
      found.add(`${source}:${kind}`);
      found.add(`${source}:list=${sizeOf(site.declared)}`);
      found.add(`${source}:changers=${bucket(scene.changers.get(path) ?? 0, [1, 2])}`);
      found.add(`${source}:before=${bucket(scene.before.get(path) ?? 0, [1, 2])}`);
      found.add(`${source}:${site.step.kind}${site.step.onlyLooks ? ":looks" : ""}`);
    }
    found.add(sources.toSorted().join("+"));
    found.add(`sources=${sources.length}`);
  }
  return [...found];
}

/** What the words around the name say, without the words themselves. */
function* wordsOfMention({ action, mention }: Effect): Generator<string> {
  if (!mention) return;
  yield `row=${mention.row}:${action}`;
  const { features } = mention;
  if (!features) return;
  yield `role=${features.role}:${features.act}`;
  yield `form=${features.form}:${features.act}`;
  yield `section=${features.section}:${action}`;
  yield `block=${features.block}:${action}`;
  yield `above=${features.above}:${action}`;
  for (const key of marks) if (features[key]) yield `${key}:${action}`;
  if (features.note !== "none") yield `note=${features.note}`;
}

const marks = [
  "bare",
  "code",
  "close",
  "ordered",
  "negated",
  "excepted",
  "kept",
  "hedged",
  "quoted",
  "reported",
  "bracket",
  "content",
  "opens",
  "noted",
] as const;

function* saidFeatures(candidate: Candidate, site: Site, scene: Scene, rank: string): Generator<string> {
  const { path, kind, said } = candidate;
  const { step, changed } = site;
  yield `rank=${rank}`;
  yield `list=${sizeOf(site.declared)}:${rank}`;
  yield `times=${Math.min(3, said.length)}:${rank}`;
  yield `kind=${kind}`;
  yield `kind=${kind}:${rank}`;
  const there = presence(path, scene);
  yield `there=${there}:${rank}`;
  yield `there=${there}:${kind}:${rank}`;
  if (there === "new" && scene.around.named(nameOf(path)).length > 0) yield `there=like:${rank}`;
  yield `before=${bucket(scene.before.get(path) ?? 0, [1, 2, 4])}:${rank}`;
  const others = (scene.changers.get(path) ?? 0) - (changed.includes(path) ? 1 : 0);
  yield `changers=${bucket(others, [1, 2, 4])}:${rank}`;
  if (scene.around.history.length > 0)
    yield `history=${bucket(scene.around.changes(path), [1, 2, 5, 15])}:${rank}`;
  yield `step=${step.kind}${step.onlyLooks ? ":looks" : ""}:${rank}`;
  const title = new Set(wordsOf(step.title));
  yield `title=${wordsOf(nameOf(path)).some((word) => title.has(word))}:${rank}`;
  if (kind === "test" || kind === "code") yield `pair=${kind}:${isPaired(path, kind, changed)}:${rank}`;
  if (kind === "folder")
    yield `inside=${changed.some((other) => other !== path && other.startsWith(path))}:${rank}`;
  if (said.some(isChange) && !said.every(isChange)) yield `mixed:${rank}`;
}

/** Whether a file is there now, or an earlier step brings it. */
function presence(path: string, { around, brought }: Scene): string {
  if (brought.has(path)) return "brought";
  if (around.files.size === 0) return "unknown";
  return around.files.has(path) ? "tracked" : "new";
}

/** Whether the step also changes the code of a test, or the test of code. */
const isPaired = (path: string, kind: string, changed: readonly string[]): boolean =>
  changed.some((other) => isTestPath(other) === (kind === "code") && stemOf(other) === stemOf(path));

const sizeOf = (declared: number): string => bucket(declared, [1, 2, 5, 10]);

/** The largest of some bounds that a number reaches, as text; `0` below all. */
const bucket = (count: number, bounds: readonly number[]): string =>
  String(bounds.findLast((bound) => count >= bound) ?? 0);

/** How an effect was understood, without the names in it, and without where its file was found. */
export const whyOf = ({ because, action }: Effect): string =>
  `why=${because
    .replace(/, `[^`]*` here$/, "")
    .replace(/^.* files? here$/, "pattern")
    .replace(/`[^`]*`/g, "x")}:${action}`;

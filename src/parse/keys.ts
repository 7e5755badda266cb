import { nearest, tableOf } from "../model/index.ts";

/** Words that other formats and programs use for the canonical keys. */
const synonyms = tableOf<string>({
  dependencies: "depends_on",
  dependency: "depends_on",
  depends: "depends_on",
  dependson: "depends_on",
  requires: "depends_on",
  needs: "depends_on",
  after: "depends_on",
  blockedby: "depends_on",
  prerequisite: "depends_on",
  prerequisites: "depends_on",
  blocking: "blocks",
  mode: "execution_mode",
  executionmode: "execution_mode",
  executiontype: "execution_mode",
  executionmodel: "model",
  why: "reason",
  because: "reason",
  concurrency: "max_parallel",
  maxconcurrency: "max_parallel",
  maxparallel: "max_parallel",
  maxagents: "max_parallel",
  parallelism: "max_parallel",
  sharedstate: "modifies_shared_state",
  modifiessharedstate: "modifies_shared_state",
  filesmodified: "files",
  touches: "files",
});

/** Keys of other programs that a slip of the hand would not explain. */
const strangers = new Set([
  "blocked",
  "phase",
  "phases",
  "steps",
  "cycles",
  "date",
  "state",
  "status",
  "types",
  "estimated",
  "estimates",
]);

const folded = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, "");

/** The key that was most likely meant by an unknown one, if any. Free metadata may hold keys of other programs, so only a near miss counts. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const same = known.find((other) => folded(other) === folded(key));
  if (same) return same;
  const synonym = synonyms.get(folded(key));
  if (synonym && known.includes(synonym)) return synonym;
  if (strangers.has(key) || key.length < 4) return undefined;
  const near = nearest(key, known);
  return near && isSlip(key, near) ? near : undefined;
}

/** Short words are near each other by chance: only swapped letters or one wrong letter make one out of the other. */
const isSlip = (key: string, known: string): boolean =>
  key.length >= 8 || isShuffled(key, known) || differsByOne(key, known);

const isShuffled = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

function differsByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

import type { PastChange } from "../../model/index.ts";
import { nameOf, wordsOf } from "../paths/names.ts";

/** A file that fits a text; `score` is BM25's, `share` that of the best one's. */
export interface Ranked {
  readonly path: string;
  readonly score: number;
  readonly share: number;
}

/** The usual constants of BM25: how soon a word's repetition stops to count, and how much the length does. */
const [saturation, length] = [1.2, 0.75];

interface Posting {
  readonly path: string;
  readonly weight: number;
}

/**
 * Files ranked by how well their paths, and the subjects of commits that changed them, speak the words of a text (BM25). Words of a name count
 * three times, those of its folders once, those of past commits half.
 */
export class Ranking {
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths = new Map<string, number>();
  private readonly average: number;

  constructor(files: Iterable<string>, history: readonly PastChange[]) {
    const subjects = subjectsOf(history);
    let total = 0;
    for (const path of files) {
      const weights = new Map<string, number>();
      const count = (word: string, weight: number) => weights.set(word, (weights.get(word) ?? 0) + weight);
      for (const word of wordsOf(nameOf(path))) count(word, 2);
      for (const word of wordsOf(path)) count(word, 1);
      for (const [word, times] of subjects.get(path) ?? []) count(word, Math.min(2, times) / 2);
      let size = 0;
      for (const [word, weight] of weights) {
        size += weight;
        const list = this.postings.get(word);
        if (list) list.push({ path, weight });
        else this.postings.set(word, [{ path, weight }]);
      }
      this.lengths.set(path, size);
      total += size;
    }
    this.average = total / Math.max(1, this.lengths.size);
  }

  /** The best files, the best first; of equal ones the first in the order of paths. `words`: how often each is said. */
  best(words: ReadonlyMap<string, number>, most: number): Ranked[] {
    const all = this.lengths.size;
    const scores = new Map<string, number>();
    for (const [word, times] of words) {
      const list = this.postings.get(word);
      // What a third of the files are called tells none from another.
      if (!list || list.length > all * 0.3) continue;
      const rarity =
        Math.log(1 + (all - list.length + 0.5) / (list.length + 0.5)) * Math.sqrt(Math.min(times, 3));
      for (const { path, weight } of list) {
        const norm = saturation * (1 - length + (length * this.lengths.get(path)!) / this.average);
        scores.set(path, (scores.get(path) ?? 0) + (rarity * weight * (saturation + 1)) / (weight + norm));
      }
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
    return sorted.map(([path, score]) => ({ path, score, share: score / sorted[0]![1] }));
  }
}

/** For each file the words of the commits that changed it and few others, with how many said them. */
function subjectsOf(history: readonly PastChange[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { subject, files } of history) {
    if (files.length > 10) continue;
    const words = new Set(wordsOf(subject));
    for (const file of files) {
      const counts = found.get(file) ?? new Map<string, number>();
      found.set(file, counts);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return found;
}

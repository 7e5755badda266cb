import { distance } from "fastest-levenshtein";

/** The name that was most likely meant: near enough that a slip of the hand explains it. For "did you mean". */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Two letters swapped are a distance of two.
  let least = name.length < 4 ? 2 : Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

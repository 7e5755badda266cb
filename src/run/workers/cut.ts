import type { Source } from "../../model/index.ts";

/**
 * Sources in natural order, cut into so many runs of about the same length, each at a place where one folder ends and another begins: the
 * farther up the better, since files of one plan lie together. Where a plan is cut all the same, it is read once more as a whole.
 */
export function cutSources(sources: readonly Source[], count: number): (readonly Source[])[] {
  const total = lengthOf(sources);
  const cuts = [0];
  let length = 0;
  let best: { readonly at: number; readonly depth: number } | undefined;
  for (const [index, source] of sources.entries()) {
    const due = (total / count) * cuts.length;
    const isNear = Math.abs(length - due) < total / count / 5;
    const depth =
      index === 0 ? Number.POSITIVE_INFINITY : sharedFolders(sources[index - 1]!.path, source.path);
    if (isNear && (!best || depth < best.depth)) best = { at: index, depth };
    if (best && length > due && !isNear && cuts.length < count) {
      cuts.push(best.at);
      best = undefined;
    }
    length += source.text.length;
  }
  return cuts.map((start, index) => sources.slice(start, cuts[index + 1] ?? sources.length));
}

export const lengthOf = (sources: readonly Source[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);

/** How many folders two paths have in common. */
function sharedFolders(a: string, b: string): number {
  const [first, second] = [a.split("/"), b.split("/")];
  const differing = first.findIndex((name, index) => name !== second[index]);
  return differing < 0 ? first.length : differing;
}

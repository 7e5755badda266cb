import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from "diff";
import { writtenIn } from "../model/index.ts";
import type { FixedSource } from "./apply.ts";
import { differingRegions, type Region } from "./regions.ts";

/** The changes of each source as one unified diff, as `git apply` and `patch` read it; empty where nothing changed. */
export function unifiedDiff(changed: readonly FixedSource[], context = 3): string {
  return changed
    .filter(({ source, text }) => writtenIn(source) !== text)
    .map(({ source, text }) => patchOf(source.path.replace(/^\/+/, ""), writtenIn(source), text, context))
    .join("");
}

/** Regions that differ are compared one by one: the time of a comparison grows with the square of what it finds. */
function patchOf(path: string, before: string, after: string, context: number): string {
  const [a, b] = [linesOf(before), linesOf(after)];
  const regions = widened(differingRegions(a, b), context, a.length);
  const hunks = regions.flatMap((region) => hunksIn(region, a, b, context));
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}` };
  const patch = { ...names, oldHeader: undefined, newHeader: undefined, hunks };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

/** With as many equal lines on each side as a hunk shows; regions that then touch become one. */
function widened(regions: readonly Region[], context: number, length: number): Region[] {
  const found: Region[] = [];
  for (const { start, end, otherStart, otherEnd } of regions) {
    const [lead, tail] = [Math.min(context, start), Math.min(context, length - end)];
    const region = {
      start: start - lead,
      end: end + tail,
      otherStart: otherStart - lead,
      otherEnd: otherEnd + tail,
    };
    const last = found.at(-1);
    if (last && region.start <= last.end)
      found[found.length - 1] = { ...region, start: last.start, otherStart: last.otherStart };
    else found.push(region);
  }
  return found;
}

function hunksIn(
  { start, end, otherStart, otherEnd }: Region,
  a: readonly string[],
  b: readonly string[],
  context: number,
): StructuredPatchHunk[] {
  const before = a.slice(start, end).join("");
  const after = b.slice(otherStart, otherEnd).join("");
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context });
  return hunks.map((hunk) => ({
    ...hunk,
    oldStart: hunk.oldStart + start,
    newStart: hunk.newStart + otherStart,
  }));
}

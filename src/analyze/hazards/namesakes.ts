import { type Effect, lettered, type Span, spanOf, textAt } from "../../model/index.ts";

/**
 * "Write the research mission.yaml" and "Write the build mission.yaml": a name without a folder, told apart by the word before it, is
 * that of two files. Only what the text leaves to be inferred is read so.
 */
export function areNamesakes(a: Effect, b: Effect): boolean {
  if (!isBareName(a) || !isBareName(b)) return false;
  const [one, other] = [kindBefore(a.span), kindBefore(b.span)];
  return one !== undefined && other !== undefined && one !== other;
}

const isBareName = ({ resource, certainty }: Effect): boolean =>
  certainty === "inferred" && resource.kind === "file" && /^[^/*]+\.\w+$/.test(resource.path);

const word = lettered(String.raw`([\p{L}\p{N}][\p{L}\p{N}_-]*)[ ${"`"}*_]+$`);

/** Words before a name that do not say which of several files it is. */
const plain = new Set(
  "the a an this that its their our your each every all both any in into to of for on with from by at via and or as new old existing current same shared common whole main updated final read write create add update edit modify change extend fix use load save parse run check test".split(
    " ",
  ),
);

function kindBefore({ source, start }: Span): string | undefined {
  const before = textAt(spanOf(source, Math.max(0, start - 40), start));
  const found = word(before).exec(before)?.[1]?.toLowerCase();
  return found === undefined || plain.has(found) ? undefined : found;
}

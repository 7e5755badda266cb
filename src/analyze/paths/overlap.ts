/** The segments of a path: of a directory as of a file, `./` and doubled or trailing slashes left out. */
export const segmentsOf = (path: string): readonly string[] =>
  path
    .replaceAll("\\", "/")
    .split("/")
    .filter((segment, i) => (segment !== "" || i === 0) && segment !== ".")
    .filter((segment, i, all) => segment !== "" || (i === 0 && all.length > 1));

/** Brackets are no wildcard: routes are often called `[id]`. */
const wildcard = /[*?]|\{[^{}]*,[^{}]*\}/;

export const isGlob = (path: string): boolean => wildcard.test(path);

/** How many of the first segments are plain text. */
export function plainPrefix(segments: readonly string[]): number {
  const first = segments.findIndex(isGlob);
  return first === -1 ? segments.length : first;
}

/**
 * Whether two paths may name a common file: equal, one inside the other, or both patterns of one file. `*` stays
 * within a segment, `**` spans any number of them. Two wildcards in one segment are taken to overlap unless the
 * plain text at their ends tells them apart.
 */
export function overlap(a: readonly string[], b: readonly string[], i = 0, j = 0): boolean {
  if (i === a.length) return j === b.length || holdsMore(a, b.slice(j));
  if (j === b.length) return holdsMore(b, a.slice(i));
  if (a[i] === "**") return overlap(a, b, i + 1, j) || overlap(a, b, i, j + 1);
  if (b[j] === "**") return overlap(a, b, i, j + 1) || overlap(a, b, i + 1, j);
  return segmentsOverlap(a[i]!, b[j]!) && overlap(a, b, i + 1, j + 1);
}

/**
 * Whether files below the path belong to it: `src` may be a directory, while `src/*` names only what lies right in it.
 * What looks like a file is held to be a directory only if the other path says so.
 */
function holdsMore(segments: readonly string[], rest: readonly string[]): boolean {
  const last = segments.at(-1);
  if (last === undefined || last === "**") return true;
  return !isGlob(last) && !(/.\.\w+$/.test(last) && rest.some(isGlob));
}

function segmentsOverlap(a: string, b: string): boolean {
  if (a === b) return true;
  const [wildA, wildB] = [isGlob(a), isGlob(b)];
  if (!wildA && !wildB) return false;
  if (!wildB) return pattern(a).test(b);
  if (!wildA) return pattern(b).test(a);
  const [first, second] = [ends(a), ends(b)];
  return (
    (first.head.startsWith(second.head) || second.head.startsWith(first.head)) &&
    (first.tail.endsWith(second.tail) || second.tail.endsWith(first.tail))
  );
}

function ends(segment: string): { head: string; tail: string } {
  const open = segment.search(/[*?{]/);
  const close = Math.max(segment.lastIndexOf("*"), segment.lastIndexOf("?"), segment.lastIndexOf("}"));
  return { head: segment.slice(0, open), tail: segment.slice(close + 1) };
}

const patterns = new Map<string, RegExp>();

function pattern(segment: string): RegExp {
  const known = patterns.get(segment);
  if (known) return known;
  const source = segment.replace(/\*+|\?|\{[^{}]*,[^{}]*\}|[\\^$.|+()[\]{}]/g, (found) => {
    if (found.startsWith("*")) return "[^/]*";
    if (found === "?") return "[^/]";
    if (found.length > 1) return `(?:${found.slice(1, -1).split(",").map(quoted).join("|")})`;
    return `\\${found}`;
  });
  const made = new RegExp(`^${source}$`);
  patterns.set(segment, made);
  return made;
}

/** An alternative in braces may hold wildcards of its own. */
const quoted = (text: string): string =>
  text
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replaceAll("?", "[^/]");

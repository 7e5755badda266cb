import { compareNaturally } from "../../model/index.ts";

/** The ids that a plan has: they tell the id `1-3` from the range, and fill a range that crosses phases. */
export interface KnownIds {
  /** In document order, with their places in it. */
  readonly steps: ReadonlyMap<string, number>;
  readonly phases: ReadonlySet<string>;
}

export const nothingKnown: KnownIds = { steps: new Map(), phases: new Set() };

/** A slip (`1.1-1.600000`) must not fill the memory. */
const longest = 500;

/** An id that goes on with hyphens, where the plan has such a one: `1-3` or, as `1-3` for `1.3`, the dotted one. */
export function hyphenated(text: string, start: number, id: string, known: KnownIds): [string, number] {
  const more = /^(?:-\d+)+[a-z]?(?!\w)/.exec(text.slice(start + id.length, start + id.length + 24));
  if (more) {
    const whole = id + more[0];
    if (known.steps.has(whole)) return [whole, start + whole.length];
  }
  return [id, start + id.length];
}

/** All ids from one to another; both ends alone where the numbers between can't be told. */
export function expandRange(
  from: string,
  to: string,
  kind: "step" | "phase" | undefined,
  known: KnownIds,
): string[] {
  const dotted = `${from}.${to}`;
  if (kind !== "phase" && known.steps.has(dotted) && !known.steps.has(from)) return [dotted];
  const [prefix, first] = split(from);
  const [end, last] = split(to);
  if ((end === prefix || end === "") && first < last && last - first < longest) {
    const width = /(?:^|\D)(0\d+)$/.exec(from)?.[1]?.length ?? 0;
    return Array.from(
      { length: last - first + 1 },
      (_, index) => prefix + String(first + index).padStart(width, "0"),
    );
  }
  const between = [...(kind === "phase" ? known.phases : known.steps.keys())].filter(
    (id) => compareNaturally(id, from) > 0 && compareNaturally(id, to) < 0,
  );
  return compareNaturally(from, to) < 0 ? [from, ...between, to] : [from, to];
}

/** `1.10` into `1.` and 10. */
function split(id: string): [string, number] {
  const match = /^(.*?)(\d+)[a-z]?$/i.exec(id);
  return match ? [match[1]!, Number(match[2])] : [id, Number.NaN];
}

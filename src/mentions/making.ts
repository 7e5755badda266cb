import type { Frame } from "./demand.ts";
import type { Token } from "./tokens.ts";

// What a GREEN phase makes by naming it: "`lib/lock.sh` with `with_lock`", "`sign.ts` exports `sign`", "a helper in `src/text.py`".

/** Whether a path that stands where nothing has been asked so far is one that the phase works on. */
export const makes = (frame: Frame, path: string, token: Token): boolean =>
  isBare(frame) && isCode(path) && (token.kind === "code" || path.includes("/"));

/** Nothing is asked yet or forbidden, and what is named is no model for something. */
export const isBare = (frame: Frame): boolean =>
  !frame.spoken &&
  frame.depth === 0 &&
  (frame.slot === "object" || frame.slot === "place") &&
  !(frame.negating || frame.negated || frame.excepted || frame.explaining);

/** What documents and data are said to be is how the code treats them. */
export const isCode = (path: string): boolean =>
  !/[*?{}]|\/$|\.(?:md|mdx|txt|rst|adoc|json|jsonl|ya?ml|toml|csv|tsv|lock|log|html?|xml|svg)$/.test(path);

const now: ReadonlySet<string> = new Set(
  "already currently existing exists exist unchanged today now stays remains still".split(" "),
);

/** "already", "currently": the clause tells what is there. */
export const tellsNow = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => now.has(lower));

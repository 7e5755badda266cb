import type { Token } from "./tokens.ts";

/** Which tokens of a clause stand in a quotation, and not alone in it: `"a.ts"` is a name. Undefined where none does. */
export function quotedIn(tokens: readonly Token[], text: string): readonly boolean[] | undefined {
  if (!/["\u201c]/.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return undefined;
  let open = false;
  let found: boolean[] | undefined;
  tokens.forEach(({ start, end }, i) => {
    // A line that is quoted as a whole is meant.
    if (!open && i > 0 && opensQuote(text, start) && isClosed(text, start))
      open = !closesQuote(text, end) || isEntryValue(text, start);
    if (!open) return;
    found ??= [];
    found[i] = true;
    if (closesQuote(text, end)) open = false;
  });
  return found;
}

/** A mark inside of a word, or behind a number, begins no quotation. */
const opensQuote = (text: string, at: number): boolean =>
  (text[at - 1] === '"' || text[at - 1] === "\u201c") && /^[\s([:,\u2014\u2013-]?$/.test(text[at - 2] ?? "");

/** A mark that nothing answers in the same paragraph is none. */
function isClosed(text: string, from: number): boolean {
  const ahead = text.slice(from, from + longest);
  const close = ahead.indexOf(text[from - 1] === '"' ? '"' : "\u201d");
  return close >= 0 && !/\n\s*\n/.test(ahead.slice(0, close));
}

const longest = 1000;

/** Right behind a place, or behind the stop there. */
const closesQuote = (text: string, at: number): boolean =>
  /["\u201d]/.test(text[at] ?? "") ||
  (/[.,;:!?)]/.test(text[at] ?? "") && /["\u201d]/.test(text[at + 1] ?? ""));

/** `"kill": "./scripts/kill.sh"`: the value of an entry that is spoken of. */
const isEntryValue = (text: string, at: number): boolean =>
  text[at - 1] === '"' && /":[ \t]?$/.test(text.slice(at - 4, at - 1));

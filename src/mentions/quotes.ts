import type { Token } from "./tokens.ts";

/** Where reading stands in the quotations of a clause: what is said or written somewhere asks for nothing here. */
export class Quotation {
  /** Whether the token that was entered last stands in a quotation, and not alone in it: `"a.ts"` is a name. */
  open = false;

  /** `text`: that of the source. */
  constructor(private readonly text: string) {}

  /** `first`: a line that is quoted as a whole is meant. */
  enter({ start, end }: Token, first: boolean): void {
    if (this.open || first || !opensQuote(this.text, start) || !isClosed(this.text, start)) return;
    this.open = !closesQuote(this.text, end) || isEntryValue(this.text, start);
  }

  leave({ end }: Token): void {
    if (this.open && closesQuote(this.text, end)) this.open = false;
  }
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

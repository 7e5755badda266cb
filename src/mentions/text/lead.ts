import type { Token } from "./tokens.ts";

/** An id or mark of a list of tasks: `T012`, `2.1`, `P`, `US1`. */
const idWord = /^(?:[A-Z]{1,3}-?)?\d+[a-z]?(?:[.-]\d+)*\.?$|^(?:[Pp]|US\d+|x|X|\[?[-~]\]?)$/;

/** Where the words of a clause begin, behind ids and marks: `T012 [P] [US1]`, `2.1 (P)`, `Task 3:`. */
export function leadOf(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && at < 8) {
    const { kind, text } = tokens[at]!;
    const named = kind === "word" && /^(?:task|step|cycle|phase|part|story)$/i.test(text);
    if (kind === "code" || !(named || idWord.test(text) || (kind === "mark" && at > 0))) break;
    at += 1;
  }
  // A name alone ("Step back") is no id.
  return at > 0 && tokens.slice(0, at).some((token) => idWord.test(token.text)) ? at : 0;
}

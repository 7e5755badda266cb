import type { Source } from "../../model/index.ts";
import { leadOf } from "./lead.ts";
import { verbWord } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** In tokens. Nobody writes such a sentence, and reading one takes the square of its length: it is read in pieces. */
const longest = 400;

/** Cuts tokens at sentence ends, and at line ends before a new label or behind a title. */
export function sentences(tokens: readonly Token[], source: Source): Token[][] {
  const found: Token[][] = [];
  let open: Token[] = [];
  const close = () => {
    if (open.length > 0) found.push(open);
    open = [];
  };
  // The point behind `1.` ends no sentence.
  const numbers = () => found.length === 0 && open.length > 0 && leadOf(open) === open.length;
  tokens.forEach((token, index) => {
    if (token.kind !== "mark") open.push(token);
    else if (stops.has(token.text) && !numbers()) {
      if (token.text === "?" && open.length > 0) open.push(token);
      close();
    } else if (token.text === "\n") {
      const next = tokens[index + 1];
      if (startsLabel(tokens, index + 1) || isTitle(open, source)) close();
      else if (next && isOrder(next) && labelOf(open, source) !== undefined) close();
    } else open.push(token);
    if (open.length === longest) close();
  });
  close();
  return found;
}

const stops = new Set(".!?\u3002");

/** `**Step 1: Wire the state**`: a line in bold that says something after its label, so that it asks nothing of the next line. */
function isTitle(line: readonly Token[], { text }: Source): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || last.text === ":" || !/^(?:\*\*|__)/.test(text.slice(first.start - 2, first.start)))
    return false;
  return (
    /^`*(?:\*\*|__)[ \t]*\r?$/.test(text.slice(last.end, last.end + 40).split("\n", 1)[0]!) &&
    line.some(({ text }) => text === ":")
  );
}

/** `Modify ...`: a line that begins with what is to be done goes on with no label above it. */
export const isOrder = ({ kind, text, lower }: Token): boolean =>
  kind === "word" && /^[A-Z]/.test(text) && verbWord(lower)?.form === "base";

export const beginsLine = ({ start }: Token, { text }: Source): boolean =>
  /(?:^|\n)[ \t*_]*$/.test(text.slice(Math.max(0, start - 20), start));

/** `Action: ...`: at most four words and a colon. */
function startsLabel(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 5, tokens.length); i += 1) {
    const token = tokens[i]!;
    if (token.kind === "mark") return token.text === ":" && i > at;
    if (token.kind === "code") return false;
    if (i === at && /^[-*+]$|^\d+$/.test(token.text)) return true;
  }
  return false;
}

/** The words before an early colon, when the line begins with them. */
export function labelOf(clause: readonly Token[], source: Source): string | undefined {
  for (let i = 1; i < Math.min(7, clause.length); i += 1) {
    const token = clause[i]!;
    if (token.kind === "code") return undefined;
    if (token.kind === "mark" && /^[:\uff1a]$/.test(token.text))
      return source.text.slice(clause[0]!.start, clause[i - 1]!.end);
  }
  return undefined;
}

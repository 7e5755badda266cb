import type { Frame } from "./demand.ts";
import * as words from "./lexicon.ts";
import type { Token } from "./tokens.ts";

// What the tokens around one say of it. `at`: its index among those of its clause.

/** `check_all()`, `State(Base)` outside backticks; not "the file(s)". */
export function isCall(tokens: readonly Token[], at: number): boolean {
  const { text, end } = tokens[at]!;
  const [open, inside] = [tokens[at + 1], tokens[at + 2]];
  if (open?.text !== "(" || open.start !== end || !/^[A-Za-z_]\w*(?:(?:\.|::)\w+)*$/.test(text)) return false;
  return (inside?.text === ")" && inside.start === open.end) || /[a-z0-9][_A-Z]|\.|::/.test(text);
}

/** A path that touches an inline tag is half of a template: `plans/<name>/x.md`. `text`: that of the source. */
export const touchesMarkup = ({ start, end }: Token, text: string): boolean =>
  /[<{]/.test(text[end] ?? "") || /[>}]/.test(text[start - 1] ?? "");

/** "Install dependencies: `react`, `vitest`": the name of a runner among those of packages is no run. */
export const isPackage = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ text }) => /^(?:install|dependenc(?:y|ies)|packages?)$/i.test(text));

/** Whether a preposition leads to the token, at most two words before it; further on, it is about something else. */
export function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  const near = before.slice(before.findLastIndex((token) => token.kind === "mark") + 1);
  return near.some((token) => words.places.has(token.text.toLowerCase()));
}

/** "Run `pytest`", "Commit with `git commit -a`", "Then `git add .`": the clause asks for the command that it quotes. */
export function isAskedFor(tokens: readonly Token[], at: number, { verb, describing }: Frame): boolean {
  if (describing) return false;
  const opening = tokens[0]!.text.toLowerCase();
  const onward = /^(?:then|next|now|finally|lastly|afterwards)$/.test(opening);
  if (verb === "stage" || verb === "commit")
    return (onward || opening === verb) && /^(?:with|by|via|using)$/.test(tokens[at - 1]!.text);
  return verb === "run" || (onward && at === 1);
}

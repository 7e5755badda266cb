import type { Verb } from "../model/index.ts";
import type { Frame } from "./demand.ts";
import { leadOf } from "./lead.ts";
import * as words from "./lexicon.ts";
import { asPath } from "./paths.ts";
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

/**
 * "a `Task` fixture", "a `check` named `first`", "tests of it: `parse` tests", "`check('a.ts')`": what is made is one with the
 * name, or about it, and the name itself is there already. A fixture or double in small letters has the name itself.
 */
export function isInstance(tokens: readonly Token[], at: number): boolean {
  const [{ text, lower }, next] = [tokens[at]!, tokens[at + 1]];
  if (/^[\w$.:]+\(\s*["'\d]/.test(text)) return true;
  if (next?.kind !== "word") return false;
  // `QueueMock` as a mock is made here.
  if (lower.endsWith(next.lower.replace(/s$/, ""))) return false;
  return /^[A-Z]/.test(text) ? instances.test(next.text) : uses.test(next.text);
}

const uses = /^(?:named|calls?|usages?|tests?|assertions?|imports?|references?)$/i;
const instances =
  /^(?:named|calls?|usages?|tests?|assertions?|imports?|references?|fixtures?|instances?|objects?|mocks?|stubs?|fakes?)$/i;

const parts =
  /^(?:functions?|class(?:es)?|methods?|helpers?|components?|interfaces?|types?|enums?|structs?|traits?|constants?|exports?)$/i;

/** "Create with ...", "a module with ...": what holds the parts, where no path stands. */
const kinds = /^(?:create|file|module|script|package)$/i;

/** What a file is said to have for others. */
const offers = /^(?:export|defin|declar|expos|provid)(?:e?s|ing)$/i;

/** Calls with which files are made that bring none of them. */
const libraries = /^use(?:State|Effect|Memo|Callback|Ref|Context|Reducer)\b/;

/**
 * "Create `a.py` with `check()` and `report()`", "that exports `report`": what a new file is made with stands in it. Whatever else
 * follows "with" is there to be used. `defines`: the name is written as a definition.
 */
export function isContained(tokens: readonly Token[], at: number, defines: boolean): boolean {
  const [{ text, end }, next] = [tokens[at]!, tokens[at + 1]];
  const called = /^\w+\(/.test(text) || (next?.text === "(" && next.start === end && !text.includes("."));
  if (libraries.test(text)) return false;
  const isNamed = defines || parts.test(next?.text ?? "") || parts.test(tokens[at - 1]?.text ?? "");
  for (let i = at - 1; i > 0; i -= 1) {
    const { kind, text } = tokens[i]!;
    if (
      kind === "word" &&
      (offers.test(text) || ((isNamed || called) && /^(?:with|containing)$/i.test(text)))
    ) {
      const before = tokens[/^(?:that|which)$/i.test(tokens[i - 1]!.text) ? i - 2 : i - 1];
      if (before === undefined || before.kind === "mark") return false;
      return (
        (isNamed && kinds.test(before.text)) || asPath(before.text, before.kind === "code") !== undefined
      );
    }
    const joins =
      kind === "code" || text === "," || /^(?:and|an?|the|both|new|async|named|default)$/i.test(text);
    if (!joins && !parts.test(text)) return false;
  }
  return false;
}

/** "Set it up [BLOCKED: `a.lock` was not written]": a note in a title on how it went. */
export const isStatusNote = (tokens: readonly Token[], at: number, text: string): boolean => {
  const { text: word, start } = tokens[at]!;
  return (
    text[start - 1] === "[" &&
    /^[A-Z]{4,}$/.test(word) &&
    /^(?::|\u2014|\u2013|--)$/.test(tokens[at + 1]?.text ?? "")
  );
};

/** "(the framework of `npm test`)", "Running `npm test` needs a server", "before `npm test`": a command that is spoken of. */
export function isAside(tokens: readonly Token[], at: number, { verb, slot, spoken }: Frame): boolean {
  if (at > 0 && /^(?:re-?)?(?:running|executing)$/i.test(tokens[0]!.text)) return true;
  if (isBesideAnother(tokens, at)) return true;
  return slot === "model" && spoken && verb !== "verify" && verb !== "run";
}

/** "Install dependencies: `react`, `vitest`": the name of a runner among those of packages is no run. */
export const isPackage = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ text }) => /^(?:install|dependenc(?:y|ies)|packages?)$/i.test(text));

/**
 * Whether a preposition leads to the token, or to the first of the names that it is joined with, at most two words before it;
 * further on, it is about something else.
 */
export function isPlace(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 2 && /^(?:,|and|or|&)$/.test(tokens[at - 1]!.lower) && tokens[at - 2]!.kind === "code") at -= 2;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const near = before.slice(before.findLastIndex((token) => token.kind === "mark") + 1);
  return near.some((token) => words.places.has(token.lower));
}

/** "It is done in step 2, so leave `a.ts` alone": what follows is no purpose but an order. `at`: the index of "so". */
export const concludes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === "so" && tokens[at - 1]?.kind === "mark" && isBaseForm(tokens[at + 1]);

export const isBaseForm = (token: Token | undefined): boolean =>
  token?.kind === "word" && words.verbWord(token.lower)?.form === "base";

/** Whether a name stands at the place of what follows: "In `page.tsx`, change the load". */
export const opensAt = (tokens: readonly Token[], at: number, { slot, spoken, describing }: Frame): boolean =>
  slot === "place" && !spoken && !describing && isPlace(tokens, at);

/** "a list of", "the describe block": a word for telling that orders nothing. `before`: the token before it, if it does not begin the clause. */
export const isNoTelling = (
  { stem }: words.VerbWord,
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
): boolean =>
  words.documenting.has(stem) &&
  (tokens[at + 1]?.kind === "mark" ||
    (before?.kind !== undefined && before.kind !== "mark" && !words.leads.has(before.lower)));

/** "Run it before any `git commit`", "the call between `a()` and `make check`": the command says when or where, and what is run is something else. */
function isBesideAnother(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const { kind, lower } = tokens[i]!;
    if (kind === "word" && /^(?:before|after|until|between)$/.test(lower)) return true;
    if (kind === "word" && words.verbWord(lower)?.verb === "run") return false;
  }
  return false;
}

/** "Run `pytest`", "Commit with `git commit -a`", "Then `git add .`": the clause asks for the command that it quotes. */
export function isAskedFor(tokens: readonly Token[], at: number, { verb, describing }: Frame): boolean {
  if (describing) return false;
  const opening = tokens[0]!.lower;
  if (/^(?:re-?)?(?:running|executing)$/.test(opening) && at > 0) return false;
  if (isBesideAnother(tokens, at)) return false;
  const onward = /^(?:then|next|now|also|finally|lastly|afterwards)$/.test(opening);
  if (verb === "none" && namesFile.test(tokens[at]!.text) && (isAlone(tokens) || comesFirst(tokens, at)))
    return true;
  if (isSpelledOut(tokens, at) && doing.has(verb)) return true;
  if (verb === "stage" || verb === "commit")
    return (onward || opening === verb) && /^(?:with|by|via|using)$/.test(tokens[at - 1]!.text);
  return verb === "run" || (onward && at === 1);
}

/** A command with a path among its words: `mv old_name new_name` may be two variables. */
const namesFile = /[\w-][/.]\w/;

/** "`git mv a.c b.c`, `git rm d.c`.": commands and no word beside them. */
const isAlone = (tokens: readonly Token[]): boolean =>
  tokens.length < 20 &&
  tokens.every(({ kind, text }) => kind === "code" || /^(?:[,;.]|and|then|&&|\n)$/.test(text));

/** "`git rm -r a/b`, then take it out of `c.sbt`": the command that opens a sentence which goes on with what is next. */
function comesFirst(tokens: readonly Token[], at: number): boolean {
  if (at !== leadOf(tokens)) return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  return next?.lower === "first" || (next?.text === "," && after?.lower === "then");
}

/** "Rename the header too: `git mv a.h b.h`": the command that ends an order is how to do it. */
const isSpelledOut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ":" &&
  at === tokens.length - 1 &&
  words.verbWord(tokens[leadOf(tokens)]!.lower)?.form === "base";

const doing: ReadonlySet<Verb> = new Set(["create", "write", "modify", "delete", "rename", "copy"]);

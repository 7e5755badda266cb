import type { Nodes, PhrasingContent } from "mdast";
import { type Source, type Span, spanOf } from "../../model/index.ts";

/** A piece of a line of prose, with its offsets in the source. */
export interface Token {
  /** `code`: inline code, of which text and offsets are those of the content. */
  readonly kind: "word" | "code" | "mark";
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

export const tokenOf = (kind: Token["kind"], text: string, start: number, end: number): Token => ({
  kind,
  text,
  lower: text.toLowerCase(),
  start,
  end,
});

/** From the start of the first token to the end of the last. */
export const spanOfTokens = (tokens: readonly Token[], source: Source): Span =>
  spanOf(source, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/**
 * Words: everything up to white space, brackets and CJK letters. Marks: what ends or joins clauses. CJK text ends a word, so
 * that a path glued to it stands alone; between a slash and an ending it is a name (`docs/\u6a21.md`).
 */
const piece =
  /->|=>|[\u2190-\u21ff]|[\u2013\u2014]|--(?=\s)|[()]|[,;:!?](?=\s|$|["')*_])|[,;](?![^\s{]*\})|\.(?=\s|$|["')*_])|[\u3002\uff0c\uff1a\uff1b\u3001\uff08\uff09]|\n|[\u3040-\u9fff\uac00-\ud7af]+|(?:[^\s()\u2190-\u21ff\u2013\u2014\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|(?<=\/)[\u3040-\u9fff\uac00-\ud7af]+(?=[._/-]\w))+/g;

/** The tokens of phrasing content, in order. Raw text is read, so that offsets hold where characters are escaped. */
export function tokensOf(nodes: readonly PhrasingContent[], source: Source): Token[] {
  const found: Token[] = [];
  const run: Run = { start: -1, end: -1 };
  for (const node of nodes) visit(node, source, run, found);
  flush(source, run, found);
  return found;
}

/** Raw text that has been seen and not been split yet; none where it starts at -1. */
interface Run {
  start: number;
  end: number;
}

function visit(node: Nodes, source: Source, run: Run, found: Token[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === "text" || isGlued(node, source)) {
    if (run.end !== start) flush(source, run, found);
    if (run.start < 0) run.start = start;
    run.end = end;
    return;
  }
  flush(source, run, found);
  if (node.type === "inlineCode") found.push(codeToken(source.text, start, end));
  else if (node.type === "break") found.push(tokenOf("mark", "\n", start, end));
  else if ("children" in node) {
    for (const child of node.children) visit(child, source, run, found);
    flush(source, run, found);
  }
}

function flush(source: Source, run: Run, found: Token[]): void {
  if (run.start >= 0) words(writtenIn(source), run.start, run.end, found);
  run.start = -1;
  run.end = -1;
}

const unescaped = new WeakMap<Source, string>();

/** In a string of JSON a line ends with `\\n`, which would stick to the words around it. As long as the text itself. */
function writtenIn(source: Source): string {
  if (!source.path.endsWith(".json")) return source.text;
  const known = unescaped.get(source) ?? source.text.replace(/\\[nrt]/g, " \n");
  unescaped.set(source, known);
  return known;
}

/** `src/a/__init__.py` outside backticks: Markdown sees strong text in the middle of a path. */
function isGlued(node: Nodes, { text }: Source): boolean {
  if (node.type !== "strong" && node.type !== "emphasis") return false;
  const start = node.position?.start.offset ?? 0;
  if (text[start] !== "_") return false;
  return /[\w/]/.test(text[start - 1] ?? "") || /[\w.]/.test(text[node.position?.end.offset ?? 0] ?? "");
}

function codeToken(text: string, start: number, end: number): Token {
  let from = start;
  let to = end;
  while (text[from] === "`" && from < to) from += 1;
  while (text[to - 1] === "`" && to > from) to -= 1;
  return tokenOf("code", text.slice(from, to), from, to);
}

/** Splits a stretch of raw text. */
export function words(text: string, start: number, end: number, into: Token[]): void {
  const slice = text.slice(start, end);
  for (let at = 0; at < slice.length; ) {
    if (slice.charCodeAt(at) === space) {
      at += 1;
      continue;
    }
    const plain = plainEnd(slice, at);
    if (plain > at) {
      const text = slice.slice(at, plain);
      if (alphanumeric[slice.charCodeAt(at)] === 1 && alphanumeric[slice.charCodeAt(plain - 1)] === 1)
        into.push(tokenOf("word", text, start + at, start + plain));
      else word(text, start + at, into);
      at = plain;
      continue;
    }
    piece.lastIndex = at;
    const found = piece.exec(slice)?.[0];
    if (found === undefined) return;
    at = piece.lastIndex;
    const from = start + at - found.length;
    if (found === "\n" || marks.has(found) || isArrow(found))
      into.push(tokenOf("mark", found, from, start + at));
    else word(found, from, into);
  }
}

const space = 32;

/**
 * Where a word of ASCII ends that begins with a letter, a digit or a mark that joins no clauses, as nearly all do: what `piece`
 * finds, in a fraction of its time. `at` itself where `piece` has to look.
 */
function plainEnd(text: string, at: number): number {
  if (beginning[text.charCodeAt(at)] !== 1) return at;
  let end = at + 1;
  while (end < text.length) {
    if (within[text.charCodeAt(end)] === 1) end += 1;
    else if (
      text.charCodeAt(end) === bracket &&
      text.charCodeAt(end - 1) === slash &&
      groupEnd(text, end) > end
    )
      end = groupEnd(text, end);
    else break;
  }
  return end === text.length || ending[text.charCodeAt(end)] === 1 ? end : at;
}

const bracket = 40;
const slash = 47;

/** Behind the brackets of `app/(tabs)/index.tsx`, a folder that groups routes; `at` itself where they are none. */
function groupEnd(text: string, at: number): number {
  group.lastIndex = at;
  return group.test(text) ? group.lastIndex : at;
}

const group = /\((?:[\w-]+|\.+)\)(?=\/)/y;

/** Of the characters of ASCII, 1 for those given and 0 for the others; the other way round for those that are all but the given ones. */
function ascii(chars: string, given: 0 | 1): Uint8Array {
  const table = new Uint8Array(128).fill(1 - given);
  for (let i = 0; i < chars.length; i += 1) table[chars.charCodeAt(i)] = given;
  return table;
}

const apart = " \t\n\v\f\r()";
const ending = ascii(apart, 1);
const within = ascii(apart, 0);
const beginning = ascii(`${apart}[]=,;:!?.-`, 0);
const alphanumeric = ascii("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 1);

/** A word with what surrounds it: quotes, emphasis, a stop behind it. */
function word(text: string, at: number, into: Token[]): void {
  let end = text.length;
  const from = Math.min(leadOf(text), end);
  while (end > from && closing.has(text[end - 1]!)) end -= 1;
  if (end > from) into.push(tokenOf("word", text.slice(from, end), at + from, at + end));
  if (end === text.length) return;
  const stop = /[.,;:!?]/.exec(text.slice(end))?.[0];
  if (stop) into.push(tokenOf("mark", stop, at + end, at + end + 1));
}

const isArrow = (word: string): boolean => word.length === 1 && word >= "\u2190" && word <= "\u21ff";

/** How many characters in front of a word do not belong to it. Underscores do where a path begins with them: `__init__.py`, `_out/a.md`. */
function leadOf(word: string): number {
  if (!opening.has(word[0]!)) return 0;
  const lead = /^["'*_[\]<>“‘]+/.exec(word)![0];
  const own = /_+$/.exec(lead)?.[0].length ?? 0;
  const isPath =
    own > 0 && /^\w[\w-]*(?:\/[\w.-]|\.\w)/.test(word.slice(lead.length)) && !/_[\W_]*$/.test(word);
  return lead.length - (isPath ? own : 0);
}

const marks = new Set([
  ..."()[],;:!?.\u2013\u2014\u3002\uff0c\uff1a\uff1b\u3001\uff08\uff09",
  "->",
  "=>",
  "--",
]);

/** Quotes, emphasis and brackets in front of a word. */
const opening = new Set("\"'*_[]<>\u201c\u2018");

/** The same behind a word, and stops. */
const closing = new Set("\"'*_]<>\u201d\u2019.,;:!?");

import type { Nodes, PhrasingContent } from "mdast";
import type { Source } from "../model/index.ts";
import { spanOfNode } from "../parse/index.ts";

/** A piece of a line of prose, with its offsets in the source. */
export type Token =
  | { readonly kind: "word"; readonly text: string; readonly start: number; readonly end: number }
  /** Inline code, or the target of a link: `text` is the content, the offsets are the content's. */
  | { readonly kind: "code"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "mark"; readonly text: string; readonly start: number; readonly end: number };

/**
 * Words: everything up to white space, brackets and CJK letters. Marks: what ends or joins clauses. CJK text ends a word, so
 * that a path glued to it stands alone; between a slash and an ending it is a name (`docs/\u6a21.md`).
 */
const piece =
  /->|=>|[\u2190-\u21ff]|[\u2013\u2014]|--(?=\s)|[()]|[,;:!?](?=\s|$|["')*_])|[,;](?![^\s{]*\})|\.(?=\s|$|["')*_])|[\u3002\uff0c\uff1a\uff1b\u3001\uff08\uff09]|\n|[\u3040-\u9fff\uac00-\ud7af]+|(?:[^\s()\u2190-\u21ff\u2013\u2014\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]|(?<=\/)[\u3040-\u9fff\uac00-\ud7af]+(?=[._/-]\w))+/g;

/** The tokens of phrasing content, in order. Raw text is read, so that offsets hold where characters are escaped. */
export function tokensOf(nodes: readonly PhrasingContent[], source: Source): Token[] {
  const found: Token[] = [];
  let raw: { start: number; end: number } | undefined;
  const flush = () => {
    if (raw) words(writtenIn(source), raw.start, raw.end, found);
    raw = undefined;
  };
  const visit = (node: Nodes): void => {
    const { start, end } = spanOfNode(source, node);
    if (node.type === "text" || isGlued(node, source)) {
      if (raw?.end !== start) flush();
      raw = { start: raw?.start ?? start, end };
      return;
    }
    flush();
    if (node.type === "inlineCode") found.push(codeToken(source.text, start, end));
    else if (node.type === "break") found.push({ kind: "mark", text: "\n", start, end });
    else if ("children" in node) {
      node.children.forEach(visit);
      flush();
    }
  };
  nodes.forEach(visit);
  flush();
  return found;
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
function isGlued(node: Nodes, source: Source): boolean {
  if (node.type !== "strong" && node.type !== "emphasis") return false;
  const { start, end } = spanOfNode(source, node);
  return (
    source.text[start] === "_" &&
    (/[\w/]/.test(source.text[start - 1] ?? "") || /[\w.]/.test(source.text[end] ?? ""))
  );
}

function codeToken(text: string, start: number, end: number): Token {
  let from = start;
  let to = end;
  while (text[from] === "`" && from < to) from += 1;
  while (text[to - 1] === "`" && to > from) to -= 1;
  return { kind: "code", text: text.slice(from, to), start: from, end: to };
}

/** Splits a stretch of raw text. */
export function words(text: string, start: number, end: number, into: Token[]): void {
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(piece)) {
    const word = match[0];
    const at = start + match.index;
    if (word === "\n" || marks.has(word) || isArrow(word)) {
      into.push({ kind: "mark", text: word, start: at, end: at + word.length });
      continue;
    }
    let end = word.length;
    const from = Math.min(leadOf(word), end);
    while (end > from && closing.has(word[end - 1]!)) end -= 1;
    const stop = end < word.length ? /[.,;:!?]/.exec(word.slice(end))?.[0] : undefined;
    if (end > from) into.push({ kind: "word", text: word.slice(from, end), start: at + from, end: at + end });
    if (stop) into.push({ kind: "mark", text: stop, start: at + end, end: at + end + 1 });
  }
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

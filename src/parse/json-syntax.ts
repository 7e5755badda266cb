import { type Fix, type Flaw, type Source, type Span, spanOf } from "../model/index.ts";

/** What may come next: `end` and `key` stand for themselves, the others for a value, a colon, or a comma. */
type Awaited = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /"[^"\\\t\r\n]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\t\r\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/y;
const space = /[\uFEFF \t\r\n]*/y;

/** The first fault of a text that is to be JSON, at the place where its author would mend it; undefined for JSON. Never throws. */
export function flawOfJson(source: Source): Flaw | undefined {
  const open: string[] = [];
  let awaited: Awaited = "value";
  let last: Token | undefined;
  for (let at = 0; ; at = last.end) {
    const start = at + lengthAt(space, source.text, at);
    if (start >= source.text.length)
      return awaited === "nothing" ? undefined : endedEarly(source, last, open.at(-1));
    const length = lengthAt(token, source.text, start);
    const found = { text: source.text.slice(start, start + length), start, end: start + length };
    const next: Awaited | undefined = length > 0 ? after(found.text, awaited, open) : undefined;
    if (!next) return unexpected(source, start, last, awaited, open.at(-1));
    [awaited, last] = [next, found];
  }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What is awaited behind a token; undefined where it may not stand there. `open` is kept up to date. */
function after(text: string, awaited: Awaited, open: string[]): Awaited | undefined {
  const closed = (): Awaited => (open.length > 0 ? "comma or end" : "nothing");
  if (text === "}" || text === "]") {
    if (!awaited.endsWith("or end") || open.at(-1) !== (text === "}" ? "{" : "[")) return undefined;
    open.pop();
    return closed();
  }
  if (text === ",") {
    if (awaited !== "comma or end") return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (text === ":") return awaited === "colon" ? "value" : undefined;
  if (awaited.startsWith("key")) return text.startsWith('"') ? "colon" : undefined;
  if (!awaited.startsWith("value")) return undefined;
  if (text !== "{" && text !== "[") return closed();
  open.push(text);
  return text === "{" ? "key or end" : "value or end";
}

function unexpected(
  source: Source,
  start: number,
  last: Token | undefined,
  awaited: Awaited,
  open: string | undefined,
): Flaw {
  const mark = source.text[start]!;
  if (last?.text === "," && (mark === "}" || mark === "]")) {
    const span = spanOf(source, last.start, last.end);
    const fix: Fix = { title: "Remove the comma", safe: true, edits: [{ span, text: "" }] };
    return flaw(`Unexpected \`,\` behind the last value, expected \`${mark}\``, span, fix);
  }
  const word = /^[\w$.+-]+/.exec(source.text.slice(start, start + 40))?.[0] ?? mark;
  const named = word === "`" ? "backtick" : word === '"' ? "string" : `\`${word}\``;
  return flaw(
    `Unexpected ${named} in JSON, expected ${wanted(awaited, open)}`,
    spanOf(source, start, start + word.length),
  );
}

const wanted = (awaited: Awaited, open: string | undefined): string => {
  if (awaited === "nothing") return "the end of the file";
  if (awaited === "colon") return "`:`";
  if (awaited === "comma or end") return `\`,\` or \`${open === "{" ? "}" : "]"}\``;
  return awaited.startsWith("key") ? "a name in double quotes" : "a value";
};

/** Nothing stands at the end of a file, so that its last token is shown. */
function endedEarly(source: Source, last: Token | undefined, open: string | undefined): Flaw {
  const span = last ? spanOf(source, last.start, last.end) : spanOf(source, 0, source.text.length);
  const expected = open === "{" ? "a closing `}`" : open === "[" ? "a closing `]`" : "a value";
  return flaw(`Unexpected end of JSON, expected ${expected}`, span);
}

const flaw = (message: string, span: Span, fix?: Fix): Flaw => ({
  kind: "unreadable-metadata",
  message,
  span,
  ...(fix && { fix }),
});

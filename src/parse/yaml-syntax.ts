import type { YAMLError } from "yaml";
import { type Fix, type Flaw, type Span, spanOf, textAt } from "../model/index.ts";

/** Metadata has a few levels; the parser's stack ends somewhere above eight hundred, on every machine elsewhere. */
const deepest = 100;

interface Words {
  readonly unexpected: string;
  readonly expected: string;
  readonly span?: Span;
  readonly fix?: Fix;
}

/** A fault of YAML in the author's terms, at the place where the author would mend it. */
export function flawOfSyntax(error: YAMLError, block: Span): Flaw {
  const { source } = block;
  const at = spanOf(source, block.start + error.pos[0], Math.min(block.start + error.pos[1], block.end));
  const { unexpected, expected, span = at, fix } = wordsFor(error, at, block);
  const message = `Unexpected ${unexpected}, expected ${expected}`;
  return { kind: "unreadable-metadata", message, span: visible(span, block), ...(fix && { fix }) };
}

function wordsFor(error: YAMLError, at: Span, block: Span): Words {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { unexpected: "tab in the indentation", expected: "spaces", span: tabsAt(at) };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return nested(at, block);
    case "BAD_INDENT":
      return /sequence/.test(error.message)
        ? {
            unexpected: "`[` that nothing closes",
            expected: "a closing `]`",
            span: opening("[", "]", at, block),
          }
        : {
            unexpected: "`{` that nothing closes",
            expected: "a closing `}`",
            span: opening("{", "}", at, block),
          };
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return quoted(`${named(textAt(at)[0])} at the start of a value`, restOfLine(at, block));
    case "MULTIPLE_DOCS":
      return { unexpected: "second YAML document", expected: "one", span: restOfLine(at, block) };
    case "RESOURCE_EXHAUSTION":
      return tooDeep;
    case "MISSING_CHAR":
      if (/closing/.test(error.message)) {
        const quote = /'quote/.test(error.message) ? "'" : '"';
        const span = opening(quote, "", at, block);
        return { unexpected: "quote that nothing closes", expected: `a closing \`${quote}\``, span };
      }
  }
  const words = error.message.replace(/\s+/g, " ").replace(/[.`]/g, "").slice(0, 100);
  return { unexpected: `YAML (${words[0]?.toLowerCase()}${words.slice(1)})`, expected: "`key: value` lines" };
}

/** A backtick can't stand in backticks. */
const named = (mark = "*"): string => (mark === "`" ? "backtick" : `\`${mark}\``);

/** `title: Part one: the parser` on one line, or a key that is indented below a value. */
function nested(at: Span, block: Span): Words {
  const value = restOfLine(at, block);
  // `updated: 2026-01-02T03:04:05Zstatus: done`: a value runs on into the key of the next line.
  const keys = [...textAt(value).matchAll(/(?<=\dZ?)([a-z][a-z_-]+):\s/g)].map(([, key]) => `\`${key}:\``);
  if (keys.length > 0)
    return {
      unexpected: `${keys.join(" and ")} inside a value`,
      expected: "a line for each key",
      span: value,
    };
  return /:\s|:$/.test(textAt(value))
    ? quoted("`: ` inside a value", value)
    : {
        unexpected: "line below a value",
        expected: "a key at the indentation of the other keys",
        span: value,
      };
}

/** The advice to quote a value, with the quotes as a fix. */
function quoted(unexpected: string, value: Span): Words {
  const text = textAt(value);
  const fix: Fix = { title: "Quote the value", safe: true, edits: [{ span: value, text: quote(text) }] };
  return { unexpected, expected: "the value in quotes", span: value, fix };
}

const quote = (text: string): string =>
  text.includes('"') || text.includes("\\") ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** The last mark before a place that none of its counterpart closes. */
function opening(mark: string, counterpart: string, { source, start }: Span, block: Span): Span {
  let open = 1;
  let at = Math.min(start, block.end);
  while (open > 0 && at > block.start) {
    at -= 1;
    if (source.text[at] === mark) open -= 1;
    else if (source.text[at] === counterpart) open += 1;
  }
  return spanOf(source, at, at + 1);
}

/** From a place to the end of its line, without a comment. */
function restOfLine({ source, start }: Span, block: Span): Span {
  const line = /^[^\r\n]*/.exec(source.text.slice(start, block.end))![0];
  const text = line.replace(/\s+#.*$/, "").trimEnd();
  return spanOf(source, start, start + Math.max(text.length, 1));
}

function tabsAt({ source, start }: Span): Span {
  let end = start;
  while (source.text[end] === "\t") end += 1;
  return spanOf(source, start, Math.max(end, start + 1));
}

/** A place at the end of the block stands on the closing fence, where nobody would look for the fault. */
function visible(span: Span, block: Span): Span {
  const { source } = span;
  if (span.start < block.end) return spanOf(source, span.start, Math.max(span.end, span.start + 1));
  const text = textAt(block).trimEnd();
  const last = block.start + text.length;
  return spanOf(source, Math.max(block.start, last - 1), Math.max(last, block.start + 1));
}

const tooDeep: Words = {
  unexpected: `nesting deeper than ${deepest} levels`,
  expected: "metadata of a few levels",
};

/** Looks at brackets, list marks and indentation alone, before the parser recurses into them. */
export function nestedTooDeeply(block: Span): Flaw | undefined {
  const at = deepInBlocks(textAt(block)) ?? deepInBrackets(textAt(block));
  if (at === undefined) return undefined;
  return {
    kind: "unreadable-metadata",
    message: `Unexpected ${tooDeep.unexpected}, expected ${tooDeep.expected}`,
    span: spanOf(block.source, block.start + at, block.start + at + 1),
  };
}

/** A level needs a space at least; a mark of a list or of a key is a level of its own. */
function deepInBlocks(text: string): number | undefined {
  for (const { 0: lead, 1: spaces, index } of text.matchAll(/^( *)(?:[-?] +)*/gm)) {
    const marks = lead.slice(spaces!.length).replaceAll(" ", "").length;
    if (spaces!.length / 2 + marks > deepest) return index + lead.length - 1;
  }
  return undefined;
}

function deepInBrackets(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(
    /(?<=[\s[{,:])"(?:[^"\\]|\\.)*"|(?<=[\s[{,:])'[^']*'|[[\]{}]/g,
  )) {
    if (token === "[" || token === "{") depth += 1;
    else if ((token === "]" || token === "}") && depth > 0) depth -= 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

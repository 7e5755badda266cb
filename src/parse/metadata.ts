import { type Node, parseDocument } from "yaml";
import { type Flaw, type Source, type Span, spanOf } from "../model/index.ts";
import { findFrontMatter } from "./front-matter.ts";
import { readNode } from "./yaml-nodes.ts";
import { flawOfSyntax, nestedTooDeeply } from "./yaml-syntax.ts";

/** A YAML value with its places. Scalars keep the text that was written: `1.10` is never a number here. */
export type Value =
  | {
      readonly kind: "scalar";
      readonly text: string;
      /** In quotes, which the span includes. */
      readonly quoted: boolean;
      /** Neither in quotes nor a block, so that YAML may read a number, `true` or `null`. */
      readonly plain: boolean;
      readonly span: Span;
    }
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Entry>; readonly span: Span };

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** Front matter, or another block of YAML, with the place of every key and value. */
export interface Metadata {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Between the fences. */
  readonly span: Span;
  readonly flaws: readonly Flaw[];
}

/** The YAML between `---` lines at the very start of the file. That it is never closed is a flaw; its keys are read still. */
export function readFrontMatter(source: Source): Metadata | undefined {
  const found = findFrontMatter(source.text);
  if (!found) return undefined;
  const metadata = readYaml(source, found.start, found.end);
  if (found.closed) return metadata;
  const unclosed: Flaw = {
    kind: "unreadable-metadata",
    message: "Unexpected front matter without an end, expected a line `---` behind its last key",
    span: spanOf(source, ...found.fence),
  };
  return { ...metadata, flaws: [unclosed, ...metadata.flaws] };
}

/**
 * The YAML between two offsets of a source. Time is linear in the text: aliases are not expanded, depth is bounded. `masked`: what is parsed
 * instead, of the same length, where a format's own reader makes less of some characters than YAML does.
 */
export function readYaml(
  source: Source,
  from: number,
  end: number,
  masked = (text: string): string => text,
): Metadata {
  // A byte order mark is no part of the first key.
  const start = from === 0 && source.text.startsWith("\uFEFF") ? 1 : from;
  const span = spanOf(source, start, end);
  const deep = nestedTooDeeply(span);
  if (deep) return { entries: new Map(), span, flaws: [deep] };
  // A lone CR ends a line in Markdown, and is of the same length as what ends it in YAML.
  const document = parseDocument(masked(source.text.slice(start, end)).replace(/\r(?!\n)/g, "\n"), {
    schema: "failsafe",
    prettyErrors: false,
    // The parser compares every key with every other; a map notices as well, in linear time.
    uniqueKeys: false,
    keepSourceTokens: false,
  });
  // One slip makes the parser stumble several times: what follows from the first is not told.
  const first = document.errors[0];
  const broken = first && flawOfSyntax(first, span);
  const found: Flaw[] = [];
  const value = readNode(document.contents as Node | null, span, found);
  const flaws = broken ? [...found.filter((flaw) => flaw.span.end <= broken.span.start), broken] : found;
  const entries = [...(value?.kind === "map" ? value.entries : [])];
  // What a value says that breaks off, nobody meant.
  const whole = entries.filter(([, { value }]) => !broken || !holds(value.span, broken.span.start));
  return { entries: new Map(whole), span, flaws };
}

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

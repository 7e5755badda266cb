import { type Source, spanOf } from "../../model/index.ts";
import { type Document, type Entry, type Metadata, readYaml, type Value } from "../../parse/index.ts";

const known = new WeakMap<Document, Metadata | undefined>();

/**
 * Front matter as the format's own scripts read it, a line at a time: `name: Index the notes: titles first` is a name with a colon in it,
 * where YAML finds a fault.
 */
export function metadataOf(document: Document): Metadata | undefined {
  const { frontMatter } = document;
  if (!frontMatter?.flaws.some(({ kind }) => kind === "unreadable-metadata")) return frontMatter;
  const found = known.get(document) ?? byLine(frontMatter);
  known.set(document, found);
  return found;
}

/** A key, and a value that would be text but for a colon in it. Of two keys that run into one line neither can be told. */
const line = /^([\w-]+:[ \t]+(?!["'[{|>&*!%@`]))([^\r\n]*)$/gm;

function byLine(metadata: Metadata): Metadata {
  const { source, start, end } = metadata.span;
  const text = source.text
    .slice(start, end)
    .replace(line, (_, lead: string, value: string) => lead + masked(value));
  const lenient: Source = {
    path: source.path,
    text: source.text.slice(0, start) + text + source.text.slice(end),
  };
  const read = readYaml(lenient, start, end);
  return read.flaws.some(({ kind }) => kind === "unreadable-metadata") ? metadata : backIn(read, source);
}

/** The same length, so that every place stays where it is. */
const masked = (value: string): string =>
  /\S:\s*\w+:\s|(?<![a-z])[a-z]{3,}(?:_[a-z]*)?:\s*https?:|Z[a-z]+:/.test(value)
    ? value
    : value.replace(/: /g, ":\u00A0");

function backIn({ entries, span, flaws }: Metadata, source: Source): Metadata {
  const at = ({ start, end }: { start: number; end: number }) => spanOf(source, start, end);
  const valueIn = (value: Value): Value => {
    if (value.kind === "scalar")
      return { ...value, text: value.text.replaceAll("\u00A0", " "), span: at(value.span) };
    if (value.kind === "list") return { ...value, items: value.items.map(valueIn), span: at(value.span) };
    return { ...value, entries: entriesIn(value.entries), span: at(value.span) };
  };
  const entriesIn = (all: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
    new Map(
      [...all].map(([key, entry]) => [
        key,
        { ...entry, keySpan: at(entry.keySpan), value: valueIn(entry.value) },
      ]),
    );
  return {
    entries: entriesIn(entries),
    span: at(span),
    flaws: flaws.map((flaw) => ({ ...flaw, span: at(flaw.span) })),
  };
}

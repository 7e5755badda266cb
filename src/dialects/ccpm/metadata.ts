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
  const read = readYaml(source, start, end, (text) =>
    text.replace(line, (_, lead: string, value: string) => lead + masked(value)),
  );
  const isBroken = read.flaws.some(({ kind }) => kind === "unreadable-metadata");
  return isBroken ? metadata : { ...read, entries: unmasked(read.entries) };
}

/** The same length, so that every place stays where it is. */
const masked = (value: string): string =>
  /\S:\s*\w+:\s|(?<![a-z])[a-z]{3,}(?:_[a-z]*)?:\s*https?:|Z[a-z]+:/.test(value)
    ? value
    : value.replace(/: /g, ":\u00A0");

const unmasked = (entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> =>
  new Map([...entries].map(([key, entry]) => [key, { ...entry, value: unmaskedValue(entry.value) }]));

function unmaskedValue(value: Value): Value {
  if (value.kind === "scalar") return { ...value, text: value.text.replaceAll("\u00A0", " ") };
  if (value.kind === "list") return { ...value, items: value.items.map(unmaskedValue) };
  return { ...value, entries: unmasked(value.entries) };
}

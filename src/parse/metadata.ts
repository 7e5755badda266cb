import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { type Flaw, type Source, type Span, spanOf } from "../model/index.ts";

/** A YAML value with its places. Scalars keep the text that was written: `1.10` is never a number here. */
export type Value =
  | { readonly kind: "scalar"; readonly text: string; readonly quoted: boolean; readonly span: Span }
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

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** The YAML between `---` lines at the very start of the file. */
export function readFrontMatter(source: Source): Metadata | undefined {
  const match = fence.exec(source.text);
  if (!match) return undefined;
  const start = source.text.indexOf("\n") + 1;
  return readYaml(source, start, start + match[1]!.length);
}

/** The YAML between two offsets of a source. */
export function readYaml(source: Source, start: number, end: number): Metadata {
  const document = parseDocument(source.text.slice(start, end), {
    schema: "failsafe",
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: true,
    keepSourceTokens: false,
  });
  const at = (from: number, to: number) => spanOf(source, start + from, start + to);
  const flaws = document.errors.map<Flaw>((error) => ({
    kind: "unreadable-metadata",
    message: `Unexpected YAML: ${error.message.replace(/\s+/g, " ").replace(/\.$/, "")}, expected valid YAML`,
    span: at(...error.pos),
  }));
  const value = readValue(document.contents as Node | null, at);
  return {
    entries: value?.kind === "map" ? value.entries : new Map(),
    span: spanOf(source, start, end),
    flaws,
  };
}

function readValue(node: Node | null, at: (from: number, to: number) => Span): Value | undefined {
  const range = node?.range;
  if (!node || !range) return undefined;
  const span = at(range[0], range[1]);
  if (isScalar(node)) {
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    return { kind: "scalar", text: String(node.value ?? ""), quoted, span };
  }
  if (isSeq(node)) {
    return {
      kind: "list",
      items: node.items.map((item) => readValue(item as Node, at)).filter((item) => item !== undefined),
      span,
    };
  }
  if (!isMap(node)) return undefined;
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const key = readValue(pair.key as Node, at);
    if (key?.kind !== "scalar") continue;
    const value = readValue(pair.value as Node | null, at) ?? {
      kind: "scalar",
      text: "",
      quoted: false,
      span: at(key.span.end, key.span.end),
    };
    entries.set(key.text, { key: key.text, keySpan: key.span, value });
  }
  return { kind: "map", entries, span };
}

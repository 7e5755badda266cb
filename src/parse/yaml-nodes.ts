import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { type Flaw, type Span, spanOf, textAt } from "../model/index.ts";
import type { Entry, Value } from "./metadata.ts";

interface Reading {
  readonly block: Span;
  readonly flaws: Flaw[];
  /** Names that were told already. */
  readonly anchors: Set<string>;
}

/**
 * A node as a value with places. What YAML offers beyond plain metadata (anchors, aliases, tags, merge keys) is a flaw
 * each: programs that read plans mostly don't know them.
 */
export function readNode(node: Node | null, block: Span, flaws: Flaw[]): Value | undefined {
  return read(node, { block, flaws, anchors: new Set() });
}

function read(node: Node | null, reading: Reading): Value | undefined {
  const span = node && placeOf(node, reading);
  if (!node || !span) return undefined;
  if (isAlias(node)) {
    tellAlias(node.source, span, reading);
    return undefined;
  }
  tellExtras(node, span, reading);
  if (isScalar(node)) {
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const plain = !quoted && node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED";
    return { kind: "scalar", text: String(node.value ?? ""), quoted, plain, span };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => read(item as Node, reading));
    return { kind: "list", items: items.filter((item) => item !== undefined), span };
  }
  return isMap(node) ? { kind: "map", entries: readPairs(node.items as Pair[], reading), span } : undefined;
}

const placeOf = ({ range }: Node, { block }: Reading): Span | undefined =>
  range ? spanOf(block.source, block.start + range[0], block.start + range[1]) : undefined;

function readPairs(pairs: readonly Pair[], reading: Reading): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const key = read(pair.key as Node, reading);
    if (key?.kind !== "scalar") continue;
    const value = read(pair.value as Node | null, reading) ?? nothingAfter(key.span);
    if (isAlias(pair.value)) continue;
    const first = entries.get(key.text);
    if (first) tellRepeated(key.text, key.span, first, reading);
    else if (key.text === "<<" && key.plain) tellMerge(key.span, reading);
    else entries.set(key.text, { key: key.text, keySpan: key.span, value });
  }
  return entries;
}

const nothingAfter = ({ source, end }: Span): Value => ({
  kind: "scalar",
  text: "",
  quoted: false,
  plain: true,
  span: spanOf(source, end, end),
});

/** A value that is an alias is left out; an anchor is told once, where it is set, however often it is used. */
function tellAlias(name: string, span: Span, reading: Reading): void {
  if (reading.anchors.has(name)) return;
  reading.anchors.add(name);
  tell(reading, span, `Unexpected alias \`*${name}\`, expected the value itself`);
}

function tellExtras(node: Node, span: Span, reading: Reading): void {
  if ("anchor" in node && node.anchor) {
    reading.anchors.add(node.anchor);
    const place = markBefore(`&${node.anchor}`, span);
    tell(reading, place, `Unexpected anchor \`&${node.anchor}\`, expected the value at each place it is for`);
  }
  const tag = node.tag;
  if (!tag) return;
  const written = tag.replace(/^tag:yaml\.org,2002:/, "!!");
  tell(reading, markBefore(written, span), `Unexpected tag \`${written}\`, expected the value alone`);
}

/** An anchor or tag stands before its node, outside of the node's range. */
function markBefore(mark: string, span: Span): Span {
  const { source } = span;
  const at = source.text.lastIndexOf(mark, span.start);
  return at >= 0 && span.start - at < 200 ? spanOf(source, at, at + mark.length) : span;
}

const tellMerge = (span: Span, reading: Reading) =>
  tell(reading, span, "Unexpected merge key `<<`, expected every key written out");

function tellRepeated(key: string, span: Span, first: Entry, { flaws }: Reading): void {
  const value = textAt(first.value.span).slice(0, 60);
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected second \`${key}\`, expected each key once`,
    span,
    related: [
      { span: first.keySpan, message: value.includes("\n") ? "first here" : `first here, with \`${value}\`` },
    ],
  });
}

function tell({ flaws }: Reading, span: Span, message: string): void {
  const shortened = message.replace(/`(.{40})[^`]+`/, "`$1…`");
  flaws.push({ kind: "invalid-metadata", message: shortened, span });
}

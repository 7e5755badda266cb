import { extname } from "node:path";
import { readRegular } from "../disk/index.ts";
import { ConfigurationError, type Source, spanOf, UsageError } from "../model/index.ts";
import { type Metadata, readYaml, type Value } from "../parse/index.ts";
import { manifest, manifestKey } from "./names.ts";

/** A configuration as written: its keys and values with their places, and the flaws that do not keep it from being read. */
export interface Written {
  readonly source: Source;
  readonly metadata: Metadata;
}

/** Reads a configuration from JSON, with comments or without, or YAML. `shown`: its path for messages. */
export function readText(place: string, shown: string): Source {
  const read = readRegular(place);
  if ("bytes" in read) return { path: shown, text: read.bytes.toString("utf8") };
  throw new UsageError(`Unexpected ${read.reason} on reading \`${shown}\`, expected a configuration`);
}

/** YAML contains JSON, so one reader gives the places of both. */
export function readWritten(source: Source): Written {
  const { text } = source;
  const isJson = extname(source.path) !== ".yaml" && extname(source.path) !== ".yml";
  const plain = isJson ? withoutComments(text) : text;
  if (isJson) expectJson(plain, source);
  const metadata = moved(readYaml({ path: source.path, text: plain }, 0, plain.length), source);
  const { flaws } = metadata;
  if (flaws.some(({ kind }) => kind === "unreadable-metadata"))
    throw new ConfigurationError(flaws.map(({ message, span }) => ({ message, span })));
  const rest = plain
    .replace(/^\uFEFF/, "")
    .replace(/^[ \t]*(?:#.*|---)?$/gm, "")
    .trim();
  if (flaws.length === 0 && metadata.entries.size === 0 && rest !== "" && rest.replace(/\s/g, "") !== "{}")
    throw new ConfigurationError([
      { message: "Unexpected content, expected a map of keys", span: spanOf(source, 0, 1) },
    ]);
  return { source, metadata };
}

/** What `package.json` says under the key of the program; undefined where it says nothing. */
export function readManifest(place: string, shown: string): Written | undefined {
  const source = readText(place, shown);
  if (!source.text.includes(`"${manifestKey}"`) || !hasKey(source.text)) return undefined;
  const { metadata } = readWritten(source);
  const entry = metadata.entries.get(manifestKey);
  if (entry?.value.kind !== "map")
    throw new ConfigurationError([
      { message: `Unexpected value of \`${manifestKey}\`, expected a map`, span: entry!.value.span },
    ]);
  const { entries, span } = entry.value;
  const flaws = metadata.flaws.filter((flaw) => flaw.span.start >= span.start && flaw.span.end <= span.end);
  return { source, metadata: { entries, span, flaws } };
}

/** A manifest that can't be read is for its package manager to tell. */
function hasKey(text: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(text.replace(/^\uFEFF/, "")), manifestKey);
  } catch {
    return false;
  }
}

export const isManifest = (place: string): boolean => place.endsWith(manifest);

/** Blanks, so that every place stays where it is. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\r\n]/g, " "),
  );

/** YAML takes more than JSON: words without quotes, for one, which no other reader of the file would. */
function expectJson(plain: string, source: Source): void {
  const strict = plain
    .replace(/^\uFEFF/, " ")
    .replace(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === "," ? " " : part));
  try {
    if (strict.trim() !== "") JSON.parse(strict);
  } catch (error) {
    const at =
      strangerIn(strict) ?? Number(/position (\d+)/.exec(String(error))?.[1] ?? strict.trimEnd().length);
    const found = /^(?:"(?:[^"\\\r\n]|\\.)*"|[\w-]+|\S)/.exec(strict.slice(at))?.[0];
    const words = found === undefined ? "end" : `\`${found.replaceAll("`", "'")}\``;
    const span = spanOf(source, at, at + (found?.length ?? 1));
    throw new ConfigurationError([{ message: `Unexpected ${words}, expected JSON`, span }]);
  }
}

/** Where the first word stands that JSON does not have. The parser itself does not always say. */
function strangerIn(text: string): number | undefined {
  const token = /\s+|"(?:[^"\\\r\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|(?:true|false|null)\b|[{}[\],:]/y;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    if (!token.test(text)) return at;
  }
  return undefined;
}

/** The same places in the text with its comments. */
function moved(metadata: Metadata, source: Source): Metadata {
  return relocated(metadata, (span) => ({ ...span, source }));
}

type Move = (span: Metadata["span"]) => Metadata["span"];
/** Metadata with each of its places put elsewhere, in the order in which they are written. */
export function relocated({ entries, span, flaws }: Metadata, move: Move): Metadata {
  return {
    entries: movedEntries(entries, move),
    span: move(span),
    flaws: flaws.map((flaw) => ({ ...flaw, span: move(flaw.span) })),
  };
}

const movedEntries = (entries: Metadata["entries"], move: Move): Metadata["entries"] =>
  new Map(
    [...entries].map(([name, { key, keySpan, value }]) => {
      const movedKey = move(keySpan);
      return [name, { key, keySpan: movedKey, value: movedValue(value, move) }];
    }),
  );

function movedValue(value: Value, move: Move): Value {
  const span = move(value.span);
  if (value.kind === "list")
    return { ...value, span, items: value.items.map((item) => movedValue(item, move)) };
  if (value.kind === "map") return { ...value, span, entries: movedEntries(value.entries, move) };
  return { ...value, span };
}

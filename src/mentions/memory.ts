import type { RootContent } from "mdast";
import type { Mention, Section, Source, Span } from "../model/index.ts";

/** What was read of some blocks, and where in the text these began. */
interface Read {
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/** So far behind a block, and before it, readers look for what belongs to its last and first words. */
const behind = 1000;
const before = 200;

/** What texts said, for the next text that says it: of the plans that were read last, and the ones before. */
export class MentionMemory {
  #now = new Map<string, Read>();
  #earlier = new Map<string, Read>();

  get(key: string): Read | undefined {
    const known = this.#now.get(key) ?? this.#earlier.get(key);
    if (known) this.#now.set(key, known);
    return known;
  }

  keep(key: string, read: Read): void {
    this.#now.set(key, read);
  }

  /** Between two readings. One that had nothing to read leaves all as it is. */
  turn(): void {
    if (this.#now.size === 0) return;
    this.#earlier = this.#now;
    this.#now = new Map();
  }
}

let memory: MentionMemory | undefined;

/** Reads with a memory: for programs that read the same plans again and again. */
export function withMentions<Result>(own: MentionMemory | undefined, work: () => Result): Result {
  const before = memory;
  memory = own;
  try {
    return work();
  } finally {
    memory = before;
  }
}

/** What blocks say, by whatever was read of the same words before: it depends on nothing but them and what is right beside them. */
export function remembered(
  blocks: readonly RootContent[],
  source: Source,
  section: Section,
  read: () => Mention[],
): Mention[] {
  const first = blocks[0]?.position?.start.offset;
  if (!memory || first === undefined || hasDefinitions(source)) return read();
  const key = keyOf(blocks, source, section, first);
  const known = memory.get(key);
  if (known) return moved(known, source, first);
  const mentions = read();
  memory.keep(key, { at: first, mentions });
  return [...mentions];
}

/** Paragraphs parted otherwise are other blocks, though the words be the same; JSON is read with its escapes. */
function keyOf(
  blocks: readonly RootContent[],
  { text, path }: Source,
  section: Section,
  first: number,
): string {
  const end = blocks.at(-1)!.position?.end.offset ?? first;
  const shape = blocks.map(
    ({ type, position }) =>
      `${type}${(position?.start.offset ?? 0) - first}-${(position?.end.offset ?? 0) - first}`,
  );
  const json = path.endsWith(".json") ? "json" : "";
  const from = Math.max(0, first - before);
  return `${section}${json} ${first - from} ${shape.join()} ${text.slice(from, end + behind)}`;
}

const definitions = new WeakMap<Source, boolean>();

/** `[name]: address` anywhere in a text makes a link of `[name]` elsewhere. */
function hasDefinitions(source: Source): boolean {
  const known = definitions.get(source) ?? /^[ \t>*+-]*\[[^\]\n]+\]:/m.test(source.text);
  definitions.set(source, known);
  return known;
}

/** The same at another place. What shared a place shares it again. */
function moved({ at, mentions }: Read, source: Source, first: number): Mention[] {
  const by = first - at;
  const places = new Map<Span, Span>();
  const place = (span: Span): Span => {
    const known = places.get(span) ?? { source, start: span.start + by, end: span.end + by };
    places.set(span, known);
    return known;
  };
  return mentions.map((mention) => ({
    ...mention,
    span: place(mention.span),
    evidence: place(mention.evidence),
  }));
}

import { type Document, type Metadata, readYaml } from "../../parse/index.ts";

const known = new WeakMap<Document, { readonly metadata: Metadata | undefined }>();

/**
 * What a plan file says of itself: its front matter, where authors put it. A title above it ends front matter for YAML readers, and some
 * write it as a block of code.
 */
export function metadataOf(document: Document): Metadata | undefined {
  const { frontMatter } = document;
  if (frontMatter && !isBroken(frontMatter)) return frontMatter;
  const found = known.get(document) ?? { metadata: frontMatter ? byLine(frontMatter) : blockOf(document) };
  known.set(document, found);
  return found.metadata;
}

const below = /^\uFEFF?(?:[ \t]*\r?\n|#[^\r\n]*\r?\n)*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const fenced = /^```ya?ml[ \t]*\r?\n((?:(?!```)[^\r\n]*\r?\n)*?plan:[\s\S]*?)\r?\n```/m;

function blockOf({ source }: Document): Metadata | undefined {
  const head = source.text.slice(0, 8000);
  const found = below.exec(head) ?? fenced.exec(head);
  if (!found) return undefined;
  const start = found.index + found[0].indexOf(found[1]!);
  const metadata = readYaml(source, start, start + found[1]!.length);
  return metadata.entries.has("phase") && metadata.entries.has("plan") ? metadata : undefined;
}

/** What is to be true when the work is done, in sentences and patterns. */
const goals = /^must_haves:[ \t]*(?:\r?\n(?:[ \t][^\r\n]*)?(?=\r?\n|$))+/gm;

/** The format's own reader goes by lines: no sentence or pattern below `must_haves` keeps it from the keys that say when the plan starts. */
function byLine(metadata: Metadata): Metadata {
  const { source, start, end } = metadata.span;
  const read = readYaml(source, start, end, (text) =>
    text.replace(goals, (block) => block.replace(/[^\r\n]/g, " ")),
  );
  return isBroken(read) ? metadata : read;
}

const isBroken = ({ flaws }: Metadata): boolean => flaws.some(({ kind }) => kind === "unreadable-metadata");

import { type Field, located, type Slot, type Source, type Span, spanOf, textAt } from "../../model/index.ts";
import type { Document, Metadata } from "../../parse/index.ts";

/** The line ending of a file: that of its first line. */
export const lineEnding = ({ text }: Source): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

/** Front matter that is there, for formats whose files have no use without it. */
export function slotsOf({ frontMatter }: Pick<Document, "frontMatter">, keys: Slot["keys"]): Slot[] {
  const slot = frontMatter && metadataSlot(frontMatter, keys);
  return slot ? [slot] : [];
}

/** The end of the front matter, or its beginning where there is none yet; undefined where it can't be read. */
export function frontMatterSlot({ source, frontMatter }: Document, keys: Slot["keys"]): Slot | undefined {
  if (frontMatter) return metadataSlot(frontMatter, keys);
  const start = source.text.startsWith("\uFEFF") ? 1 : 0;
  // A rule at the very beginning would become the fence.
  if (/^-{3,}[ \t]*$/m.test(source.text.slice(start).split(/\r?\n/, 1)[0]!)) return undefined;
  const at = spanOf(source, start, start);
  return { form: "new front matter", at, before: "", after: lineEnding(source), keys, colon: "outside" };
}

/** The end of a block of YAML. */
export function metadataSlot({ span, flaws }: Metadata, keys: Slot["keys"]): Slot | undefined {
  if (flaws.some((flaw) => flaw.kind === "unreadable-metadata")) return undefined;
  const { source, start, end } = span;
  const ending = lineEnding(source);
  const text = source.text.slice(start, end);
  const last = start + text.trimEnd().length;
  // Between `---` and `---` stands nothing that a line could follow.
  return text.trim() === ""
    ? {
        form: "front matter",
        at: spanOf(source, start, start),
        before: "",
        after: ending,
        keys,
        colon: "outside",
      }
    : {
        form: "front matter",
        at: spanOf(source, last, last),
        before: ending,
        after: "",
        keys,
        colon: "outside",
      };
}

/** A list of bare ids that is no field of the step, `3, 5` or `None`, to which more can be added. */
export function statedSlot(name: "depends_on" | "blocks", at: Span, ids: readonly string[]): Slot {
  const field: Field = { name, key: at, value: located(textAt(at), at), form: "marker" };
  return {
    form: "suffix",
    at,
    before: "",
    after: "",
    keys: {},
    colon: "inside",
    stated: { name, field, ids },
  };
}

/** One more line of a list behind its last one, with the mark of that: `- Depends on WP03`. */
export function statedLine(words: string, last: Span, ids: readonly string[]): Slot {
  const { source, start, end } = last;
  const lead = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1, start);
  const mark = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(lead)![0].replace(/\[[^ ]\]/, "[ ]");
  return {
    form: "suffix",
    at: spanOf(source, end, end),
    before: lineEnding(source) + mark,
    after: "",
    keys: { depends_on: words },
    colon: "inside",
    stated: { name: "depends_on", ids },
  };
}

import type { Root } from "mdast";
import type { Source } from "../model/index.ts";
import { parseAround, parseMarkdown } from "./markdown.ts";
import { type Metadata, readFrontMatter } from "./metadata.ts";
import { outlineOf, type Section } from "./outline.ts";

/** One file as read. Each part is computed when it is first asked for, and once. */
export interface Document {
  readonly source: Source;
  /** Needs no Markdown parse: recognising a format by its front matter is cheap. */
  readonly frontMatter: Metadata | undefined;
  readonly root: Root;
  readonly outline: Section;
  /** Trees with what stands around some offsets; whether there is more in them depends on what has been parsed already. */
  around(offsets: readonly number[]): readonly Root[];
}

export function readDocument(source: Source): Document {
  let frontMatter: Metadata | undefined | null = null;
  let root: Root | undefined;
  let outline: Section | undefined;
  return {
    source,
    get frontMatter() {
      if (frontMatter === null) frontMatter = readFrontMatter(source);
      return frontMatter;
    },
    get root() {
      root ??= parseMarkdown(source.text);
      return root;
    },
    get outline() {
      outline ??= outlineOf(this.root, source);
      return outline;
    },
    around: (offsets) => (root ? [root] : parseAround(source.text, offsets)),
  };
}

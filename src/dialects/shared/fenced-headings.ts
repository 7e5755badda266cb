import { type FencedHeading, located, spanOf } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";

/** Headings inside the blocks of code of a document. `idOf` gives the id in the text of a heading; undefined for one that is of no step. */
export function fencedHeadings(
  { root, source }: Document,
  idOf: (title: string) => string | undefined,
): FencedHeading[] {
  return root.children.flatMap((block) => {
    if (block.type !== "code" || !block.position) return [];
    const start = block.position.start.offset ?? 0;
    const text = source.text.slice(start, block.position.end.offset);
    const fence = spanOf(source, start, start + text.search(/[\r\n]|$/));
    return [...text.matchAll(/^#{2,4}[ \t]+([^\r\n]+)/gm)].flatMap(({ 0: line, 1: title = "", index }) => {
      const id = idOf(title.trim());
      if (id === undefined) return [];
      const at = start + index + line.length - title.length + title.indexOf(id);
      return [{ id: located(id, spanOf(source, at, at + id.length)), fence }];
    });
  });
}

import type { Nodes, Parents } from "mdast";
import { type Located, located, spanOf } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";

export interface LabelLine {
  readonly name: string;
  readonly value: Located<string>;
}

const label =
  /^[ \t>]{0,12}(?:[-*+][ \t]+)?(?:\[[ xX]\][ \t]+)?[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24}?)[*_`]{0,3}:[*_`]{0,3}[ \t]*(\S[^\r\n]{0,120})/gm;

/**
 * Lines of prose such as `**Effort**: 30 minutes` that `accepts` takes, in the order of the file; lines of code are none.
 * A file in which none is needs no look at its tree.
 */
export function labelLines(document: Document, accepts: (line: LabelLine) => boolean): LabelLine[] {
  const { source } = document;
  const found = [...source.text.matchAll(label)].flatMap((match): LabelLine[] => {
    const [whole, name, value] = match as unknown as [string, string, string];
    const at = match.index + whole.length - value.length;
    const line = { name, value: located(value, spanOf(source, at, at + value.length)) };
    return accepts(line) ? [line] : [];
  });
  if (!found.length) return found;
  const prose = document.around(found.map(({ value }) => value.span.start)).flatMap(paragraphsIn);
  return found.filter(({ value: { span } }) =>
    prose.some(([start, end]) => start <= span.start && span.end <= end),
  );
}

function paragraphsIn(node: Nodes): [start: number, end: number][] {
  const { start, end } = node.position ?? {};
  if (node.type === "paragraph") return [[start?.offset ?? 0, end?.offset ?? 0]];
  return "children" in node ? (node as Parents).children.flatMap(paragraphsIn) : [];
}

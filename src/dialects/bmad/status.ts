import { type Located, located, spanOf } from "../../model/index.ts";
import type { Document } from "../../parse/index.ts";
import { scalarOf } from "../shared/metadata.ts";

const line = /^(?:\*\*)?Status:?(?:\*\*)?[: \t]+(\S[^\r\n]*)/m;
const section = /^#{2,3}[ \t]+Status[ \t]*\r?\n\s*(?:[-*][ \t]+)?([^\s#][^\r\n]*)/m;

/** How far a story is: a line `Status: done`, a section of that name, or a key of its front matter. */
export function statusOf({ source, frontMatter }: Document): Located<string> | undefined {
  const found = line.exec(source.text) ?? section.exec(source.text);
  if (!found) return scalarOf(frontMatter, "status");
  const value = found[1]!.trimEnd();
  const start = found.index + found[0].lastIndexOf(found[1]!);
  return located(value, spanOf(source, start, start + value.length));
}

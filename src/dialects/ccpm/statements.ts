import {
  type Located,
  located,
  type Reference,
  type Slot,
  type Source,
  type Span,
  spanOf,
  textAt,
} from "../../model/index.ts";
import { type Section, sectionsBelow } from "../../parse/index.ts";
import { idsIn, readReferences } from "../shared/references.ts";
import { statedLine, statedSlot } from "../shared/slots.ts";

export interface Header {
  readonly dependsOn?: Span;
  readonly status?: Located<string>;
  readonly parallel?: Located<boolean>;
}

/** Tasks without front matter say the same in bold: `**Status:** pending **Parallel:** true **Depends on:** [004, 021]`. */
export function readHeader(outline: Section, source: Source): Header {
  const top = outline.children[0];
  const part = top?.children.find((child) => /^metadata$/i.test(child.title)) ?? top;
  const end = part === top ? (top?.children[0]?.extent.start ?? source.text.length) : part!.extent.end;
  const start = part?.span.end ?? 0;
  const text = source.text.slice(start, end);
  const field = (name: string): Located<string> | undefined => {
    const found = new RegExp(`\\*\\*(?:${name}):?\\*\\*:?\\s*([^*\\r\\n]*)`, "i").exec(text);
    if (!found) return undefined;
    const at = start + found.index + found[0].length - found[1]!.length;
    const value = found[1]!.trimEnd();
    return located(value, spanOf(source, at, at + value.length));
  };
  const [depends, status, parallel] = [field("Depends on|Dependencies"), field("Status"), field("Parallel")];
  return {
    ...(depends ? { dependsOn: depends.span } : {}),
    ...(status ? { status } : {}),
    ...(parallel ? { parallel: located(/^true|^yes/i.test(parallel.value), parallel.span) } : {}),
  };
}

/** `## Dependencies` with `- [ ] Task 013: why`: said once more for people, and not always the same. */
export function dependenciesInText(outline: Section, known: ReadonlySet<string>): Reference[] | undefined {
  const section = [...sectionsBelow(outline)].find(({ title }) => /^dependencies$/i.test(title));
  if (!section) return undefined;
  const { source } = section.extent;
  const found: Reference[] = [];
  for (const match of source.text
    .slice(section.span.end, section.extent.end)
    .matchAll(/\b(?:tasks?|issues?)\s+#?([^\r\n:—(]*)/gi)) {
    const start = section.span.end + match.index + match[0].length - match[1]!.length;
    for (const { ids, span } of idsIn(spanOf(source, start, start + match[1]!.length)))
      for (const id of ids) if (known.has(id)) found.push({ kind: "step", id, form: "prose", span });
  }
  return found;
}

/** `**Depends on:** [004, 021]` */
export function headerSlot(value: Span): Slot {
  const text = textAt(value);
  const inside = /^\[.*\S.*\]$/.test(text) ? spanOf(value.source, value.start + 1, value.end - 1) : value;
  const ids = readReferences(value, "label").map(({ id }) => id);
  return statedSlot("depends_on", inside, ids);
}

/** One more line below the last one of the section that names a task. */
export function sectionSlot(body: readonly Reference[]): Slot {
  const { span } = body.at(-1)!;
  const { source } = span;
  const lineStart = source.text.lastIndexOf("\n", span.start - 1) + 1;
  const lead = /^[ \t]*(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?/.exec(source.text.slice(lineStart))![0].length;
  const end = lineStart + /^[^\r\n]*/.exec(source.text.slice(lineStart))![0].trimEnd().length;
  return statedLine(
    "Task",
    spanOf(source, lineStart + lead, end),
    body.map(({ id }) => id),
  );
}

import { type Source, type Span, spanOf } from "../../model/index.ts";

/** An XML-like element of a plan file. Plans are no XML: text is not escaped, fences hold anything, closing tags get lost. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly tag: Span;
  /** Between the tags. */
  readonly content: Span;
  readonly children: readonly Element[];
}

interface Open {
  name: string;
  attributes: string;
  tag: Span;
  start: number;
  children: Element[];
}

/** Elements that hold elements; all others hold text, in which only their own closing tag counts. */
const containers = new Set(["", "tasks", "task", "feature"]);
const tags = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>/g;

/** Elements of a source from an offset on, tags inside fences left alone. Linear: one scan over the lines. */
export function readElements(source: Source, from: number): Element[] {
  const root: Open = { name: "", attributes: "", tag: spanOf(source, from, from), start: from, children: [] };
  const stack = [root];
  const close = (end: number): void => {
    const { start, ...done } = stack.pop()!;
    stack.at(-1)!.children.push({ ...done, content: spanOf(source, start, end) });
  };
  for (const line of linesOutsideFences(source.text, from)) {
    // Behind a tag that counts, the line begins anew: a whole task may stand in one.
    let from = 0;
    for (const match of line.text.matchAll(tags)) {
      const [whole, slash, name, attributes] = match as unknown as [string, string, string, string];
      const at = line.start + match.index;
      if (slash) {
        const depth = stack.findLastIndex((open) => open.name === name);
        if (depth > 0) from = match.index + whole.length;
        if (depth > 0) while (stack.length > depth) close(at);
        continue;
      }
      const inText = !containers.has(stack.at(-1)!.name);
      if (inText && name !== "task") continue;
      if (!/^(?:\s|<[^<>]*>)*$/.test(line.text.slice(from, match.index))) continue;
      if (name === "task") while (stack.some((open) => open.name === "task")) close(at);
      const tag = spanOf(source, at, at + whole.length);
      stack.push({ name, attributes: attributes.trim(), tag, start: tag.end, children: [] });
    }
  }
  while (stack.length > 1) close(source.text.length);
  return root.children;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A fence that nothing closes is taken for text: it would swallow the rest of the plan. */
function* linesOutsideFences(text: string, from: number): Generator<Line> {
  const fence = /^[ \t]*(`{3,}|~{3,})/;
  let held: Line[] = [];
  let mark = "";
  for (const match of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const line = { text: match[0], start: from + match.index };
    const found = fence.exec(line.text)?.[1];
    if (mark) {
      held.push(line);
      const closes = found?.startsWith(mark) && line.text.trim() === found;
      if (!closes) continue;
      held = [];
      mark = "";
    } else if (found) {
      mark = found;
      held = [line];
    } else yield line;
  }
  yield* held;
}

import { type Span, spanOf } from "../../model/index.ts";

/** A line of prose, with its place. */
export interface Line {
  readonly text: string;
  readonly span: Span;
}

export interface Fence {
  /** In lower case; empty where none is named. */
  readonly language: string;
  readonly code: string;
  /** The lines of code, without those of the fence. */
  readonly span: Span;
  /** The lines of prose of the same part that stand before it, behind the fence before. */
  readonly before: readonly Line[];
}

/** From one box, heading, number or bold `Step` to the next: what is done at one go. */
export interface Part {
  readonly start: number;
  readonly lines: readonly Line[];
  readonly fences: readonly Fence[];
}

const boundary = /^\s*(?:[-*+]\s+\[[ xX]\]\s|#{1,6}\s|\*\*(?:Step|RED|GREEN)\b|\d+[.)]\s)/;
const opening = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})\s*([\w+#-]*)/;

/** The parts of a step, in document order. Fences are known by their lines: those of lists are indented. */
export function partsOf({ source, start, end }: Span): Part[] {
  interface Open extends Part {
    lines: Line[];
    fences: Fence[];
  }
  let part: Open = { start, lines: [], fences: [] };
  const parts = [part];
  let fence: { mark: string; language: string; from: number; before: Line[] } | undefined;
  let before: Line[] = [];
  for (let at = start; at < end; ) {
    const next = source.text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const text = source.text.slice(at, stop);
    const mark = opening.exec(text);
    if (fence) {
      if (mark?.[1]?.startsWith(fence.mark) && mark[2] === "") {
        const span = spanOf(source, fence.from, Math.max(fence.from, at - 1));
        const { language, before } = fence;
        part.fences.push({ language, code: source.text.slice(span.start, span.end), span, before });
        fence = undefined;
      }
    } else if (mark) {
      fence = { mark: mark[1]!, language: mark[2]!.toLowerCase(), from: stop + 1, before };
      before = [];
    } else {
      if (boundary.test(text)) {
        part = { start: at, lines: [], fences: [] };
        parts.push(part);
        before = [];
      }
      const line = { text, span: spanOf(source, at, stop) };
      part.lines.push(line);
      before.push(line);
    }
    at = stop + 1;
  }
  return parts;
}

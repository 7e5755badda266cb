/** Where the YAML at the head of a text stands, in offsets. */
export interface FrontMatter {
  /** The opening `---`. */
  readonly fence: readonly [start: number, end: number];
  /** Between the fences. */
  readonly start: number;
  readonly end: number;
  /** Behind the closing fence and its line ending. */
  readonly after: number;
  /** Without a closing fence the text itself is no longer told apart: `after` is then 0. */
  readonly closed: boolean;
}

const opening = /^\uFEFF?(---[ \t]*(?:\r\n?|\n))/;
const closing = /^---[ \t]*(?:\r\n?|\n|$)/;
const key = /^[ \t]*["']?[\w$.-]+["']?[ \t]*:(?:\s|$)/;

/**
 * The front matter of a text: what stands between `---` lines at its very start, a byte order mark allowed. Where the second
 * one is missing, the lines that read like `key: value` are taken for it; a text that begins with a rule has none.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const fence = [start - open[1]!.length, start - open[1]!.length + 3] as const;
  let keys = 0;
  let readable = true;
  let likely = start;
  for (const { from, to, next } of linesFrom(text, start)) {
    const line = text.slice(from, next);
    if (closing.test(line))
      return { fence, start, end: withoutBreak(text, start, from), after: next, closed: true };
    if (!readable) continue;
    if (key.test(line)) keys += 1;
    else if (!/^[ \t]+\S|^- |^#/.test(line) || keys === 0) readable = false;
    if (readable) likely = to;
  }
  return keys > 0 ? { fence, start, end: likely, after: 0, closed: false } : undefined;
}

/** The lines of a text, without and with their endings. */
function* linesFrom(text: string, start: number): Generator<{ from: number; to: number; next: number }> {
  const ending = /\r\n?|\n|$/g;
  for (let from = start; from < text.length; ) {
    ending.lastIndex = from;
    const match = ending.exec(text)!;
    const next = match.index + match[0].length;
    yield { from, to: match.index, next };
    from = next;
  }
}

/** The line ending before the closing fence is the fence's. */
function withoutBreak(text: string, start: number, end: number): number {
  const at = text[end - 1] === "\n" && text[end - 2] === "\r" ? end - 2 : end - 1;
  return Math.max(start, at);
}

import type { Line } from "./parts.ts";

/** Endings of files that hold tests. */
const path = /(?<![\w/])((?:[\w.@[\]-]+\/)*[\w.@[\]-]+\.(?:py|rs|go|exs?|rb|[cm]?[jt]sx?))(?![\w/])/g;

/** The one file that the text before a fence names, or its first line: `// tests/a.rs`. Undefined where none or several are named. */
export function fileBefore(before: readonly Line[], code: string): string | undefined {
  const own = /^\s*(?:\/\/|#|--|\/\*)\s*(\S+\.\w+)/.exec(code)?.[1];
  const named = own?.includes("/") ? filesIn(own) : [];
  if (named.length === 1) return named[0];
  // The nearest line that names files; a command names what it runs, and no file to write.
  for (const { text } of before.toReversed()) {
    if (/^\s*\**(?:run|expected)\b/i.test(text)) break;
    const files = filesIn(text);
    if (files.length > 0) return files.length === 1 ? files[0] : undefined;
  }
  return undefined;
}

const filesIn = (text: string): string[] => [...new Set([...text.matchAll(path)].map((match) => match[1]!))];

/** Whether the words before a fence say that its code takes the place of other code. */
export const replaces = (before: readonly Line[]): boolean =>
  before.some(({ text }) =>
    /\b(?:replac|rewrit|updat|chang|modif|renam|remov|delet|adjust|fix|correct|instead|swap|overwrit|alternativ|variant|for example|e\.g\.|such as|sketch|optional)/i.test(
      text,
    ),
  );

/** Where in a block of YAML something is being written. */
export interface YamlPlace {
  /** The keys above, the outermost first. An item of a list adds nothing. */
  readonly path: readonly string[];
  /** The key whose value is being written; undefined where a key is. */
  readonly key: string | undefined;
  /** Whether it is an item of a list. */
  readonly inList: boolean;
  /** What is there of the word, and where it begins. */
  readonly word: string;
  readonly start: number;
  /** Keys that stand beside it already. */
  readonly beside: readonly string[];
}

const keyLine = /^(\s*)(?:- +)?(["']?)([\w$-]+)\2\s*:(?:\s|$)/;

/**
 * Looks at the lines above the place: what is being written is no YAML yet, so no parser reads it. `text`: the block up to the place and
 * beyond; `at`: the place in it.
 */
export function yamlPlace(text: string, at: number): YamlPlace | undefined {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(from, at);
  if (/^\s*#/.test(line)) return undefined;
  const above = text.slice(0, from).split("\n");
  const below = text.slice(at).split("\n").slice(1);
  const word = /[\w./$-]*$/.exec(line)![0];
  const place = { word, start: at - word.length };
  const entry = /^(\s*(?:- +)?)(["']?)([\w$-]+)\2\s*:\s+(\[?)(.*)$/.exec(line);
  if (entry) {
    const [, indent = "", , key, open] = entry;
    return { ...place, path: keysAbove(above, indent.length), key, inList: open === "[", beside: [] };
  }
  const [indent = ""] = /^\s*/.exec(line)!;
  if (/^\s*- +[^:]*$/.test(line)) {
    const path = keysAbove(above, indent.length + 1);
    return { ...place, path: path.slice(0, -1), key: path.at(-1), inList: true, beside: [] };
  }
  if (!/^\s*[\w$-]*$/.test(line)) return undefined;
  const beside = [...siblings(above.toReversed(), indent.length), ...siblings(below, indent.length)];
  return { ...place, path: keysAbove(above, indent.length), key: undefined, inList: false, beside };
}

/** The keys that lines further left stand below. */
function keysAbove(lines: readonly string[], indent: number): string[] {
  const keys: string[] = [];
  let left = indent;
  for (const line of lines.toReversed()) {
    const match = keyLine.exec(line);
    if (!match || match[1]!.length >= left) continue;
    keys.unshift(match[3]!);
    left = match[1]!.length;
  }
  return keys;
}

function siblings(lines: readonly string[], indent: number): string[] {
  const keys: string[] = [];
  for (const line of lines) {
    const depth = /^\s*/.exec(line)![0].length;
    if (line.trim() !== "" && depth < indent) break;
    const match = keyLine.exec(line);
    if (match && match[1]!.length === indent) keys.push(match[3]!);
  }
  return keys;
}

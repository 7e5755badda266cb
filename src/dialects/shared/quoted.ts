import type { RootContent } from "mdast";
import { tableOf, textAt } from "../../model/index.ts";
import { parseMarkdown, type Value } from "../../parse/index.ts";
import { type Stretch, shiftAll } from "./fragment.ts";
import { tightSpan } from "./metadata.ts";

type Scalar = Extract<Value, { kind: "scalar" }>;

/** Markdown in a string of JSON: parsed as it reads without escapes, with offsets into the string as it is written. */
export function parseQuoted(value: Scalar): RootContent[] {
  const span = tightSpan(value);
  const raw = textAt(span);
  if (!raw.includes("\\")) return withOffsets(raw, [{ at: 0, offset: span.start }]);
  let text = "";
  const stretches: Stretch[] = [];
  for (const match of raw.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)|[^\\]+/g)) {
    stretches.push({ at: text.length, offset: span.start + match.index });
    text += match[0].startsWith("\\") ? unescaped(match[0]) : match[0];
  }
  return withOffsets(text, stretches);
}

const escapes = tableOf<string>({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" });

const unescaped = (written: string): string =>
  written[1] === "u"
    ? String.fromCharCode(Number.parseInt(written.slice(2), 16))
    : (escapes.get(written[1]!) ?? written[1]!);

function withOffsets(text: string, stretches: readonly Stretch[]): RootContent[] {
  const { children } = parseMarkdown(text);
  shiftAll(children, stretches);
  return children;
}

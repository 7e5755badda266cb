import { type Field, type Located, located, type Reference, type Span, spanOf } from "../../model/index.ts";
import { canonicalKey } from "./keys.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

/** What a heading says beside its title: `[DEPENDS: 1.2]`, `[REGRESSION]`, `(model: haiku)`. */
export interface Markers {
  readonly dependsOn: Reference[];
  readonly blocks: Reference[];
  readonly fields: Field[];
  regression: boolean;
  spike: boolean;
  parallel: Located<boolean> | undefined;
  model: Located<string> | undefined;
  /** The title without them. */
  title: string;
}

const flag = /[[(]\s*(REGRESSION|SPIKE|PARALLEL|P)\s*[\])]/gi;
const list =
  /[[(]\s*((DEPENDS?(?:[ _-]?ON)?|REQUIRES?|BLOCKED[ _-]BY|AFTER|BLOCKS?)\s*:?)\s+([^\])]*)[\])]/gi;
const model = /\(\s*(?:model:\s*)?(opus|sonnet|haiku)\b[^()]*\)|\bmodel:\s*([\w.-]+)/i;

/** A model and nothing else in parentheses is no part of the title. */
const loneModel = /\(\s*(?:model:\s*)?(?:opus|sonnet|haiku)\s*\)|\(\s*model:\s*[\w.-]+\s*\)/gi;

/** `raw` is the whole heading; `title` its text without markup, from behind the id. */
export function readMarkers(raw: Span, title: string, known: KnownIds): Markers {
  const text = raw.source.text.slice(raw.start, raw.end);
  const found: Markers = {
    dependsOn: [],
    blocks: [],
    fields: [],
    regression: false,
    spike: false,
    parallel: undefined,
    model: undefined,
    title: title.replace(/\s+/g, " ").trim(),
  };
  if (!/[[(]|model:/i.test(`${text} ${title}`)) return found;
  found.title = title
    .replace(flag, " ")
    .replace(list, " ")
    .replace(loneModel, " ")
    .replace(/\s+/g, " ")
    .trim();
  const at = (start: number, length: number) =>
    spanOf(raw.source, raw.start + start, raw.start + start + length);
  for (const match of text.matchAll(flag)) {
    const name = match[1]!.toUpperCase();
    // A lone `(P)` or `[REGRESSION]` is a mark; `(parallel)` in a title may be part of its words.
    if (name === "REGRESSION") found.regression = true;
    else if (name === "SPIKE") found.spike = true;
    else if (match[0].startsWith("[") || name === "P")
      found.parallel = located(true, at(match.index, match[0].length));
  }
  for (const match of text.matchAll(list)) readList(match, at, found, known);
  const named = model.exec(text);
  const value = named?.[1] ?? named?.[2];
  if (named && value)
    found.model = located(value.toLowerCase(), at(named.index + named[0].indexOf(value), value.length));
  return found;
}

function readList(
  match: RegExpExecArray,
  at: (start: number, length: number) => Span,
  found: Markers,
  known: KnownIds,
): void {
  const valueAt = match.index + match[0].length - 1 - match[3]!.length;
  const value = at(valueAt, match[3]!.length);
  const references = readReferences(value, "marker", known);
  if (references.length === 0) return;
  const key = at(match.index + match[0].indexOf(match[2]!), match[2]!.length);
  const name = /^blocks?$/i.test(match[2]!) ? "blocks" : (canonicalKey(match[2]!) ?? "depends_on");
  found.fields.push({ name, key, value: located(match[3]!, value), form: "marker" });
  if (name === "blocks") found.blocks.push(...references);
  else found.dependsOn.push(...references);
}

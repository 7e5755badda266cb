import {
  type Field,
  type Flaw,
  type Located,
  located,
  type Reference,
  type ReferenceForm,
  type Span,
  spanOf,
} from "../../model/index.ts";
import { type Entry, type Metadata, type Value, validateMetadata } from "../../parse/index.ts";
import { saysNothing } from "./references.ts";

/** What is wrong with metadata: its syntax, and what breaks the schema of its format, where it has one. */
export const flawsOf = (
  metadata: Metadata | undefined,
  schema: Parameters<typeof validateMetadata>[1] | undefined,
): Flaw[] => (metadata ? [...metadata.flaws, ...(schema ? validateMetadata(metadata, schema) : [])] : []);

/** The place of a scalar's text, without its quotes. */
export function tightSpan(value: Value): Span {
  const { source, start, end } = value.span;
  return value.kind === "scalar" && value.quoted ? spanOf(source, start + 1, end - 1) : value.span;
}

/** A scalar as written; undefined for a list, a map, or nothing. */
export function scalarOf(
  metadata: Pick<Metadata, "entries"> | undefined,
  key: string,
): Located<string> | undefined {
  const value = metadata?.entries.get(key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? located(value.text, tightSpan(value)) : undefined;
}

/** The scalars of a list; a single scalar counts as a list of what its commas separate. */
export function itemsOf(entry: Entry | undefined): Located<string>[] {
  if (!entry) return [];
  const { value } = entry;
  if (value.kind === "list")
    return value.items.flatMap((item) =>
      item.kind === "scalar" ? [located(item.text, tightSpan(item))] : [],
    );
  if (value.kind !== "scalar" || value.text === "") return [];
  const span = tightSpan(value);
  const text = span.source.text.slice(span.start, span.end);
  return [...text.matchAll(/[^,\s[\]"'][^,[\]"'\r\n]*/g)].map((match) => {
    const part = match[0].trimEnd();
    return located(
      part,
      spanOf(span.source, span.start + match.index, span.start + match.index + part.length),
    );
  });
}

/** References of a key: `[]`, `null`, `none` and an empty value are none. */
export function referencesOf(entry: Entry | undefined, form: ReferenceForm = "metadata"): Reference[] {
  return itemsOf(entry)
    .filter((item) => !saysNothing(item.value))
    .map((item) => ({ kind: "step", id: item.value, form, span: item.span }));
}

export function numberOf(
  metadata: Pick<Metadata, "entries"> | undefined,
  key: string,
): Located<number> | undefined {
  const text = scalarOf(metadata, key);
  const value = Number(text?.value);
  return text && Number.isFinite(value) ? located(value, text.span) : undefined;
}

export function booleanOf(
  metadata: Pick<Metadata, "entries"> | undefined,
  key: string,
): Located<boolean> | undefined {
  const text = scalarOf(metadata, key);
  if (!text || !/^(?:true|false|yes|no)$/i.test(text.value)) return undefined;
  return located(/^(?:true|yes)$/i.test(text.value), text.span);
}

/** The given keys as fields, each with its places. */
export function fieldsOf(metadata: Metadata | undefined, keys: readonly string[]): Field[] {
  return keys.flatMap((key) => {
    const entry = metadata?.entries.get(key);
    if (!entry) return [];
    const span = tightSpan(entry.value);
    const text = span.source.text.slice(span.start, span.end);
    return [{ name: key, key: entry.keySpan, value: located(text, span), form: "metadata" as const }];
  });
}

import type { Located } from "../model/index.ts";
import { type Entry, jsonOf, type Metadata, type Value } from "../parse/index.ts";

type Entries = Metadata["entries"];

/** A value without its places, as any reader of the file would see it. */
export function plainOf(value: Value): unknown {
  if (value.kind === "list") return value.items.map(plainOf);
  if (value.kind === "scalar") return jsonOf(value);
  return Object.fromEntries([...value.entries.values()].map((entry) => [entry.key, plainOf(entry.value)]));
}

/** The texts of a list, or the one text that stands in its place. */
export function textsOf(entries: Entries, key: string): Located<string>[] {
  const value = entries.get(key)?.value;
  if (!value) return [];
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "scalar" ? [{ value: item.text, span: item.span }] : []));
}

export function textOf(entries: Entries, key: string): Located<string> | undefined {
  const value = entries.get(key)?.value;
  return value?.kind === "scalar" ? { value: value.text, span: value.span } : undefined;
}

export const entriesOf = (value: Value | undefined): readonly Entry[] =>
  value?.kind === "map" ? [...value.entries.values()] : [];

/** The value that keys lead to, or the last one on the way that is there. */
export function valueAt(value: Value, keys: readonly (string | number)[]): Value {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const next =
    value.kind === "list"
      ? value.items[Number(key)]
      : value.kind === "map"
        ? value.entries.get(String(key))?.value
        : undefined;
  return next ? valueAt(next, rest) : value;
}

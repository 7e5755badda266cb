import {
  type Field,
  type Flaw,
  type Isolation,
  type Located,
  located,
  type ModeStatement,
  nearest,
  type Reference,
  type Span,
  textAt,
} from "../../model/index.ts";
import type { Entry, Metadata, Value } from "../../parse/index.ts";
import { canonicalKey, metadataKeys } from "./keys.ts";
import { readMode } from "./modes.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

/** What a step, phase or plan says about itself in fields, wherever they stand. */
export interface Facts {
  readonly fields: Field[];
  readonly dependsOn: Reference[];
  readonly blocks: Reference[];
  readonly conflictsWith: Reference[];
  mode: ModeStatement | undefined;
  isolation: Located<Isolation> | undefined;
  model: Located<string> | undefined;
  type: Located<string> | undefined;
  parallel: Located<boolean> | undefined;
  wave: Located<number> | undefined;
}

export const noFacts = (): Facts => ({
  fields: [],
  dependsOn: [],
  blocks: [],
  conflictsWith: [],
  mode: undefined,
  isolation: undefined,
  model: undefined,
  type: undefined,
  parallel: undefined,
  wave: undefined,
});

const references: Readonly<Record<string, "dependsOn" | "blocks" | "conflictsWith">> = {
  depends_on: "dependsOn",
  blocks: "blocks",
  conflicts_with: "conflictsWith",
};

/** Adds what front matter says. Nearer statements are read first and stay. */
export function readMetadata(metadata: Metadata, facts: Facts, known: KnownIds, flaws: Flaw[]): void {
  flaws.push(...metadata.flaws);
  for (const entry of metadata.entries.values()) {
    const name = canonicalKey(entry.key);
    if (!name) {
      suggestKey(entry, metadata, flaws);
      continue;
    }
    facts.fields.push({
      name,
      key: entry.keySpan,
      value: located(textAt(entry.value.span), entry.value.span),
      form: "metadata",
    });
    const list = references[name];
    if (list) facts[list].push(...readReferenceValue(entry, known, flaws));
    else readScalarFact(name, entry, facts, flaws);
  }
}

function readScalarFact(name: string, entry: Entry, facts: Facts, flaws: Flaw[]): void {
  const scalar = scalarOf(entry, flaws);
  if (!scalar) return;
  if (name === "execution_mode") facts.mode ??= readMode(scalar, flaws);
  else if (name === "isolation") facts.isolation ??= readIsolation(scalar, flaws);
  else if (name === "model") facts.model ??= located(scalar.value.toLowerCase(), scalar.span);
  else if (name === "type") facts.type ??= located(scalar.value.toLowerCase(), scalar.span);
  else if (name === "parallel") facts.parallel ??= readBoolean(scalar, entry.key, flaws);
  else if (name === "modifies_shared_state") readBoolean(scalar, entry.key, flaws);
  else if (name === "id") checkId(entry.value, flaws);
  else if (name === "wave" && /^\d+$/.test(scalar.value))
    facts.wave ??= located(Number(scalar.value), scalar.span);
}

/** A list of ids, one id, a range in a string, or nothing. */
function readReferenceValue(entry: Entry, known: KnownIds, flaws: Flaw[]): Reference[] {
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap((item) => {
    if (item.kind !== "scalar") {
      flaws.push({
        kind: "invalid-metadata",
        message: `Unexpected ${item.kind === "map" ? "mapping" : "list"} in \`${entry.key}\`, expected a list of ids`,
        span: item.span,
      });
      return [];
    }
    checkId(item, flaws);
    return readReferences(inside(item), "metadata", known);
  });
}

/** YAML readers take an unquoted `1.10` for the number 1.1, `012` for 12 and `1e3` for 1000. */
function checkId(value: Value, flaws: Flaw[]): void {
  if (value.kind !== "scalar" || value.quoted || !/^[-+]?[\d.][\d._eE+xo]*$/.test(value.text)) return;
  const other = /^0\d+$/.test(value.text) ? String(Number(value.text)) : String(Number(value.text));
  if (other === value.text || other === "NaN") return;
  flaws.push({
    kind: "ambiguous-id",
    message: `Unexpected id \`${value.text}\` without quotes, which YAML reads as \`${other}\`, expected \`"${value.text}"\``,
    span: value.span,
  });
}

function scalarOf(entry: Entry, flaws: Flaw[]): Located<string> | undefined {
  if (entry.value.kind === "scalar") return located(entry.value.text, inside(entry.value));
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected ${entry.value.kind === "map" ? "mapping" : "list"} in \`${entry.key}\`, expected one value`,
    span: entry.value.span,
  });
  return undefined;
}

/** Without the quotes. */
function inside(value: Value): Span {
  const { span } = value;
  if (value.kind !== "scalar" || !value.quoted || span.end - span.start < 2) return span;
  return { ...span, start: span.start + 1, end: span.end - 1 };
}

export function readIsolation(value: Located<string>, flaws: Flaw[]): Located<Isolation> | undefined {
  const text = value.value
    .toLowerCase()
    .replace(/[`"'*.]/g, "")
    .trim();
  if (/^(?:git[- ])?worktrees?\b/.test(text)) return located("worktree", value.span);
  if (/^(?:shared|none)\b/.test(text)) return located("shared", value.span);
  if (text !== "")
    flaws.push({
      kind: "invalid-metadata",
      message: `Unexpected isolation \`${value.value}\`, expected \`shared\` or \`worktree\``,
      span: value.span,
    });
  return undefined;
}

function readBoolean(value: Located<string>, key: string, flaws: Flaw[]): Located<boolean> | undefined {
  if (/^(?:true|yes|y)\b/i.test(value.value)) return located(true, value.span);
  if (/^(?:false|no|n)\b/i.test(value.value)) return located(false, value.span);
  if (value.value !== "")
    flaws.push({
      kind: "invalid-metadata",
      message: `Unexpected \`${value.value}\` in \`${key}\`, expected \`true\` or \`false\``,
      span: value.span,
    });
  return undefined;
}

/** A key that is none of ours is the author's own, unless it is one of ours misspelt and the right one is missing. */
function suggestKey(entry: Entry, metadata: Metadata, flaws: Flaw[]): void {
  const meant = nearest(entry.key.toLowerCase(), metadataKeys);
  if (!meant || meant.length < 6 || metadata.entries.has(meant)) return;
  flaws.push({
    kind: "invalid-metadata",
    message: `Unexpected key \`${entry.key}\`, expected \`${meant}\``,
    span: entry.keySpan,
  });
}

import { readFileField } from "../../mentions/index.ts";
import {
  type Field,
  type Flaw,
  type Isolation,
  type Located,
  located,
  type Mention,
  type ModeStatement,
  type Reference,
  type Span,
  tableOf,
  textAt,
} from "../../model/index.ts";
import { type Entry, type Metadata, type Value, validateMetadata } from "../../parse/index.ts";
import { estimateFrom } from "../shared/estimate-field.ts";
import { readIsolation } from "../shared/isolation-field.ts";
import { readMode } from "../shared/modes.ts";
import { canonicalKey } from "./keys.ts";
import type { KnownIds } from "./ranges.ts";
import { readReferences } from "./references.ts";

/** What a step, phase or plan says about itself in fields, wherever they stand. */
export interface Facts {
  readonly fields: Field[];
  readonly dependsOn: Reference[];
  readonly blocks: Reference[];
  readonly conflictsWith: Reference[];
  /** Of files that the metadata declares. */
  readonly mentions: Mention[];
  mode: ModeStatement | undefined;
  isolation: Located<Isolation> | undefined;
  model: Located<string> | undefined;
  type: Located<string> | undefined;
  parallel: Located<boolean> | undefined;
  wave: Located<number> | undefined;
  estimate: Located<number> | undefined;
}

export const noFacts = (): Facts => ({
  fields: [],
  dependsOn: [],
  blocks: [],
  conflictsWith: [],
  mentions: [],
  mode: undefined,
  isolation: undefined,
  model: undefined,
  type: undefined,
  parallel: undefined,
  wave: undefined,
  estimate: undefined,
});

const references = tableOf<"dependsOn" | "blocks" | "conflictsWith">({
  depends_on: "dependsOn",
  blocks: "blocks",
  conflicts_with: "conflictsWith",
});

/** What a block of metadata is about; each has its schema. */
export type MetadataOf = "step" | "plan" | "orchestrator";

/** Adds what front matter says. Nearer statements are read first and stay. What breaks the schema is a flaw at its place. */
export function readMetadata(
  metadata: Metadata,
  of: MetadataOf,
  facts: Facts,
  known: KnownIds,
  flaws: Flaw[],
): void {
  flaws.push(...metadata.flaws, ...validateMetadata(metadata, of));
  for (const entry of metadata.entries.values()) {
    const name = canonicalKey(entry.key);
    if (!name) continue;
    const value = located(textAt(entry.value.span), entry.value.span);
    facts.fields.push({ name, key: entry.keySpan, value, form: "metadata" });
    if (name === "files") facts.mentions.push(...readFiles(entry));
    const list = references.get(name);
    if (list) facts[list].push(...readReferenceValue(entry, known));
    else readScalarFact(name, entry, facts);
  }
}

function readScalarFact(name: string, { value }: Entry, facts: Facts): void {
  if (value.kind !== "scalar") return;
  const scalar = located(value.text, inside(value));
  if (name === "execution_mode") facts.mode ??= readMode(scalar, []);
  else if (name === "isolation") facts.isolation ??= readIsolation(scalar);
  else if (name === "model") facts.model ??= located(scalar.value.toLowerCase(), scalar.span);
  else if (name === "type") facts.type ??= located(scalar.value.toLowerCase(), scalar.span);
  else if (name === "parallel") facts.parallel ??= readBoolean(scalar);
  else if (name === "estimate") facts.estimate ??= estimateFrom(name, scalar.value, scalar.span);
  else if (name === "wave" && /^\d+$/.test(scalar.value))
    facts.wave ??= located(Number(scalar.value), scalar.span);
}

/** A list of ids, one id, a range in a string, or nothing. */
function readReferenceValue(entry: Entry, known: KnownIds): Reference[] {
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.flatMap((item) =>
    item.kind === "scalar" ? readReferences(inside(item), "metadata", known) : [],
  );
}

/** `files: [src/a.ts]`: what the step changes. */
function readFiles({ value }: Entry): Mention[] {
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => (item.kind === "scalar" ? readFileField(inside(item), "write") : []));
}

/** Without the quotes. */
function inside(value: Value): Span {
  const { span } = value;
  if (value.kind !== "scalar" || !value.quoted || span.end - span.start < 2) return span;
  return { ...span, start: span.start + 1, end: span.end - 1 };
}

function readBoolean(value: Located<string>): Located<boolean> | undefined {
  if (/^(?:true|yes|y)\b/i.test(value.value)) return located(true, value.span);
  return /^(?:false|no|n)\b/i.test(value.value) ? located(false, value.span) : undefined;
}

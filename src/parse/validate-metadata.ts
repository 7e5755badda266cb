import { type Flaw, nearest, type Span, textAt } from "../model/index.ts";
import { resolve, type Schema, type SchemaName, schemas } from "../schema/index.ts";
import { choicesOf, expectation } from "./expectations.ts";
import { meantKey } from "./keys.ts";
import type { Entry, Metadata, Value } from "./metadata.ts";
import { jsonOf, misread, type Scalar } from "./scalars.ts";

interface Walk {
  /** Where the syntax breaks: what was made of a value there says nothing about the author. */
  readonly broken: readonly Span[];
  readonly root: Schema;
  readonly flaws: Flaw[];
}

/**
 * Holds metadata against one of the published schemas. Each fault is told once, at the key or value that it is about:
 * where a schema offers a choice, the kind of value (list, map, text) decides which branch the author meant.
 * Ids are taken as the text that was written; one that YAML reads differently is a flaw of its own.
 */
export function validateMetadata(metadata: Metadata, name: SchemaName): Flaw[] {
  const root = schemas[name];
  const { entries, span } = metadata;
  const unreadable = metadata.flaws.filter((flaw) => flaw.kind === "unreadable-metadata");
  const walk: Walk = { root, flaws: [], broken: unreadable.map((flaw) => flaw.span) };
  checkMap({ kind: "map", entries, span }, root, "", walk);
  return walk.flaws;
}

/** One value against one part of a schema. `owner`: the key that it belongs to, for the words. */
function check(value: Value, schema: Schema, owner: string, walk: Walk): void {
  if (walk.broken.some(({ start }) => start >= value.span.start && start <= value.span.end)) return;
  const { schema: own, name } = resolve(schema, walk.root);
  if (own.oneOf) checkChoice(value, own, owner, walk);
  else if (value.kind === "list" && own.type === "array") checkList(value, own, owner, walk);
  else if (value.kind === "map" && own.type === "object") checkMap(value, own, owner, walk);
  else if (value.kind !== "scalar" || !fits(value, own)) tellValue(value, own, owner, walk);
  else if (name !== undefined && ids.has(name)) checkId(value, walk);
}

/** Definitions whose text is an id. */
const ids: ReadonlySet<string> = new Set(["id", "reference", "referenceText"]);

function checkChoice(value: Value, own: Schema, owner: string, walk: Walk): void {
  const kind = { list: "array", map: "object", scalar: undefined }[value.kind];
  const meant = own.oneOf!.find((branch) => {
    const { schema } = resolve(branch, walk.root);
    return value.kind === "scalar" ? fitsAny(value, schema, walk.root) : schema.type === kind;
  });
  if (meant) check(value, meant, owner, walk);
  else tellValue(value, own, owner, walk);
}

const fitsAny = (value: Scalar, schema: Schema, root: Schema): boolean =>
  schema.oneOf
    ? schema.oneOf.some((branch) => fits(value, resolve(branch, root).schema))
    : fits(value, schema);

/** Whether a scalar is what a schema without branches asks for. Where text is asked for, text is what was written. */
function fits(value: Scalar, own: Schema): boolean {
  const read = jsonOf(value);
  if ("const" in own) return own.const === value.text || own.const === read;
  if (own.type === "string") return read !== null && new RegExp(own.pattern ?? "", "u").test(value.text);
  if (own.type === "null") return read === null;
  if (own.type === "boolean") return typeof read === "boolean";
  if (own.type === "integer") return Number.isInteger(read) && (read as number) >= (own.minimum ?? -Infinity);
  if (own.type === "number") return typeof read === "number" && isBetween(read, own);
  return own.type === undefined;
}

const isBetween = (number: number, { minimum = -Infinity, maximum = Infinity }: Schema): boolean =>
  minimum <= number && number <= maximum;

function checkId(value: Scalar, { flaws }: Walk): void {
  const other = misread(value);
  if (other === undefined) return;
  const { span, text } = value;
  flaws.push({
    kind: "ambiguous-id",
    message: `Unexpected unquoted id \`${text}\`, which YAML reads as ${other}, expected \`"${text}"\``,
    span,
    fix: { title: "Quote the id", safe: true, edits: [{ span, text: `"${text}"` }] },
  });
}

function checkList(value: Extract<Value, { kind: "list" }>, own: Schema, owner: string, walk: Walk): void {
  const least = own.minItems ?? 0;
  if (value.items.length < least) {
    tell(
      walk,
      value.span,
      `Unexpected list of ${value.items.length} for \`${owner}\`, expected ${least} or more items`,
    );
  }
  const seen = new Map<string, Span>();
  value.items.forEach((item, at) => {
    const schema = Array.isArray(own.items) ? own.items[at] : (own.items as Schema | undefined);
    if (schema) check(item, schema, owner, walk);
    if (own.uniqueItems && item.kind === "scalar") checkRepeated(item, seen, owner, walk);
  });
}

function checkRepeated({ text, span }: Scalar, seen: Map<string, Span>, owner: string, walk: Walk): void {
  const first = seen.get(text);
  if (!first) seen.set(text, span);
  else {
    const related = [{ span: first, message: "first here" }];
    tell(walk, span, `Unexpected second \`${text}\` in \`${owner}\`, expected each once`, related);
  }
}

function checkMap(value: Extract<Value, { kind: "map" }>, own: Schema, owner: string, walk: Walk): void {
  const properties = own.properties ?? {};
  for (const entry of value.entries.values()) {
    const schema = properties[entry.key];
    const given = schema ?? own.additionalProperties;
    if (typeof given === "object") check(entry.value, given, entry.key, walk);
    else checkUnknown(entry, value.entries, own, walk);
  }
  for (const key of own.required ?? []) {
    if (value.entries.has(key) || !properties[key]) continue;
    const place = owner === "" ? "metadata" : `item of \`${owner}\``;
    tell(
      walk,
      firstLineOf(value.span),
      `Unexpected ${place} without \`${key}\`, expected ${expectation(properties[key], walk.root)}`,
    );
  }
  checkExclusive(value.entries, own, walk);
}

function checkUnknown(entry: Entry, entries: ReadonlyMap<string, Entry>, own: Schema, walk: Walk): void {
  const known = Object.keys(own.properties ?? {});
  const meant = meantKey(entry.key, known);
  const closed = own.additionalProperties === false;
  if (!closed && (meant === undefined || entries.has(meant))) return;
  const expected = meant === undefined ? known.map((key) => `\`${key}\``).join(", ") : `\`${meant}\``;
  const fix = meant !== undefined && !entries.has(meant) ? renamed(entry.keySpan, meant) : undefined;
  tell(walk, entry.keySpan, `Unexpected key \`${entry.key}\`, expected ${expected}`, [], fix);
}

const renamed = (span: Span, text: string) => ({
  title: `Rename to \`${text}\``,
  safe: true,
  edits: [{ span, text }],
});

function checkExclusive(entries: ReadonlyMap<string, Entry>, own: Schema, walk: Walk): void {
  for (const [key, { properties }] of Object.entries(own.dependencies ?? {})) {
    const entry = entries.get(key);
    const other = Object.keys(properties).find((each) => entries.has(each));
    if (!entry || other === undefined) continue;
    const related = [{ span: entries.get(other)!.keySpan, message: "the other one" }];
    tell(walk, entry.keySpan, `Unexpected \`${key}\` beside \`${other}\`, expected one of them`, related);
  }
}

/** Says what was found and what was expected; of a choice between words the one that was meant, if one is near. */
function tellValue(value: Value, own: Schema, owner: string, walk: Walk): void {
  const choices = choicesOf(own, walk.root);
  const text = value.kind === "scalar" ? value.text : "";
  const meant = nearest(text.toLowerCase().replace(/[\s_]+/g, "-"), choices) ?? nearest(text, choices);
  const expected = meant === undefined ? expectation(own, walk.root) : `\`${meant}\``;
  const found =
    value.kind !== "scalar" ? value.kind : text === "" ? "empty value" : `\`${textAt(placeOf(value))}\``;
  const fix =
    meant === undefined ? undefined : { ...renamed(value.span, meant), safe: folded(text) === folded(meant) };
  tell(walk, placeOf(value), `Unexpected ${found} for \`${owner}\`, expected ${expected}`, [], fix);
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");

/** Nothing has no place: its key is pointed at, which stands right before it. */
function placeOf({ span }: Value): Span {
  if (span.end > span.start) return firstLineOf(span);
  const before = textAt({ ...span, start: Math.max(0, span.start - 200) });
  const word = /[^\s:,[\]{}]+$/.exec(before.replace(/[\s:]+$/, ""));
  const start = word ? span.start - before.length + word.index : span.start - 1;
  return { ...span, start: Math.max(0, start), end: span.start };
}

function firstLineOf(span: Span): Span {
  const line = /^[^\r\n]*/.exec(textAt(span))![0].trimEnd().length;
  return { ...span, end: span.start + Math.max(line, 1) };
}

function tell(
  { flaws }: Walk,
  span: Span,
  message: string,
  related: Flaw["related"] = [],
  fix?: Flaw["fix"],
): void {
  flaws.push({ kind: "invalid-metadata", message, span, related, ...(fix && { fix }) });
}

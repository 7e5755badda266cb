import { type Schema, schemas } from "../schema/index.ts";
import type { YamlPlace } from "./yaml-place.ts";

/** A key or value that a schema allows at a place. */
export interface SchemaWord {
  readonly word: string;
  readonly about: string | undefined;
  /** Of a key: what kind of value it takes. */
  readonly takes: "list" | "object" | "value" | undefined;
}

export type SchemaName = keyof typeof schemas;

/** What may be written at a place in YAML that follows a schema. */
export function wordsAt(name: SchemaName, { path, key, inList, beside }: YamlPlace): SchemaWord[] {
  const root = schemas[name] as Schema;
  const above = path.reduce<Schema[]>((all, step) => below(all, step, root), [root]);
  if (key !== undefined) {
    const values = below(above, key, root);
    return unique(values.flatMap((value) => valuesOf(inList ? itemOf(value, root) : value, root)));
  }
  const words = above.flatMap((schema) =>
    variants(schema, root).flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([word, own]) => ({
        ...{ word, about: aboutOf(own, root), takes: kindOf(own, root) },
      })),
    ),
  );
  return unique(words.filter(({ word }) => !beside.includes(word)));
}

const unique = (words: readonly SchemaWord[]): SchemaWord[] => [
  ...new Map(words.map((each) => [each.word, each])).values(),
];

/** References followed, and every way in which it may be filled. */
function variants(schema: Schema, root: Schema): Schema[] {
  if (schema.$ref) return variants(root.definitions?.[schema.$ref.replace("#/definitions/", "")] ?? {}, root);
  const parts = [...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...parts.flatMap((part) => variants(part, root))];
}

function below(all: readonly Schema[], key: string, root: Schema): Schema[] {
  return all.flatMap((schema) =>
    variants(schema, root).flatMap((each) => {
      const items = itemOf(each, root);
      return [each, ...(items ? variants(items, root) : [])].flatMap(
        ({ properties, additionalProperties }) =>
          properties?.[key] ?? (typeof additionalProperties === "object" ? additionalProperties : []),
      );
    }),
  );
}

function itemOf(schema: Schema | undefined, root: Schema): Schema | undefined {
  if (!schema) return undefined;
  for (const { items } of variants(schema, root)) if (items && !Array.isArray(items)) return items as Schema;
  return undefined;
}

function valuesOf(schema: Schema | undefined, root: Schema): SchemaWord[] {
  if (!schema) return [];
  return variants(schema, root).flatMap(({ const: value, type, description }) => {
    if (value !== undefined) return [{ word: String(value), about: description, takes: undefined }];
    return type === "boolean"
      ? ["true", "false"].map((word) => ({ word, about: description, takes: undefined }))
      : [];
  });
}

const aboutOf = (schema: Schema, root: Schema): string | undefined =>
  schema.description ?? variants(schema, root).find(({ description }) => description)?.description;

function kindOf(schema: Schema, root: Schema): SchemaWord["takes"] {
  const types = variants(schema, root).map(({ type }) => type);
  return types.includes("object")
    ? "object"
    : types.includes("array") && !types.includes("string")
      ? "list"
      : "value";
}

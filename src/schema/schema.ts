/** The part of JSON Schema (draft-07) that the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema | readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  /** Of each key, the keys that it excludes: those whose schema is `false`. */
  readonly dependencies?: Readonly<Record<string, { readonly properties: Readonly<Record<string, false>> }>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A place in a schema: references followed, with the name of the definition that was met last. */
export interface Resolved {
  readonly schema: Schema;
  readonly name: string | undefined;
}

/** Follows `$ref` and the one-item `allOf` that carries a description beside a reference. */
export function resolve(schema: Schema, root: Schema, name?: string): Resolved {
  if (schema.$ref) {
    const key = schema.$ref.replace("#/definitions/", "");
    return resolve(root.definitions?.[key] ?? {}, root, key);
  }
  return schema.allOf?.length === 1 ? resolve(schema.allOf[0]!, root, name) : { schema, name };
}

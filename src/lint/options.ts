import { nearest, type Rule, UsageError } from "../model/index.ts";

/** The part of JSON Schema that options of rules may use. Rules have few and flat options. */
interface Schema {
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minimum?: number;
}

/** The defaults of a rule with what was given laid over them. Throws a `UsageError` where that breaks the rule's schema. */
export function settleOptions(rule: Rule, given: unknown): unknown {
  const defaults = rule.options?.defaults;
  if (given === undefined) return defaults;
  if (!rule.options)
    throw new UsageError(`Unexpected options for \`${rule.name}\`, expected none: it has no options`);
  const fault = findFault(given, rule.options.schema as Schema, "options");
  if (fault)
    throw new UsageError(
      `Unexpected ${fault.found} in the options of \`${rule.name}\`, expected ${fault.wanted}`,
    );
  return isObject(given) && isObject(defaults) ? { ...defaults, ...given } : given;
}

interface Fault {
  readonly found: string;
  readonly wanted: string;
}

function findFault(value: unknown, schema: Schema, at: string): Fault | undefined {
  if (schema.type !== undefined && !hasType(value, schema.type)) {
    return { found: `\`${JSON.stringify(value)}\` at \`${at}\``, wanted: `a value of type ${schema.type}` };
  }
  if (schema.enum && !schema.enum.includes(value)) {
    return { found: `\`${JSON.stringify(value)}\` at \`${at}\``, wanted: `one of ${schema.enum.join(", ")}` };
  }
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum) {
    return { found: `\`${value}\` at \`${at}\``, wanted: `at least ${schema.minimum}` };
  }
  if (Array.isArray(value)) return first(value.entries(), schema.items, at);
  return isObject(value) ? findFaultOfObject(value, schema, at) : undefined;
}

function findFaultOfObject(value: Record<string, unknown>, schema: Schema, at: string): Fault | undefined {
  const known = schema.properties ?? {};
  for (const [key, entry] of Object.entries(value)) {
    const place = `${at}.${key}`;
    const own = known[key] ?? schema.additionalProperties;
    if (own === false) return { found: `key \`${place}\``, wanted: expectedKey(key, Object.keys(known)) };
    const fault = typeof own === "object" ? findFault(entry, own, place) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function first(
  items: Iterable<[number, unknown]>,
  schema: Schema | undefined,
  at: string,
): Fault | undefined {
  for (const [index, item] of items) {
    const fault = schema && findFault(item, schema, `${at}[${index}]`);
    if (fault) return fault;
  }
  return undefined;
}

function expectedKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant === undefined ? `one of ${known.join(", ")}` : `\`${meant}\``;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function hasType(value: unknown, type: NonNullable<Schema["type"]>): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

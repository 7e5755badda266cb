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

/** Why options do not fit a rule, and where among them. */
export interface OptionsFault {
  readonly message: string;
  readonly keys: readonly (string | number)[];
  /** Whether the last key itself is what nobody knows. */
  readonly isKey: boolean;
}

/** What is wrong with options for a rule. */
export function faultsOfOptions(rule: Rule, given: unknown): OptionsFault[] {
  if (!rule.options) {
    const message = `Unexpected options for \`${rule.name}\`, expected none: it has no options`;
    return [{ message, keys: [], isKey: false }];
  }
  return faultsIn(given, rule.options.schema as Schema, []).map(({ found, wanted, keys, isKey = false }) => ({
    message: `Unexpected ${found} in the options of \`${rule.name}\`, expected ${wanted}`,
    keys,
    isKey,
  }));
}

/** The defaults of a rule with what was given laid over them. Throws a `UsageError` where that breaks the rule's schema. */
export function settleOptions(rule: Rule, given: unknown): unknown {
  const defaults = rule.options?.defaults;
  if (given === undefined) return defaults;
  const [fault] = faultsOfOptions(rule, given);
  if (fault) throw new UsageError(fault.message);
  return isObject(given) && isObject(defaults) ? { ...defaults, ...given } : given;
}

interface Fault {
  readonly found: string;
  readonly wanted: string;
  readonly keys: Keys;
  readonly isKey?: true;
}

type Keys = readonly (string | number)[];

/** `options.kinds[1]` */
const shown = (keys: Keys): string =>
  `options${keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("")}`;

function faultsIn(value: unknown, schema: Schema, keys: Keys): Fault[] {
  const found = `\`${JSON.stringify(value)}\` at \`${shown(keys)}\``;
  if (schema.type !== undefined && !hasType(value, schema.type))
    return [{ found, wanted: `a value of type ${schema.type}`, keys }];
  if (schema.enum && !schema.enum.includes(value))
    return [{ found, wanted: `one of ${schema.enum.join(", ")}`, keys }];
  if (schema.minimum !== undefined && typeof value === "number" && value < schema.minimum)
    return [{ found, wanted: `at least ${schema.minimum}`, keys }];
  const { items } = schema;
  if (Array.isArray(value))
    return items ? value.flatMap((item, index) => faultsIn(item, items, [...keys, index])) : [];
  return isObject(value) ? faultsInObject(value, schema, keys) : [];
}

function faultsInObject(value: Record<string, unknown>, schema: Schema, at: Keys): Fault[] {
  const known = schema.properties ?? {};
  return Object.entries(value).flatMap(([key, entry]): Fault[] => {
    const keys = [...at, key];
    const own = known[key] ?? schema.additionalProperties;
    if (own !== false) return typeof own === "object" ? faultsIn(entry, own, keys) : [];
    const wanted = expectedKey(key, Object.keys(known));
    return [{ found: `key \`${shown(keys)}\``, wanted, keys, isKey: true }];
  });
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

import { dialects, tellingsOf } from "../../dialects/index.ts";

/** Stands in packed data for what is no data: `{ "\0": 3 }` for the fourth known object, `{ "\0": "runbook.waiting" }` for a function. */
const mark = "\0";

/** Something that can't be told to another process. */
export class Unpackable extends Error {}

/** The functions that plans hold: those of their formats' contracts. */
let functions: ReadonlyMap<string, unknown> | undefined;
const functionsByName = () =>
  (functions ??= new Map<string, unknown>([
    ["testsIn", tellingsOf],
    ...dialects.flatMap(({ name, contract }) =>
      Object.entries(contract).flatMap(([key, value]) =>
        typeof value === "function" ? [[`${name}.${key}`, value] as const] : [],
      ),
    ),
  ]));
let names: ReadonlyMap<unknown, string> | undefined;
const namesByFunction = () =>
  (names ??= new Map([...functionsByName()].map(([name, value]) => [value, name])));

/**
 * Values of the model as plain data, whatever their shapes are. What is held in two places is held in two places of the copy, too, so
 * that it is for structured cloning and not for JSON. `known`: sources and other objects that whoever unpacks them has. Throws `Unpackable`.
 */
export function packed(value: unknown, known: readonly unknown[]): unknown {
  const numbers = new Map<unknown, number>(known.map((each, index) => [each, index]));
  return copied(value, new Map(), (each) => {
    const key = numbers.get(each) ?? (typeof each === "function" ? namesByFunction().get(each) : undefined);
    if (key !== undefined) return { [mark]: key };
    if (typeof each === "function" || isSource(each)) throw new Unpackable();
    return undefined;
  });
}

/** The values again. Throws where they are not what `packed` gave for as many known objects. */
export function unpacked(value: unknown, known: readonly unknown[]): unknown {
  return copied(value, new Map(), (each) => {
    const key = (each as Record<string, unknown>)[mark];
    if (key === undefined) return undefined;
    const found = typeof key === "number" ? known[key] : functionNamed(String(key));
    if (found === undefined) throw new Error("Unexpected key in packed data");
    return found;
  });
}

/** Formats are read when the first of their functions is called: most runs call none. */
const functionNamed = (name: string) => {
  type Call = (...values: unknown[]) => unknown;
  return (...values: unknown[]) => (functionsByName().get(name) as Call)(...values);
};

/** A source that is none of the plan's own. */
const isSource = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  "path" in value &&
  Object.keys(value).every((key) => key === "path" || key === "text" || key === "named");

function copied(value: unknown, known: Map<unknown, unknown>, special: (value: unknown) => unknown): unknown {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return value;
  const copy = known.get(value) ?? special(value);
  if (copy !== undefined) return copy;
  const deeper = (each: unknown) => copied(each, known, special);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    for (const each of value) list.push(deeper(each));
    return list;
  }
  if (value instanceof Map || value instanceof Set) {
    const list = value instanceof Map ? new Map() : new Set();
    known.set(value, list);
    if (value instanceof Map)
      for (const [key, each] of value) (list as Map<unknown, unknown>).set(deeper(key), deeper(each));
    else for (const each of value) (list as Set<unknown>).add(deeper(each));
    return list;
  }
  const record: Record<string, unknown> = Object.create(null);
  known.set(value, record);
  for (const key in value) record[key] = deeper((value as Record<string, unknown>)[key]);
  return record;
}

type Json = unknown;

/**
 * A JSON file with a value added to it: objects are joined key by key, lists get what they have not, and what stands there stays.
 * Undefined for a text that is no plain JSON, since its comments would be lost, and for one with another kind of value in a place.
 */
export function merged(text: string | undefined, value: Readonly<Record<string, Json>>): string | undefined {
  if (text === undefined || text.trim() === "") return written(value, "  ");
  let known: Json;
  try {
    known = JSON.parse(text);
  } catch {
    return undefined;
  }
  const joined = join(known, value);
  return joined === undefined ? undefined : written(joined, /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ");
}

const written = (value: Json, indent: string): string => `${JSON.stringify(value, undefined, indent)}\n`;

/** Undefined where the two can't be joined. */
function join(known: Json, added: Json): Json {
  if (known === undefined) return added;
  if (Array.isArray(known) && Array.isArray(added)) {
    const texts = new Set(known.map((item) => JSON.stringify(item)));
    return [...known, ...added.filter((item) => !texts.has(JSON.stringify(item)))];
  }
  if (!isObject(known) || !isObject(added))
    return JSON.stringify(known) === JSON.stringify(added) ? known : undefined;
  const result: Record<string, Json> = { ...known };
  for (const [key, value] of Object.entries(added)) {
    result[key] = join(known[key], value);
    if (result[key] === undefined) return undefined;
  }
  return result;
}

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

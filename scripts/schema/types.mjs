/** @typedef {Record<string, any>} Schema */

/**
 * A schema as TypeScript: its root as an exported interface, objects among its definitions as interfaces named after
 * both, everything else where it stands.
 * @param {string} name of the root interface
 * @param {Schema} schema
 */
export function typesOf(name, schema) {
  const definitions = schema.definitions ?? {};
  const nameOf = (/** @type {string} */ key) => name + key[0]?.toUpperCase() + key.slice(1);
  const isNamed = (/** @type {string} */ key) => Boolean(definitions[key]?.properties);

  /** @param {Schema} part @param {string} indent @returns {string} */
  function typeOf(part, indent) {
    if (part.$ref) {
      const key = part.$ref.replace("#/definitions/", "");
      return isNamed(key) ? nameOf(key) : typeOf(definitions[key], indent);
    }
    if ("const" in part) return JSON.stringify(part.const);
    if (part.enum) return part.enum.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(" | ");
    if (part.oneOf ?? part.anyOf)
      return unite((part.oneOf ?? part.anyOf).map((/** @type {Schema} */ one) => typeOf(one, indent)));
    if (Array.isArray(part.type))
      return unite(part.type.map((/** @type {string} */ type) => typeOf({ ...part, type }, indent)));
    if (part.type === "array") return arrayOf(part, indent);
    if (part.type === "object")
      return part.properties
        ? membersOf(part, indent)
        : `{ readonly [key: string]: ${valuesOf(part, indent)} }`;
    if (part.type) return { integer: "number" }[/** @type {"integer"} */ (part.type)] ?? part.type;
    return part.allOf?.[0] ? typeOf(part.allOf[0], indent) : "unknown";
  }

  /** @param {Schema} part @param {string} indent */
  function arrayOf(part, indent) {
    if (!Array.isArray(part.items))
      return `readonly ${parenthesised(part.items ? typeOf(part.items, indent) : "unknown")}[]`;
    const least = part.minItems ?? 0;
    const items = part.items.map(
      (item, /** @type {number} */ at) => parenthesised(typeOf(item, indent)) + (at < least ? "" : "?"),
    );
    return `readonly [${items.join(", ")}]`;
  }

  /** @param {Schema} part @param {string} indent */
  const valuesOf = (part, indent) =>
    typeof part.additionalProperties === "object" ? typeOf(part.additionalProperties, indent) : "unknown";

  /** @param {Schema} part @param {string} indent */
  function membersOf(part, indent) {
    const deeper = `${indent}  `;
    const lines = Object.entries(part.properties).map(([key, value]) => {
      const mark = part.required?.includes(key) ? "" : "?";
      return `${commentOf(value, deeper)}${deeper}readonly ${key}${mark}: ${typeOf(value, deeper)}${mark ? " | undefined" : ""};\n`;
    });
    if (part.additionalProperties !== false) lines.push(`${deeper}readonly [key: string]: unknown;\n`);
    return `{\n${lines.join("")}${indent}}`;
  }

  const named = Object.keys(definitions).filter(isNamed);
  const interfaces = [[name, schema], ...named.map((key) => [nameOf(key), definitions[key]])];
  return interfaces
    .map(([own, part]) => `${commentOf(part, "")}export interface ${own} ${membersOf(part, "")}\n`)
    .join("\n");
}

/** @param {string[]} types */
const unite = (types) => [...new Set(types)].map(parenthesised).join(" | ");

const parenthesised = (/** @type {string} */ type) =>
  / \| |^readonly /.test(type) && !/^[({[]/.test(type) ? `(${type})` : type;

/** @param {Schema} part @param {string} indent */
const commentOf = (part, indent) =>
  part.description ? `${indent}/** ${part.description.replaceAll("*/", "*\\/")} */\n` : "";

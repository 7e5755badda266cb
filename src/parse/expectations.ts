import { resolve, type Schema } from "../schema/index.ts";

/** What a schema asks for, in words that fill `expected ...`. */
export function expectation(schema: Schema, root: Schema): string {
  const { schema: own } = resolve(schema, root);
  if (own.oneOf)
    return oneOf(own.oneOf.map((branch) => expectation(branch, root)).filter((words) => words !== "nothing"));
  if ("const" in own) return `\`${own.const}\``;
  switch (own.type) {
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return own.minimum === undefined ? "a whole number" : `a whole number from ${own.minimum}`;
    case "number":
      return own.minimum === undefined ? "a number" : `a number from ${own.minimum}`;
    case "null":
      return "nothing";
    case "array":
      return `a list${itemsOf(own, root)}`;
    case "object":
      return own.properties
        ? `a map with ${oneOf(Object.keys(own.properties).map((key) => `\`${key}\``))}`
        : "a map";
  }
  return textual(own);
}

/** ` of references such as `1.2``: what the items of a list are, where they are all the same. */
function itemsOf({ items }: Schema, root: Schema): string {
  if (!items || Array.isArray(items)) return "";
  const { schema: item } = resolve(items as Schema, root);
  if (item.type !== "string") return item.oneOf ? ` of ${expectation(item, root)}` : "";
  const { noun, example } = nounOf(item);
  return ` of ${noun}${noun === "text" ? "" : "s"}${example}`;
}

function textual(schema: Schema): string {
  const { noun, example } = nounOf(schema);
  const article = noun === "text" ? "" : /^[aeiou]/.test(noun) ? "an " : "a ";
  return `${article}${noun}${example}`;
}

function nounOf({ title, pattern, examples }: Schema): { noun: string; example: string } {
  const example = examples?.find((one) => typeof one === "string");
  const free = pattern === undefined || pattern === "\\S" || title === undefined;
  return {
    noun: free ? "text" : title.toLowerCase(),
    example: example === undefined ? "" : ` such as \`${example}\``,
  };
}

/** `a, b or c`, each once. */
export function oneOf(words: readonly string[]): string {
  const each = [...new Set(words)];
  return each.length < 2 ? (each[0] ?? "") : `${each.slice(0, -1).join(", ")} or ${each.at(-1)}`;
}

/** The values that a choice between constants allows. */
export function choicesOf(schema: Schema, root: Schema): string[] {
  const { schema: own } = resolve(schema, root);
  const consts = (own.oneOf ?? [own]).map((branch) => resolve(branch, root).schema.const);
  return consts.filter((value) => typeof value === "string");
}

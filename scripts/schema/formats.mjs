// The formats as src/dialects/formats.json lists them: what imports their folders, and the names that a configuration may give.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inside } from "../program.mjs";

const root = resolve(import.meta.dirname, "../..");
const list = "src/dialects/formats.generated.ts";
const paths = "src/dialects/format-files.generated.ts";
const configuration = "schema/config.schema.json";

/** @type {() => string[]} */
const names = () => JSON.parse(readFileSync(resolve(root, "src/dialects/formats.json"), "utf8"));

/** The list as a module: one import a folder. */
function importing() {
  const camel = (/** @type {string} */ name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const imports = names().map((name) => `import { dialect as ${camel(name)} } from "./${name}/index.ts";\n`);
  const lines = names().map((name) => `  ${camel(name)},\n`);
  return `// Made from formats.json by \`npm run schemas\`. Change that.
import type { Dialect } from "./dialect.ts";
${imports.join("")}
/** In the order in which they are asked: the first that recognises a file has it. */
export const dialects: readonly Dialect[] = [
${lines.join("")}];
`;
}

/**
 * What files are found by, without what reads them.
 * @returns {Promise<string>}
 */
async function findingFiles() {
  const { dialects } = await import(await inside("formats", `export { dialects } from "./${list}";`));
  const lines = dialects.map(
    (/** @type {import("../../src/dialects/format-files.ts").FormatFiles} */ format) => {
      const { name, folders, files, settings } = format;
      return `  ${written({ name, folders, files, settings })},\n`;
    },
  );
  return `// Made from the formats that formats.json lists by \`npm run schemas\`. Change those.
import type { FormatFiles } from "./format-files.ts";

export const formatFiles: readonly FormatFiles[] = [
${lines.join("")}];
`;
}

/**
 * A value as code; what is undefined is left out.
 * @param {unknown} value
 * @returns {string}
 */
function written(value) {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${key}: ${written(each)}`).join(", ")} }`;
}

/** The schema of configurations with the formats as its choice, each with the places of its files. */
async function choosing() {
  const { dialects } = await import(await inside("formats", `export { dialects } from "./${list}";`));
  const choice = dialects.map((/** @type {{ name: string, places: string }} */ { name, places }) => ({
    const: name,
    description: places.replaceAll("`", ""),
  }));
  const written = JSON.stringify(choice, undefined, 2).replaceAll("\n", "\n      ");
  const text = readFileSync(resolve(root, configuration), "utf8");
  return text.replace(/("dialect": \{[^[]*"oneOf": )\[[\s\S]*?\n {6}\]/, (_, begin) => begin + written);
}

/**
 * What is made of the list, in the order in which one stands on the other.
 * @type {[string, () => string | Promise<string>][]}
 */
export const formats = [
  [list, importing],
  [paths, findingFiles],
  [configuration, choosing],
];

import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./files.mjs";

const note = "// Made from the names of the files in rules/ by `npm run schemas`.\n";

/** Rules by the names of their files, which are their own. */
const names = () =>
  readdirSync(resolve(root, "rules"))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => name.replace(".ts", ""))
    .sort();

/** @param {string} name */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * The tables of rules and of their pages, by path: a new rule is two files and one run of this.
 * @returns {Record<string, string>}
 */
export function ruleTables() {
  const all = names();
  const lines = (/** @type {(name: string) => string} */ line) => all.map(line).join("");
  return {
    "rules/index.ts": `${note}import type { Rule } from "../src/model/index.ts";\n${lines(
      (name) => `import { ${camel(name)} } from "./${name}.ts";\n`,
    )}\n/** Every rule there is, by name. */\nexport const rules: readonly Rule[] = [\n${lines(
      (name) => `  ${camel(name)},\n`,
    )}];\n`,
    "src/pages.ts": `${note}${lines(
      (name) => `import ${camel(name)} from "../rules/${name}.md";\n`,
    )}\n/** The text of each rule's page, by the rule's name. */\nexport const pages: ReadonlyMap<string, () => string> = new Map([\n${lines(
      (name) => `  ["${name}", ${camel(name)}],\n`,
    )}]);\n`,
  };
}

// Writes what is made from src/dialects/formats.json and schema/*.schema.json: the list of formats, types and validators;
// and the tables of rules from the names of their files.
// With --check it only says what is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { generate, root } from "./files.mjs";
import { formats } from "./formats.mjs";
import { ruleTables } from "./rules.mjs";

const check = process.argv.includes("--check");

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  const file = resolve(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  console.log(`${check ? "stale" : "wrote"} ${path}`);
  if (check) {
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

for (const [path, make] of formats) write(path, await make());
for (const [path, text] of Object.entries({ ...generate(), ...ruleTables() })) write(path, text);

// Writes what is made from schema/*.schema.json: types and validators. With --check it only says what is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { generate, root } from "./files.mjs";

const check = process.argv.includes("--check");
const stale = Object.entries(generate()).filter(([path, text]) => {
  const file = resolve(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return false;
  if (check) return true;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
});
for (const [path] of stale) console.log(`${check ? "stale" : "wrote"} ${path}`);
if (check && stale.length > 0) process.exitCode = 1;

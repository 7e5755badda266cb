// usage: node scripts/build/build.mjs [--check]
// Writes dist/; with --check, says whether what is committed there is what the sources give.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundle, root } from "./bundle.mjs";
import { licencesOf } from "./licences.mjs";
import { types } from "./types.mjs";

const { text, inputs } = await bundle();
const files = {
  "dist/runbook-lint.mjs": text,
  "dist/runbook-lint.d.mts": types(),
  "dist/THIRD-PARTY-LICENSES.txt": licencesOf(inputs),
};

if (process.argv.includes("--check")) {
  const stale = Object.entries(files).filter(([name, made]) => {
    const path = resolve(root, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== made;
  });
  for (const [name] of stale) console.error(`${name} is not what the sources give: run \`npm run build\``);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(resolve(root, "dist"), { recursive: true });
  for (const [name, made] of Object.entries(files)) writeFileSync(resolve(root, name), made);
  chmodSync(resolve(root, "dist/runbook-lint.mjs"), 0o755);
}

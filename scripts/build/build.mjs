// usage: node scripts/build/build.mjs [--check]
// Writes dist/; with --check, says whether what is committed there is what the sources give.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { root } from "./bundling.mjs";
import { library } from "./library.mjs";
import { licencesOf } from "./licences.mjs";
import { program } from "./program.mjs";
import { types } from "./types.mjs";

const { files: parts, inputs } = await program();
/** @type {Record<string, string>} */
const files = {
  ...parts,
  "dist/runbook-lint.d.mts": types(),
  "dist/THIRD-PARTY-LICENSES.txt": licencesOf(inputs),
  ...(await library()),
};

if (process.argv.includes("--check")) {
  const stale = Object.entries(files).filter(([name, made]) => {
    const path = resolve(root, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== made;
  });
  const left = readdirSync(resolve(root, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !(name in files));
  for (const name of [...stale.map(([name]) => name), ...left])
    console.error(`${name} is not what the sources give: run \`npm run dist\``);
  process.exitCode = stale.length + left.length ? 1 : 0;
} else {
  rmSync(resolve(root, "dist"), { recursive: true, force: true });
  for (const [name, made] of Object.entries(files)) {
    mkdirSync(dirname(resolve(root, name)), { recursive: true });
    writeFileSync(resolve(root, name), made);
  }
  chmodSync(resolve(root, "dist/runbook-lint.cjs"), 0o755);
}

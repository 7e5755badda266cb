// usage: node scripts/build/build.mjs [--check]
// Writes dist/; with --check, says whether what is committed there is what the sources give.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { action } from "./action.mjs";
import { bundle } from "./bundle.mjs";
import { root } from "./bundling.mjs";
import { library } from "./library.mjs";
import { licencesOf } from "./licences.mjs";
import { types } from "./types.mjs";

const { text, command, inputs } = await bundle();
const files = {
  "dist/runbook-lint.mjs": text,
  "dist/runbook-lint.cjs": command,
  "dist/action.mjs": await action(),
  "dist/runbook-lint.d.mts": types(),
  "dist/THIRD-PARTY-LICENSES.txt": licencesOf(inputs),
  ...(await library()),
};

if (process.argv.includes("--check")) {
  const stale = Object.entries(files).filter(([name, made]) => {
    const path = resolve(root, name);
    return !existsSync(path) || readFileSync(path, "utf8") !== made;
  });
  for (const [name] of stale) console.error(`${name} is not what the sources give: run \`npm run dist\``);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(resolve(root, "dist"), { recursive: true });
  rmSync(resolve(root, "dist/library"), { recursive: true, force: true });
  for (const [name, made] of Object.entries(files)) {
    mkdirSync(dirname(resolve(root, name)), { recursive: true });
    writeFileSync(resolve(root, name), made);
  }
  for (const end of ["mjs", "cjs"]) chmodSync(resolve(root, `dist/runbook-lint.${end}`), 0o755);
}

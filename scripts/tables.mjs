// usage: npm run tables -- PATH... [--digest FILE]
// Shows plans as the tables that people check by hand: what each step is called, waits for, is marked with and changes. Where the
// plan is one of those in tests/dialects/hand-checked.json, cells that are read differently from what was written down are marked.
// `--digest FILE` turns one such table, as corrected by a reader, into an entry for that file.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/bundling.mjs";
import { inside } from "./program.mjs";

const tables = await import(
  await inside(
    "tables",
    'export * from "./tests/dialects/table.ts"; export { readPlans } from "./src/dialects/index.ts";',
  )
);
const words = process.argv.slice(2);
const at = words.indexOf("--digest");
if (at >= 0)
  console.log(
    JSON.stringify(tables.digestOf(tables.rowsIn(readFileSync(words[at + 1] ?? "", "utf8"))), null, 2),
  );
else showAll();

function showAll() {
  const checked = JSON.parse(readFileSync(join(root, "tests/dialects/hand-checked.json"), "utf8"));
  const known = Object.assign({}, ...Object.values(checked));
  for (const plan of tables.readPlans(words.flatMap(sourcesAt)).plans) {
    const hash = tables.hashOf(plan);
    const rows = tables.rowsOf(plan);
    console.log(
      `# ${hash} ${plan.dialect} ${plan.path}${hash in known ? ", checked by hand" : ""}\n${tables.shownTable(rows)}`,
    );
    if (known[hash]) for (const line of tables.differences(rows, known[hash])) console.log(`! ${line}`);
  }
}

/** @param {string} path a file, or a folder to take all texts from */
function sourcesAt(path) {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).sort()
    : [""];
  return names
    .filter((name) => /\.(?:md|json|ya?ml)$/.test(join(path, name)))
    .map((name) => ({ path: join(path, name), text: readFileSync(join(path, name), "utf8") }));
}

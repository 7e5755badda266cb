// usage: npm run rows
// Shows for each row of the table of readings (src/mentions/prose/table.ts) in how many repositories it fires, how many names it reads, how
// often the step really changed them, and what taking the row away would cost: names that the next row reads worse, less those that it
// reads better. It needs ../shared/wide, plans with a record of what their steps changed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./build/bundling.mjs";
import { inside } from "./program.mjs";

const wide = resolve(root, "../shared/wide");
const changing = /^(?:create|write|modify|delete|rename|copy)$/;

if (existsSync(join(wide, "truth.json"))) await show();
else console.log(`There is no ${wide} with a truth.json: nothing to count.`);

async function show() {
  const { readPlans, rowFor, table, verbIn } = await import(
    await inside(
      "rows",
      `export { readPlans } from "./src/dialects/index.ts"; export { rowFor, verbIn } from "./src/mentions/prose/rows.ts";
       export { table } from "./src/mentions/prose/table.ts";`,
    )
  );
  const counts = new Map();
  for (const [folder, steps] of truths()) {
    for (const plan of readPlans(sourcesIn(join(wide, folder))).plans)
      for (const step of plan.steps) {
        const files = steps.get(`${step.span.source.path} ${plainId(step.id.value ?? step.id)}`);
        if (files) for (const mention of step.mentions) count(mention, files, folder);
      }
  }
  print();

  /**
   * How often a row fires, and whether the row behind it would do as well.
   * @param {import("../src/model/index.ts").Mention} mention
   * @param {string[]} files
   * @param {string} folder
   */
  function count(mention, files, folder) {
    const { subject, verb, row, features } = mention;
    if (subject.kind !== "path" || !features) return;
    const changed = files.some((file) => within(file, subject.path));
    const own = counts.get(row) ?? { repositories: new Set(), names: 0, changed: 0, better: 0, worse: 0 };
    counts.set(row, own);
    own.repositories.add(folder);
    own.names += 1;
    if (changed) own.changed += 1;
    if (!table.some((/** @type {{ id: string }} */ { id }) => id === row)) return;
    const other = verbIn(rowFor(features, row), features);
    if (changing.test(other) === changing.test(verb)) return;
    if (changing.test(verb) === changed) own.better += 1;
    else own.worse += 1;
  }

  function print() {
    const head = ["row", "repositories", "names", "changed %", "right", "wrong", "cost"];
    const others = [...counts.keys()]
      .filter((id) => !table.some((/** @type {{ id: string }} */ row) => row.id === id))
      .sort();
    const lines = [...table.map((/** @type {{ id: string }} */ { id }) => id), ...others].map((id) => {
      const own = counts.get(id);
      if (!own) return [id, 0, 0, "-", 0, 0, 0];
      const { repositories, names, changed, better, worse } = own;
      return [
        id,
        repositories.size,
        names,
        Math.round((100 * changed) / names),
        better,
        worse,
        better - worse,
      ];
    });
    for (const line of [head, ...lines])
      console.log(line.map((cell, i) => (i === 0 ? `${cell}`.padEnd(20) : `${cell}`.padStart(13))).join(""));
  }
}

/**
 * Of each repository, the files that each step changed, by the step's file and id.
 * @returns {Map<string, Map<string, string[]>>}
 */
function truths() {
  const found = new Map();
  for (const { format, repo, plan, step, files } of JSON.parse(
    readFileSync(join(wide, "truth.json"), "utf8"),
  )) {
    const folder = `${format}/${repo}`;
    if (!found.has(folder)) found.set(folder, new Map());
    found.get(folder).set(`${plan} ${plainId(step)}`, files);
  }
  return found;
}

/**
 * `03-02` and `3-2` are one id, and so are `tag:3` and `3`.
 * @param {unknown} id
 */
function plainId(id) {
  return `${id}`
    .split(":")
    .at(-1)
    ?.replace(/\b0+(?=\d)/g, "");
}

/**
 * A file is meant by its path, by the end of it, and by a folder or pattern around it.
 * @param {string} file
 * @param {string} path
 */
function within(file, path) {
  if (file === path || file.endsWith(`/${path}`) || path.endsWith(`/${file}`)) return true;
  if (path.endsWith("/")) return file.startsWith(path) || file.includes(`/${path}`);
  if (!path.includes("*")) return false;
  const pattern = path.replace(/[.+^$()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*");
  return new RegExp(`(?:^|/)${pattern}$`).test(file);
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((name) => /\.(?:md|json|ya?ml)$/.test(name))
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(folder, name), "utf8") }));
}

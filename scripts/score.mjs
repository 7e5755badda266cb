// usage: npm run score
// Compares what `inspect` foretells and what `schedule` lets run together with what really happened to the plans in
// ../shared, where that folder is present.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./build/bundling.mjs";
import { plainEnvironment, program } from "./program.mjs";
import { scoreSchedules } from "./schedule-score.mjs";

const shared = resolve(root, "../shared");
const [corpus, scorer] = [join(shared, "corpus"), join(shared, "tools/score.py")];
const truth = join(corpus, "truth.json");

if ([scorer, truth].every((path) => existsSync(path))) await score();
else console.log(`There is no ${shared} with a corpus and tools/score.py: nothing to score against.`);

async function score() {
  const path = await program();
  const results = join(root, ".tmp/inspect");
  mkdirSync(results, { recursive: true });
  const folders = ["runbook", "superpowers", "gsd"].flatMap((dialect) =>
    repositoriesIn(join(corpus, dialect)),
  );
  const files = folders.map((folder, index) => {
    const file = join(results, `${index}.json`);
    writeFileSync(file, inspect(path, folder));
    return file;
  });
  const { status, error } = spawnSync("python3", [scorer, corpus, truth, ...files], { stdio: "inherit" });
  if (error) console.log(`The scorer needs python3: ${error.message}`);
  process.exitCode = status ?? 0;
  scoreSchedules(path, corpus, truth, folders);
}

/** @param {string} folder */
function repositoriesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}

/**
 * @param {string} path of the program
 * @param {string} folder
 */
function inspect(path, folder) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path, "inspect", folder, "--format", "json"],
    {
      encoding: "utf8",
      env: plainEnvironment(),
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`inspect ${folder} ended with ${status}\n${stderr}`);
  return stdout;
}

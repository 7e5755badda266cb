// What whole runs over real plans take, to the usual Markdown linters, in processor time of the whole process: a loaded machine changes it
// little. The linters are fetched for this only.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** @typedef {(what: string, value: number, target?: number) => void} Row */

/**
 * @param {{ program: string, folder: string, corpora: readonly string[], env: NodeJS.ProcessEnv, row: Row }} choice
 */
export function peers({ program, folder, corpora, env, row }) {
  const found = corpora.filter((place) => existsSync(place));
  if (found.length === 0) return console.log("no real plans are there: no run over them");
  const linters = fetched(folder);
  if (!linters) return console.log("the linters could not be fetched: no comparison");
  for (const place of found) {
    const plans = join(folder, "plans");
    rmSync(plans, { recursive: true, force: true });
    cpSync(place, plans, { recursive: true });
    const cpu = (/** @type {readonly string[]} */ words, more = {}) =>
      processorTime(words, plans, { ...env, ...more });
    const own = (/** @type {readonly string[]} */ words, more = {}) =>
      cpu([process.execPath, program, "--format", "compact", ...words, "."], more);
    // The shell counts in hundredths: one start is too short for it.
    const starts = "for i in 1 2 3 4 5 6 7 8 9 10; do node -e 0; done";
    const bare = cpu(["sh", "-c", starts.replace("node", process.execPath)]).seconds / 10;
    const usual = cpu([process.execPath, linters.markdownlint, "**/*.md"]).seconds;
    const native = cpu([linters.rumdl, "check", "."]).seconds;
    const cold = own(["--no-cache"]);
    const alone = own(["--no-cache"], { RUNBOOK_LINT_PARSER: "remark" });
    const kept = ["--cache-dir", ".kept"];
    own(kept);
    const warm = own(kept);
    const files = readdirSync(plans, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .sort();
    appendFileSync(join(plans, files[Math.floor(files.length / 2)] ?? ""), "\nThe end.\n");
    const changed = own(kept);
    console.log(
      `${place.split(/[\\/]/).at(-1)}: ${files.length} files, markdownlint-cli2 ${usual.toFixed(0)} s of processor time`,
    );
    row("cold, native parser, to markdownlint-cli2", cold.seconds / usual, 0.25);
    row("cold, native parser, to rumdl", cold.seconds / native, 3);
    row("cold, the bundle alone, to markdownlint-cli2", alone.seconds / usual, 0.55);
    row("nothing changed, to markdownlint-cli2", warm.seconds / usual, 0.02);
    row("nothing changed, to `node -e 0`", warm.seconds / bare, 6);
    row("one file changed, to markdownlint-cli2", changed.seconds / usual, 0.03);
    row("most memory, cold, native parser, in 350 MB", cold.megabytes / 350, 1);
    row("most memory, cold, the bundle alone, in 350 MB", alone.megabytes / 350, 1);
  }
}

/**
 * The shell tells what its children took; memory is known where Linux tells it.
 * @param {readonly string[]} words
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 */
function processorTime(words, cwd, env) {
  const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const time = existsSync("/usr/bin/time") ? `/usr/bin/time -o .memory -f %M ${quoted}` : quoted;
  const { stdout } = spawnSync("sh", ["-c", `${time} >/dev/null 2>&1; times`], {
    cwd,
    env,
    encoding: "utf8",
  });
  const last = stdout.trim().split("\n").at(-1) ?? "";
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const memory = join(cwd, ".memory");
  const kilobytes = existsSync(memory)
    ? Number(readFileSync(memory, "utf8").trim().split("\n").at(-1))
    : Number.NaN;
  rmSync(memory, { force: true });
  return { seconds: parts.reduce((sum, part) => sum + part, 0), megabytes: kilobytes / 1024 };
}

/** @param {string} folder */
function fetched(folder) {
  const place = join(folder, "linters");
  const markdownlint = join(place, "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
  const rumdl = join(place, "node_modules/.bin/rumdl");
  if (!existsSync(markdownlint) || !existsSync(rumdl)) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "package.json"), '{ "private": true }');
    const words = ["install", "--no-save", "--silent", "markdownlint-cli2@0.24.1", "rumdl@0.2.75"];
    spawnSync("npm", words, { cwd: place, stdio: "ignore", shell: process.platform === "win32" });
  }
  return existsSync(markdownlint) && existsSync(rumdl) ? { markdownlint, rumdl } : undefined;
}

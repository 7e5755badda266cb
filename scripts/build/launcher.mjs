#!/usr/bin/env node
// This file is the frame around the bundled program; `npm run dist` fills the places that are marked in it.
//
// Start-up decides its shape. Only a script can be given the code that V8 compiled in an earlier run, and
// V8 steps over a string far faster than over code: this way the program, with the parser in it, is compiled
// once and then remembered. Whatever goes wrong with the memory, the program is compiled as usual.
const program = "/* program */";

const { getBuiltinModule } = process;
const fs = getBuiltinModule("node:fs");
const { basename, dirname, join } = getBuiltinModule("node:path");
const { fileURLToPath } = getBuiltinModule("node:url");
const { Script } = getBuiltinModule("node:vm");

const here = fileURLToPath(import.meta.url);

/** Whether this file was started, and not imported. */
function isStarted() {
  try {
    return fs.realpathSync(process.argv[1] ?? "") === fs.realpathSync(here);
  } catch {
    return false;
  }
}

/** Where compiled code is kept: among the user's own caches, since nobody else may write code that we run. */
function memory() {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    const { env, platform } = process;
    const home = getBuiltinModule("node:os").homedir();
    const usual = platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
    const caches = env.XDG_CACHE_HOME || (platform === "win32" && env.LOCALAPPDATA) || usual;
    return join(caches, "runbook-lint", `/* hash */-${process.version}-${process.arch}`);
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} file */
function recall(file) {
  try {
    return file === undefined ? undefined : fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Keeps what a run compiled, if it had a path to read: others compile too little of the program.
 * @param {import("node:vm").Script} script
 * @param {string} file
 */
function remember(script, file) {
  if (!process.argv.slice(2).some((word) => fs.existsSync(word))) return;
  try {
    const folder = dirname(file);
    fs.mkdirSync(folder, { recursive: true });
    keepAllCode(false);
    fs.writeFileSync(`${file}.${process.pid}`, script.createCachedData());
    fs.renameSync(`${file}.${process.pid}`, file);
    forget(folder, basename(file));
  } catch {
    // A folder that can't be written to costs time, not the result.
  }
}

/**
 * V8 throws away the code of functions that have rested for a while: what it has left at the end of a long run would be
 * too little to remember. Its flags have to be as they were when the code is taken, or it will not be taken back.
 * @param {boolean} kept
 */
function keepAllCode(kept) {
  getBuiltinModule("node:v8").setFlagsFromString(kept ? "--no-flush-bytecode" : "--flush-bytecode");
}

/**
 * The V8 of Node 20 optimises loops and interprets patterns before it compiles them, as if every run were a long one: that
 * takes an eighth of a short run. Later versions don't gain by it. Flags are part of what makes remembered code fit.
 */
function expectShortRun() {
  if (!process.version.startsWith("v20.")) return;
  const { setFlagsFromString } = getBuiltinModule("node:v8");
  setFlagsFromString("--interrupt-budget=270336");
  setFlagsFromString("--no-regexp-tier-up");
}

/**
 * Removes what other versions left a month ago.
 * @param {string} folder
 * @param {string} kept
 */
function forget(folder, kept) {
  const month = Date.now() - 30 * 24 * 3600_000;
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (name !== kept && fs.statSync(file).mtimeMs < month) fs.rmSync(file);
  }
}

/** @param {boolean} started */
function load(started) {
  const file = memory();
  const cachedData = recall(file);
  const script = new Script(program, { filename: here, lineOffset: Number("/* line */"), cachedData });
  const known = cachedData && !script.cachedDataRejected;
  if (started && file && !known) {
    keepAllCode(true);
    process.once("exit", () => remember(script, file));
  }
  return script.runInThisContext()();
}

const started = isStarted();
if (started) expectShortRun();
const api = load(started);
/* exports */
if (started) await api.main(process.argv.slice(2));

// Start-up decides the shape of all this. Only a script can be given the code that V8 compiled in an earlier run, and V8 steps
// over a comment far faster than over code: this way the program, with the parser in it, is compiled once and then
// remembered. Whatever goes wrong with the memory, the program is compiled as usual.
const { getBuiltinModule } = process;
const fs = getBuiltinModule("node:fs");
const { basename, dirname, join } = getBuiltinModule("node:path");
const { Script } = getBuiltinModule("node:vm");

/** Filled in by `npm run dist`: what tells this program from every other version of it. */
const hash = "/* hash */";

/** @typedef {(name: string) => any} Part gives the exports of a part of the program, which is run when it is first asked for */

/**
 * The program in a bundle, where it is a comment; others hold the parts that most runs don't need.
 * @param {string} bundle absolute path
 * @param {boolean} started whether this process is there for the program only
 * @param {number} [end] where the program ends in the bundle, in bytes; without it all of the bundle is read
 * @returns {Part} `command` and `api` are parts that have the exports of `src/cli/index.ts` and `src/index.ts`
 */
export function load(bundle, started, end) {
  if (started) expectShortRun();
  const file = memory();
  const cachedData = recall(file);
  const script = scriptIn(readStart(bundle, end), "program", cachedData);
  const known = cachedData && !script.cachedDataRejected;
  if (started && file && !known) {
    keepAllCode(true);
    process.once("exit", () => remember(script, file));
  }
  const first = script.runInThisContext();
  const made = new Map();
  /** @type {Part} */
  const part = (name) => {
    const make = first[name] ?? scriptIn(fs.readFileSync(bundle), name).runInThisContext();
    if (!made.has(name)) made.set(name, make(part, later));
    return made.get(name);
  };
  const later = async (/** @type {string} */ name) => part(name);
  return part;
}

/**
 * @param {string} file
 * @param {number | undefined} end
 */
function readStart(file, end) {
  if (end === undefined) return fs.readFileSync(file);
  const start = Buffer.allocUnsafe(end);
  const descriptor = fs.openSync(file, "r");
  fs.readSync(descriptor, start, 0, end, 0);
  fs.closeSync(descriptor);
  return start;
}

/**
 * The code in a comment of the bundle. A stack trace names the line of the bundle, and no folder: what V8 compiled is good for every copy.
 * @param {Buffer} bytes of the bundle
 * @param {string} name that the comment begins with
 * @param {Buffer} [cachedData]
 */
function scriptIn(bytes, name, cachedData) {
  const mark = `\n/* ${name}\n`;
  const begin = bytes.indexOf(mark) + mark.length;
  const code = bytes.subarray(begin, bytes.indexOf("*/", begin));
  // What would end the comment is written with another sign, of which nothing else makes use.
  for (let at = code.indexOf("%/"); at >= 0; at = code.indexOf("%/", at)) code[at] = 0x2a;
  const lineOffset = bytes.toString("latin1", 0, begin).split("\n").length - 1;
  return new Script(code.toString("latin1"), { filename: "runbook-lint.mjs", lineOffset, cachedData });
}

/** Where compiled code is kept: among the user's own caches, since nobody else may write code that we run. */
function memory() {
  const { env, platform } = process;
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  try {
    // Loading `node:os` only to hear of the same variable takes longer.
    const home = () => (platform !== "win32" && env.HOME) || getBuiltinModule("node:os").homedir();
    const usual = () => (platform === "darwin" ? join(home(), "Library", "Caches") : join(home(), ".cache"));
    const caches = env.XDG_CACHE_HOME || (platform === "win32" && env.LOCALAPPDATA) || usual();
    return join(caches, "runbook-lint", `${hash}-${process.version}-${process.arch}`);
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

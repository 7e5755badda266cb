#!/usr/bin/env node
"use strict";

// scripts/build/launch/load.mjs
var { getBuiltinModule } = process;
var fs = getBuiltinModule("node:fs");
var { basename, dirname, join } = getBuiltinModule("node:path");
var { Script } = getBuiltinModule("node:vm");
var hash = "ce93e9b4556dd4c5";
function load(bundle2, started, end) {
  if (started) expectShortRun();
  const file = memory();
  const cachedData = recall(file);
  const script = scriptIn(readStart(bundle2, end), "program", cachedData);
  const known = cachedData && !script.cachedDataRejected;
  if (started && file && !known) {
    keepAllCode(true);
    process.once("exit", () => remember(script, file));
  }
  const first = script.runInThisContext();
  const made = /* @__PURE__ */ new Map();
  const part = (name) => {
    const make = first[name] ?? scriptIn(fs.readFileSync(bundle2), name).runInThisContext();
    if (!made.has(name)) made.set(name, make(part, later));
    return made.get(name);
  };
  const later = async (name) => part(name);
  return part;
}
function readStart(file, end) {
  if (end === void 0) return fs.readFileSync(file);
  const start = Buffer.allocUnsafe(end);
  const descriptor = fs.openSync(file, "r");
  fs.readSync(descriptor, start, 0, end, 0);
  fs.closeSync(descriptor);
  return start;
}
function scriptIn(bytes, name, cachedData) {
  const mark = `
/* ${name}
`;
  const begin = bytes.indexOf(mark) + mark.length;
  const code = bytes.subarray(begin, bytes.indexOf("*/", begin));
  for (let at = code.indexOf("%/"); at >= 0; at = code.indexOf("%/", at)) code[at] = 42;
  const lineOffset = bytes.toString("latin1", 0, begin).split("\n").length - 1;
  return new Script(code.toString("latin1"), { filename: "runbook-lint.mjs", lineOffset, cachedData });
}
function memory() {
  const { env, platform } = process;
  if (env.NODE_DISABLE_COMPILE_CACHE) return void 0;
  try {
    const home = () => platform !== "win32" && env.HOME || getBuiltinModule("node:os").homedir();
    const usual = () => platform === "darwin" ? join(home(), "Library", "Caches") : join(home(), ".cache");
    const caches = env.XDG_CACHE_HOME || platform === "win32" && env.LOCALAPPDATA || usual();
    return join(caches, "runbook-lint", `${hash}-${process.version}-${process.arch}`);
  } catch {
    return void 0;
  }
}
function recall(file) {
  try {
    return file === void 0 ? void 0 : fs.readFileSync(file);
  } catch {
    return void 0;
  }
}
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
  }
}
function keepAllCode(kept) {
  getBuiltinModule("node:v8").setFlagsFromString(kept ? "--no-flush-bytecode" : "--flush-bytecode");
}
function expectShortRun() {
  if (!process.version.startsWith("v20.")) return;
  const { setFlagsFromString } = getBuiltinModule("node:v8");
  setFlagsFromString("--interrupt-budget=270336");
  setFlagsFromString("--no-regexp-tier-up");
}
function forget(folder, kept) {
  const month = Date.now() - 30 * 24 * 36e5;
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (name !== kept && fs.statSync(file).mtimeMs < month) fs.rmSync(file);
  }
}

// scripts/build/launch/command.mjs
var bundle = process.getBuiltinModule("node:path").join(__dirname, "runbook-lint.mjs");
load(bundle, true, Number("1207943"))("command").main(process.argv.slice(2));

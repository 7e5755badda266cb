const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_fs3", () => require("node:fs"));
__late("import_node_path3", () => require("node:path"));
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  placeFile: () => placeFile,
  replaceFiles: () => replaceFiles,
  writeReport: () => writeReport
});
module.exports = __toCommonJS(stdin_exports);
function placeFile(path, text) {
  try {
    const target = (0, __parts.import_node_fs.statSync)(path, { throwIfNoEntry: false }) ? (0, __parts.import_node_fs.realpathSync)(path) : path;
    const beside = (0, __parts.import_node_path.join)((0, __parts.import_node_path.dirname)(target), `.${(0, __parts.import_node_path.basename)(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, 438 & ~process.umask());
    (0, __parts.import_node_fs.renameSync)(beside, target);
    syncFolder((0, __parts.import_node_path.dirname)(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}
function unwritten(error, path) {
  const { code } = error;
  if (code === void 0) return error;
  return new __parts.import_model.UsageError(`Unexpected ${code} on writing \`${path}\`, expected a file that can be written`);
}
function writeThrough(path, text, mode) {
  const file = (0, __parts.import_node_fs.openSync)(path, "wx", mode);
  try {
    (0, __parts.import_node_fs.writeFileSync)(file, text);
    (0, __parts.import_node_fs.fchmodSync)(file, mode);
    (0, __parts.import_node_fs.fsyncSync)(file);
  } catch (error) {
    (0, __parts.import_node_fs.rmSync)(path, { force: true });
    throw error;
  } finally {
    (0, __parts.import_node_fs.closeSync)(file);
  }
}
function writeReport(path, text) {
  try {
    const there = (0, __parts.import_node_fs.statSync)(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) {
      (0, __parts.import_node_fs.writeFileSync)(path, text);
      return;
    }
    const target = there ? (0, __parts.import_node_fs.realpathSync)(path) : path;
    const beside = (0, __parts.import_node_path.join)((0, __parts.import_node_path.dirname)(target), `.${(0, __parts.import_node_path.basename)(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
    writeThrough(beside, text, there ? there.mode & 4095 : 438 & ~process.umask());
    (0, __parts.import_node_fs.renameSync)(beside, target);
    syncFolder((0, __parts.import_node_path.dirname)(target));
  } catch (error) {
    throw unwritten(error, path);
  }
}
function syncFolder(path) {
  try {
    const folder = (0, __parts.import_node_fs.openSync)(path, "r");
    try {
      (0, __parts.import_node_fs.fsyncSync)(folder);
    } finally {
      (0, __parts.import_node_fs.closeSync)(folder);
    }
  } catch {
  }
}
function claim(target, path) {
  const folder = (0, __parts.import_node_path3.join)((0, __parts.import_node_path3.dirname)(target), `.${(0, __parts.import_node_path3.basename)(target).slice(0, 100)}.runbook-lint`);
  if (!made(folder)) {
    clearAway(folder);
    if (!made(folder))
      throw new __parts.import_model.UsageError(
        `Unexpected second run that fixes \`${path}\` at this moment, expected one at a time`
      );
  }
  const beside = (0, __parts.import_node_path3.join)(folder, String(process.pid));
  return {
    beside,
    end() {
      (0, __parts.import_node_fs3.rmSync)(beside, { force: true });
      try {
        (0, __parts.import_node_fs3.rmdirSync)(folder);
      } catch {
      }
    }
  };
}
function made(folder) {
  try {
    (0, __parts.import_node_fs3.mkdirSync)(folder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
var longestWork = 6e5;
var longestStart = 500;
function clearAway(folder) {
  try {
    if ((0, __parts.import_node_fs3.readdirSync)(folder).length === 0 && ageOf(folder) < longestStart) pause(longestStart);
    const names = (0, __parts.import_node_fs3.readdirSync)(folder);
    for (const name of names) {
      const place = (0, __parts.import_node_path3.join)(folder, name);
      if (!isAlive(Number(name)) || ageOf(place) > longestWork) (0, __parts.import_node_fs3.rmSync)(place);
    }
    (0, __parts.import_node_fs3.rmdirSync)(folder);
  } catch {
  }
}
var pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
var ageOf = (place) => Date.now() - (0, __parts.import_node_fs3.statSync)(place).mtimeMs;
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
function replaceFiles(replacements) {
  undisturbed(() => {
    const ready = [];
    try {
      for (const replacement of replacements) ready.push(prepare(replacement));
      for (const { replacement, target } of ready) expectUnchanged(replacement, target);
      for (const { claim: claim2, target } of ready) (0, __parts.import_node_fs2.renameSync)(claim2.beside, target);
    } finally {
      for (const { claim: claim2 } of ready) claim2.end();
    }
    for (const folder of new Set(ready.map(({ target }) => (0, __parts.import_node_path2.dirname)(target)))) syncFolder(folder);
  });
}
function prepare(replacement) {
  const { path, after } = replacement;
  try {
    const target = (0, __parts.import_node_fs2.realpathSync)(path);
    expectUnchanged(replacement, target);
    const own = claim(target, path);
    try {
      writeThrough(own.beside, after, (0, __parts.import_node_fs2.statSync)(target).mode & 4095);
    } catch (error) {
      own.end();
      throw error;
    }
    return { replacement, target, claim: own };
  } catch (error) {
    throw unwritten(error, path);
  }
}
function expectUnchanged({ path, before }, target) {
  if (!(0, __parts.import_node_fs2.readFileSync)(target).equals(Buffer.from(before, "utf8")))
    throw new __parts.import_model.UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
}
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
var afterwards = 100;
var release;
function undisturbed(work) {
  if (release) clearTimeout(release);
  else for (const signal of signals) process.on(signal, end);
  try {
    work();
  } finally {
    release = setTimeout(stop, afterwards).unref();
  }
}
function stop() {
  for (const signal of signals) process.off(signal, end);
  release = void 0;
}
function end(signal) {
  clearTimeout(release);
  stop();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeFile,
  replaceFiles,
  writeReport
});

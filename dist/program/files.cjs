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
function replaceFiles(replacements) {
  const ready = [];
  try {
    for (const replacement of replacements) ready.push(prepare(replacement));
  } catch (error) {
    for (const { beside } of ready) (0, __parts.import_node_fs.rmSync)(beside, { force: true });
    throw error;
  }
  for (const { beside, target } of ready) (0, __parts.import_node_fs.renameSync)(beside, target);
  for (const folder of new Set(ready.map(({ target }) => (0, __parts.import_node_path.dirname)(target)))) syncFolder(folder);
}
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
function prepare({ path, before, after }) {
  try {
    const target = (0, __parts.import_node_fs.realpathSync)(path);
    if (!(0, __parts.import_node_fs.readFileSync)(target).equals(Buffer.from(before, "utf8"))) {
      throw new __parts.import_model.UsageError(`Unexpected content of \`${path}\`, expected the UTF-8 text that was checked`);
    }
    const name = `.${(0, __parts.import_node_path.basename)(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`;
    const beside = (0, __parts.import_node_path.join)((0, __parts.import_node_path.dirname)(target), name);
    writeThrough(beside, after, (0, __parts.import_node_fs.statSync)(target).mode & 4095);
    return { target, beside };
  } catch (error) {
    throw unwritten(error, path);
  }
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  placeFile,
  replaceFiles,
  writeReport
});

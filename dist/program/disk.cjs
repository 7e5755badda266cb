const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
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
  isWithin: () => isWithin,
  readRegular: () => readRegular,
  readingLimit: () => readingLimit,
  reasonOf: () => reasonOf,
  textAt: () => textAt
});
module.exports = __toCommonJS(stdin_exports);
var largestFile = 10 * 1024 * 1024;
function readRegular(place, largest = largestFile) {
  let file;
  try {
    file = (0, __parts.import_node_fs.openSync)(place, __parts.import_node_fs.constants.O_RDONLY | (__parts.import_node_fs.constants.O_NONBLOCK ?? 0));
    const stats = (0, __parts.import_node_fs.fstatSync)(file);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? "EISDIR" : "no regular file" };
    const reason = readingLimit(stats.size, largest);
    return reason === void 0 ? { bytes: (0, __parts.import_node_fs.readFileSync)(file) } : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (file !== void 0) (0, __parts.import_node_fs.closeSync)(file);
  }
}
function textAt(place, largest = largestFile) {
  const read = readRegular(place, largest);
  return "bytes" in read ? read.bytes.toString("utf8") : void 0;
}
var readingLimit = (size, largest = largestFile) => size > largest ? `${megabytes(size)} MB, more than the limit of ${megabytes(largest)} MB` : void 0;
var megabytes = (bytes) => Math.ceil(bytes / 104857.6) / 10;
var reasonOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);
function isWithin(folder, place) {
  try {
    const path = (0, __parts.import_node_path.relative)(__parts.import_node_fs.realpathSync.native(folder), __parts.import_node_fs.realpathSync.native(place));
    return path.split(__parts.import_node_path.sep)[0] !== ".." && !/^(?:[a-zA-Z]:|[\\/])/.test(path);
  } catch {
    return false;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isWithin,
  readRegular,
  readingLimit,
  reasonOf,
  textAt
});

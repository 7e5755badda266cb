const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_repository", () => require("./repository.cjs"));
__late("import_disk", () => require("./disk.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_dialects_format_files", () => require("./dialects-format-files.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_path2", () => require("node:path"));
__late("import_node_path3", () => require("node:path"));
__late("import_node_path4", () => require("node:path"));
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
  below: () => below,
  besides: () => besides,
  decode: () => decode,
  expand: () => expand,
  foldersBeside: () => foldersBeside,
  isIgnored: () => isIgnored,
  isPattern: () => isPattern,
  isPlanFile: () => isPlanFile,
  isSkippedFolder: () => isSkippedFolder,
  leaving: () => leaving,
  leavingNamed: () => leavingNamed,
  leftOutAs: () => leftOutAs,
  readText: () => readText,
  settingsOfAll: () => settingsOfAll,
  unmatched: () => unmatched
});
module.exports = __toCommonJS(stdin_exports);
var planFolders = new Set(__parts.import_dialects_format_files.formatFiles.flatMap(({ folders }) => folders ?? []));
var otherFiles = __parts.import_dialects_format_files.formatFiles.flatMap(({ files }) => files ?? []);
var settings = __parts.import_dialects_format_files.formatFiles.flatMap((format) => format.settings ?? []);
var settingsOf = (place, shown) => settings.flatMap((each) => {
  const shownPaths = (0, __parts.import_dialects_format_files.settingsFor)(each, shown);
  return (0, __parts.import_dialects_format_files.settingsFor)(each, place).map((path, index) => [path, shownPaths[index] ?? path]);
});
var isPlanFile = (path) => /\.(?:md|markdown)$/i.test(path) || otherFiles.some((files) => files.test(path)) || settings.some(({ files }) => files.test(path.replaceAll("\\", "/")));
var isSkippedFolder = (name, parent) => name === "node_modules" || name === ".git" || name.startsWith(".") && name !== "." && name !== ".." && !planFolders.has(name) || name === "worktrees" && /(?:^|[\\/])\.[^\\/.][^\\/]*$/.test(parent);
var isPlanFolder = (name) => planFolders.has(name) || /plan|spec|epic|task/i.test(name) || __parts.import_dialects_format_files.formatFiles.some((format) => name.toLowerCase().includes(format.name));
var below = (shown, name) => shown === "." ? name : shown.endsWith("/") ? shown + name : `${shown}/${name}`;
var leftOutAs = ({ place, shown }, isFolder, by) => ({
  path: isFolder ? `${shown}/` : shown,
  by,
  // Of files, only those that can hold a plan are looked at at all.
  holdsPlans: !isFolder || isPlanFolder((0, __parts.import_node_path2.basename)(place))
});
function foldersBeside(file) {
  const at = file.shown.lastIndexOf("/");
  const folder = { place: (0, __parts.import_node_path.join)(file.place, ".."), shown: at < 0 ? "." : file.shown.slice(0, at) || "/" };
  const folders = [folder];
  for (const name of ["steps", "tasks"]) {
    folders.push({ place: (0, __parts.import_node_path.join)(folder.place, name), shown: below(folder.shown, name) });
    if (new RegExp(`(?:^|[\\\\/])${name}$`).test(folder.place)) {
      const above = folder.shown.lastIndexOf("/");
      const shown = folder.shown === "." ? ".." : above < 0 ? "." : folder.shown.slice(0, above) || "/";
      folders.push({ place: (0, __parts.import_node_path.join)(folder.place, ".."), shown });
    }
  }
  return folders;
}
function besides(files) {
  const folders = new Map(files.flatMap(foldersBeside).map((folder) => [folder.place, folder]));
  return [...folders.values()].flatMap(filesIn);
}
function settingsOfAll(files) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const [path, shown] of settingsOf(file.place.replaceAll(__parts.import_node_path.sep, "/"), file.shown)) {
      if (found.has(path) || !(0, __parts.import_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile()) continue;
      found.set(path, { place: (0, __parts.import_node_path.resolve)(path), shown });
    }
  return [...found.values()];
}
function filesIn(folder) {
  if (!(0, __parts.import_node_fs.lstatSync)(folder.place, { throwIfNoEntry: false })) return [];
  try {
    return (0, __parts.import_node_fs.readdirSync)(folder.place, { withFileTypes: true }).filter((entry) => entry.isFile() && isPlanFile((0, __parts.import_node_path.join)(folder.place, entry.name))).map((entry) => ({ place: (0, __parts.import_node_path.join)(folder.place, entry.name), shown: below(folder.shown, entry.name) }));
  } catch {
    return [];
  }
}
function readText(place, largest) {
  const read = (0, __parts.import_disk.readRegular)(place, largest);
  return "bytes" in read ? { text: decode(read.bytes) } : read;
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return bytes.toString("utf16le");
  return bytes.toString("utf8");
}
var isPattern = (path) => /[*?{}[\]]/.test(path);
var unmatched = (path, shown) => new __parts.import_model.UsageError(
  isPattern(path) ? `Unexpected pattern \`${shown}\`, expected one that matches a plan file or a folder` : `Unexpected path \`${shown}\`, expected an existing file or folder`
);
async function expand(pattern, cwd, leavesOut) {
  const { glob } = await Promise.resolve().then(() => require("./glob.cjs"));
  const prefix = pattern.startsWith("./") ? "./" : "";
  const absolute = /^(?:\/|[A-Za-z]:)/.test(pattern);
  const found = (entry) => ({
    place: entry.fullpath(),
    shown: absolute ? entry.fullpathPosix() : prefix + (entry.relativePosix() || ".")
  });
  const skips = (entry) => isSkippedFolder((0, __parts.import_node_path3.basename)(entry.fullpath()), (0, __parts.import_node_path3.dirname)(entry.fullpath())) || leavesOut(found(entry), true);
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    dot: true,
    withFileTypes: true,
    ignore: { childrenIgnored: skips, ignored: (entry) => entry.isDirectory() && skips(entry) }
  });
  return matches.filter((match) => match.isDirectory() || isPlanFile(match.fullpath())).filter((match) => match.isDirectory() || !leavesOut(found(match), false)).map((match) => ({ ...found(match), folder: match.isDirectory() })).sort((a, b) => (0, __parts.import_model.compareNaturally)(a.shown, b.shown));
}
async function leaving(pattern, { cwd, options: { ignore, ignored }, leftOut }) {
  if (ignore === false) return () => false;
  const { ignoredBelow, scopeAbove } = await Promise.resolve().then(() => require("./files-gitignore.cjs"));
  const words = pattern.split(/[\\/]/);
  const named = words.slice(0, words.findIndex(isPattern)).join("/");
  const base = (0, __parts.import_node_path4.resolve)(cwd, pattern.startsWith("/") ? `/${named}` : named);
  const byFile = ignoredBelow(base, scopeAbove(base));
  const told = /* @__PURE__ */ new Set();
  return ({ place, shown }, isFolder) => {
    if (!place.startsWith(base.endsWith(__parts.import_node_path4.sep) ? base : base + __parts.import_node_path4.sep)) return false;
    const by = ignored?.(place, isFolder) ? "configuration" : byFile(place, isFolder) ? "ignore file" : void 0;
    if (by !== void 0 && !told.has(place)) leftOut.push(leftOutAs({ place, shown }, isFolder, by));
    told.add(place);
    return by !== void 0;
  };
}
async function leavingNamed({ place, shown }, isFolder, { options: { forceExclude, ignore, ignored }, leftOut }) {
  if (!forceExclude || ignore === false) return false;
  const { scopeIn } = await Promise.resolve().then(() => require("./files-gitignore.cjs"));
  const byConfiguration = ignored !== void 0 && isIgnored(place, isFolder, ignored);
  const byFile = (0, __parts.import_repository.rootAbove)(place) !== place && scopeIn((0, __parts.import_node_path4.dirname)(place)).ignores(place, isFolder);
  if (!byConfiguration && !byFile) return false;
  leftOut.push(leftOutAs({ place, shown }, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}
function isIgnored(place, isFolder, ignored) {
  const top = (0, __parts.import_repository.rootAbove)((0, __parts.import_node_path4.dirname)(place)) ?? (0, __parts.import_node_path4.dirname)(place);
  const above = (0, __parts.import_node_path4.dirname)(place);
  if (place !== top && above !== top && isIgnored(above, true, ignored)) return true;
  return place !== top && ignored(place, isFolder);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  below,
  besides,
  decode,
  expand,
  foldersBeside,
  isIgnored,
  isPattern,
  isPlanFile,
  isSkippedFolder,
  leaving,
  leavingNamed,
  leftOutAs,
  readText,
  settingsOfAll,
  unmatched
});

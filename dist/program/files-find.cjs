const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_files_leaving", () => require("./files-leaving.cjs"));
__late("import_repository", () => require("./repository.cjs"));
__late("import_disk", () => require("./disk.cjs"));
__late("import_model", () => require("./model.cjs"));
__late("import_node_fs", () => require("node:fs"));
__late("import_node_path", () => require("node:path"));
__late("import_node_fs2", () => require("node:fs"));
__late("import_node_path2", () => require("node:path"));
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
  findSources: () => findSources,
  readFiles: () => readFiles
});
module.exports = __toCommonJS(stdin_exports);
function walk(folder, leaving2) {
  const none = { files: [], leftOut: [], unreadable: [], links: [] };
  const all = { ...leaving2, ...none, from: folder.place, seen: /* @__PURE__ */ new Set() };
  walkFolder(folder, leaving2.scope, all);
  for (let next = all.links.shift(); next; next = all.links.shift()) follow(next.link, next.scope, all);
  return all;
}
function walkFolder(folder, above, all) {
  let entries;
  let real2;
  try {
    real2 = __parts.import_node_fs2.realpathSync.native(folder.place);
    if (all.seen.has(real2)) return;
    all.seen.add(real2);
    entries = (0, __parts.import_node_fs2.readdirSync)(folder.place, { withFileTypes: true });
  } catch (error) {
    all.unreadable.push({ path: folder.shown, reason: (0, __parts.import_disk.reasonOf)(error) });
    return;
  }
  const scope = above?.enter(folder.place, new Set(entries.map((entry) => entry.name)));
  for (const entry of entries) {
    const next = { place: (0, __parts.import_node_path2.join)(folder.place, entry.name), shown: (0, __parts.import_files_leaving.below)(folder.shown, entry.name) };
    if (entry.isDirectory()) {
      if (entersFolder(next, scope, all)) walkFolder(next, scope, all);
    } else if (entry.isSymbolicLink()) {
      all.links.push({ link: next, scope });
    } else if (entry.isFile() && (0, __parts.import_files_leaving.isPlanFile)(next.place) && !isLeftOut(next, false, scope, all))
      all.files.push({ ...next, real: (0, __parts.import_node_path2.join)(real2, entry.name) });
  }
}
var entersFolder = (folder, scope, all) => !(0, __parts.import_files_leaving.isSkippedFolder)((0, __parts.import_node_path2.basename)(folder.place), (0, __parts.import_node_path2.dirname)(folder.place)) && !isLeftOut(folder, true, scope, all);
function follow(link, scope, all) {
  const stats = statsOf(link);
  const isFolder = stats?.isDirectory() ?? false;
  if (isFolder ? !entersFolder(link, scope, all) : !(0, __parts.import_files_leaving.isPlanFile)(link.place)) return;
  if (!isFolder && isLeftOut(link, false, scope, all)) return;
  const reason = stats ? reasonAgainst(link, all.from) : "link to nothing";
  if (reason !== void 0) all.unreadable.push({ path: link.shown, reason });
  else if (isFolder) walkFolder(link, scope, all);
  else if (stats?.isFile()) all.files.push(link);
}
function statsOf({ place }) {
  try {
    return (0, __parts.import_node_fs2.statSync)(place, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function reasonAgainst({ place }, from) {
  try {
    const real2 = __parts.import_node_fs2.realpathSync.native(place);
    const tops = [(0, __parts.import_repository.rootAbove)(from) ?? from, from].map((top) => __parts.import_node_fs2.realpathSync.native(top));
    const inside = tops.some((top) => real2 === top || real2.startsWith(top.endsWith(__parts.import_node_path2.sep) ? top : top + __parts.import_node_path2.sep));
    return inside ? void 0 : "link that leads out of the tree";
  } catch (error) {
    return (0, __parts.import_disk.reasonOf)(error);
  }
}
function isLeftOut(file, isFolder, scope, all) {
  const byConfiguration = all.ignored?.(file.place, isFolder) ?? false;
  if (!byConfiguration && !scope?.ignores(file.place, isFolder)) return false;
  all.leftOut.push((0, __parts.import_files_leaving.leftOutAs)(file, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}
async function findSources(paths, cwd, options = {}) {
  if (options.changes === "staged") return (await Promise.resolve().then(() => require("./files-staged.cjs"))).findStaged(paths, cwd, options);
  if (options.changes === "changed") return (await Promise.resolve().then(() => require("./files-changed.cjs"))).findChanged(paths, cwd, options);
  const search = searchFrom(cwd, options);
  for (const path of paths) await follow2(path, search);
  return readAllOf(search);
}
function readFiles(files, cwd, options) {
  const search = searchFrom(cwd, options);
  search.alone.push(...files);
  for (const file of files) add(file, search);
  return readAllOf(search);
}
var searchFrom = (cwd, options) => ({
  cwd,
  options,
  files: /* @__PURE__ */ new Map(),
  alone: [],
  named: /* @__PURE__ */ new Set(),
  leftOut: [],
  skipped: []
});
function readAllOf(search) {
  const beside = /* @__PURE__ */ new Map();
  for (const other of [...(0, __parts.import_files_leaving.besides)(search.alone), ...(0, __parts.import_files_leaving.settingsOfAll)(search.files.values())]) {
    if (isCompanion(other, search)) beside.set(real(other), other);
  }
  return {
    sources: readAll(search.files.values(), search),
    companions: readAll(beside.values(), search),
    leftOut: search.leftOut,
    skipped: search.skipped
  };
}
var isCompanion = (file, { files, options }) => !files.has(real(file)) && (options.ignore === false || !options.ignored?.(file.place, false));
async function follow2(path, search) {
  const shown = path.replaceAll("\\", "/").replace(/(?<=[^:/])\/+$/, "");
  const file = { place: (0, __parts.import_node_path.resolve)(search.cwd, path), shown };
  const stats = statsOf2(file);
  if (stats?.isDirectory()) await addFolder(file, search);
  else if (stats || search.options.contents?.has(file.place)) await addFile(file, search);
  else await addMatches(path, shown, search);
}
function statsOf2({ place, shown }) {
  try {
    return (0, __parts.import_node_fs.statSync)(place, { throwIfNoEntry: false });
  } catch (error) {
    throw new __parts.import_model.UsageError(
      `Unexpected ${(0, __parts.import_disk.reasonOf)(error)} on the way to \`${shown}\`, expected an existing file or folder`
    );
  }
}
async function addMatches(path, shown, search) {
  const leftBefore = search.leftOut.length;
  const matches = (0, __parts.import_files_leaving.isPattern)(path) ? await (0, __parts.import_files_leaving.expand)(path, search.cwd, await (0, __parts.import_files_leaving.leaving)(path, search)) : [];
  const matched = matches.length > 0 || search.leftOut.length > leftBefore;
  if (!matched && !search.options.allowUnmatched) throw (0, __parts.import_files_leaving.unmatched)(path, shown);
  for (const match of matches) {
    if (match.folder) await addFolder(match, search);
    else {
      search.alone.push(match);
      add(match, search);
    }
  }
}
async function addFile(file, search) {
  if (await (0, __parts.import_files_leaving.leavingNamed)(file, false, search)) return;
  const text = textOf(file, search);
  if ("reason" in text)
    throw new __parts.import_model.UsageError(`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);
  search.alone.push(file);
  search.named.add(real(file));
  add(file, search);
}
async function addFolder(folder, search) {
  if (await (0, __parts.import_files_leaving.leavingNamed)(folder, true, search)) return;
  const { ignore, ignored } = search.options;
  const counts = ignore !== false;
  const { scopeAbove } = counts ? await Promise.resolve().then(() => require("./files-gitignore.cjs")) : {};
  const found = walk(folder, { ...counts && { ignored }, scope: scopeAbove?.(folder.place) });
  for (const file of found.files) add(file, search);
  search.leftOut.push(...found.leftOut);
  search.skipped.push(...found.unreadable);
}
function add(file, search) {
  const key = real(file);
  if (!search.files.has(key)) search.files.set(key, file);
}
function real(file) {
  try {
    return file.real ?? __parts.import_node_fs.realpathSync.native(file.place);
  } catch {
    return file.place;
  }
}
function textOf({ place }, { options }) {
  const given = options.contents?.get(place);
  return given === void 0 ? (0, __parts.import_files_leaving.readText)(place, options.largest) : { text: given };
}
function readAll(files, search) {
  const sorted = [...files].sort((a, b) => (0, __parts.import_model.compareNaturally)(a.shown, b.shown));
  return (0, __parts.import_model.timed)(
    "read",
    () => sorted.flatMap((file, index) => {
      (0, __parts.import_model.tellProgress)("read", index, sorted.length);
      const read = textOf(file, search);
      if ("text" in read)
        return [
          {
            path: file.shown,
            text: read.text,
            // A hook names whatever was changed: nobody says by that what it is.
            ...!search.options.forceExclude && search.named.has(real(file)) && { named: true }
          }
        ];
      search.skipped.push({ path: file.shown, reason: read.reason });
      return [];
    })
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findSources,
  readFiles
});

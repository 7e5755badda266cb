import {
  below,
  besides,
  expand,
  isPattern,
  isPlanFile,
  isSkippedFolder,
  leaving,
  leavingNamed,
  leftOutAs,
  readText,
  settingsOfAll,
  unmatched
} from "./files-leaving.mjs";
import {
  reasonOf,
  rootAbove
} from "./repository.mjs";
import {
  require_node_fs
} from "./node-fs.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  UsageError,
  compareNaturally,
  tellProgress,
  timed
} from "./model.mjs";
import {
  __toESM
} from "./esbuild.mjs";

// src/files/find.ts
var import_node_fs2 = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);

// src/files/walk.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
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
    real2 = import_node_fs.realpathSync.native(folder.place);
    if (all.seen.has(real2)) return;
    all.seen.add(real2);
    entries = (0, import_node_fs.readdirSync)(folder.place, { withFileTypes: true });
  } catch (error) {
    all.unreadable.push({ path: folder.shown, reason: reasonOf(error) });
    return;
  }
  const scope = above?.enter(folder.place, new Set(entries.map((entry) => entry.name)));
  for (const entry of entries) {
    const next = { place: (0, import_node_path.join)(folder.place, entry.name), shown: below(folder.shown, entry.name) };
    if (entry.isDirectory()) {
      if (entersFolder(next, scope, all)) walkFolder(next, scope, all);
    } else if (entry.isSymbolicLink()) {
      all.links.push({ link: next, scope });
    } else if (entry.isFile() && isPlanFile(next.place) && !isLeftOut(next, false, scope, all))
      all.files.push({ ...next, real: (0, import_node_path.join)(real2, entry.name) });
  }
}
var entersFolder = (folder, scope, all) => !isSkippedFolder((0, import_node_path.basename)(folder.place), (0, import_node_path.dirname)(folder.place)) && !isLeftOut(folder, true, scope, all);
function follow(link, scope, all) {
  const stats = statsOf(link);
  const isFolder = stats?.isDirectory() ?? false;
  if (isFolder ? !entersFolder(link, scope, all) : !isPlanFile(link.place)) return;
  if (!isFolder && isLeftOut(link, false, scope, all)) return;
  const reason = stats ? reasonAgainst(link, all.from) : "link to nothing";
  if (reason !== void 0) all.unreadable.push({ path: link.shown, reason });
  else if (isFolder) walkFolder(link, scope, all);
  else if (stats?.isFile()) all.files.push(link);
}
function statsOf({ place }) {
  try {
    return (0, import_node_fs.statSync)(place, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function reasonAgainst({ place }, from) {
  try {
    const real2 = import_node_fs.realpathSync.native(place);
    const tops = [rootAbove(from) ?? from, from].map((top) => import_node_fs.realpathSync.native(top));
    const inside = tops.some((top) => real2 === top || real2.startsWith(top.endsWith(import_node_path.sep) ? top : top + import_node_path.sep));
    return inside ? void 0 : "link that leads out of the tree";
  } catch (error) {
    return reasonOf(error);
  }
}
function isLeftOut(file, isFolder, scope, all) {
  const byConfiguration = all.ignored?.(file.place, isFolder) ?? false;
  if (!byConfiguration && !scope?.ignores(file.place, isFolder)) return false;
  all.leftOut.push(leftOutAs(file, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}

// src/files/find.ts
async function findSources(paths, cwd, options = {}) {
  if (options.changes === "staged") return (await import("./files-staged.mjs")).findStaged(paths, cwd, options);
  if (options.changes === "changed") return (await import("./files-changed.mjs")).findChanged(paths, cwd, options);
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
  for (const other of [...besides(search.alone), ...settingsOfAll(search.files.values())]) {
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
  const file = { place: (0, import_node_path2.resolve)(search.cwd, path), shown };
  const stats = statsOf2(file);
  if (stats?.isDirectory()) await addFolder(file, search);
  else if (stats || search.options.contents?.has(file.place)) await addFile(file, search);
  else await addMatches(path, shown, search);
}
function statsOf2({ place, shown }) {
  try {
    return (0, import_node_fs2.statSync)(place, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(
      `Unexpected ${reasonOf(error)} on the way to \`${shown}\`, expected an existing file or folder`
    );
  }
}
async function addMatches(path, shown, search) {
  const leftBefore = search.leftOut.length;
  const matches = isPattern(path) ? await expand(path, search.cwd, await leaving(path, search)) : [];
  const matched = matches.length > 0 || search.leftOut.length > leftBefore;
  if (!matched && !search.options.allowUnmatched) throw unmatched(path, shown);
  for (const match of matches) {
    if (match.folder) await addFolder(match, search);
    else {
      search.alone.push(match);
      add(match, search);
    }
  }
}
async function addFile(file, search) {
  if (await leavingNamed(file, false, search)) return;
  const text = textOf(file, search);
  if ("reason" in text)
    throw new UsageError(`Unexpected file \`${file.shown}\` (${text.reason}), expected a text`);
  search.alone.push(file);
  search.named.add(real(file));
  add(file, search);
}
async function addFolder(folder, search) {
  if (await leavingNamed(folder, true, search)) return;
  const { ignore, ignored } = search.options;
  const counts = ignore !== false;
  const { scopeAbove } = counts ? await import("./files-gitignore.mjs") : {};
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
    return file.real ?? import_node_fs2.realpathSync.native(file.place);
  } catch {
    return file.place;
  }
}
function textOf({ place }, { options }) {
  const given = options.contents?.get(place);
  return given === void 0 ? readText(place, options.largest) : { text: given };
}
function readAll(files, search) {
  const sorted = [...files].sort((a, b) => compareNaturally(a.shown, b.shown));
  return timed(
    "read",
    () => sorted.flatMap((file, index) => {
      tellProgress("read", index, sorted.length);
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

export {
  findSources,
  readFiles
};

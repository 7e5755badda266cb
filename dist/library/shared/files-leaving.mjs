import {
  formatFiles,
  settingsFor
} from "./dialects.mjs";
import {
  readRegular,
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
  compareNaturally
} from "./model.mjs";
import {
  __toESM
} from "./esbuild.mjs";

// src/files/kinds.ts
var planFolders = new Set(formatFiles.flatMap(({ folders }) => folders ?? []));
var otherFiles = formatFiles.flatMap(({ files }) => files ?? []);
var settings = formatFiles.flatMap((format) => format.settings ?? []);
var settingsOf = (place, shown) => settings.flatMap((each) => {
  const shownPaths = settingsFor(each, shown);
  return settingsFor(each, place).map((path, index) => [path, shownPaths[index] ?? path]);
});
var isPlanFile = (path) => /\.(?:md|markdown)$/i.test(path) || otherFiles.some((files) => files.test(path)) || settings.some(({ files }) => files.test(path.replaceAll("\\", "/")));
var isSkippedFolder = (name, parent) => name === "node_modules" || name === ".git" || name.startsWith(".") && name !== "." && name !== ".." && !planFolders.has(name) || name === "worktrees" && /(?:^|[\\/])\.[^\\/.][^\\/]*$/.test(parent);
var isPlanFolder = (name) => planFolders.has(name) || /plan|spec|epic|task/i.test(name) || formatFiles.some((format) => name.toLowerCase().includes(format.name));

// src/files/besides.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path2 = __toESM(require_node_path(), 1);

// src/files/found.ts
var import_node_path = __toESM(require_node_path(), 1);
var below = (shown, name) => shown === "." ? name : shown.endsWith("/") ? shown + name : `${shown}/${name}`;
var leftOutAs = ({ place, shown }, isFolder, by) => ({
  path: isFolder ? `${shown}/` : shown,
  by,
  // Of files, only those that can hold a plan are looked at at all.
  holdsPlans: !isFolder || isPlanFolder((0, import_node_path.basename)(place))
});

// src/files/besides.ts
function foldersBeside(file) {
  const at = file.shown.lastIndexOf("/");
  const folder = { place: (0, import_node_path2.join)(file.place, ".."), shown: at < 0 ? "." : file.shown.slice(0, at) || "/" };
  const folders = [folder];
  for (const name of ["steps", "tasks"]) {
    folders.push({ place: (0, import_node_path2.join)(folder.place, name), shown: below(folder.shown, name) });
    if (new RegExp(`(?:^|[\\\\/])${name}$`).test(folder.place)) {
      const above = folder.shown.lastIndexOf("/");
      const shown = folder.shown === "." ? ".." : above < 0 ? "." : folder.shown.slice(0, above) || "/";
      folders.push({ place: (0, import_node_path2.join)(folder.place, ".."), shown });
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
    for (const [path, shown] of settingsOf(file.place.replaceAll(import_node_path2.sep, "/"), file.shown)) {
      if (found.has(path) || !(0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile()) continue;
      found.set(path, { place: (0, import_node_path2.resolve)(path), shown });
    }
  return [...found.values()];
}
function filesIn(folder) {
  if (!(0, import_node_fs.lstatSync)(folder.place, { throwIfNoEntry: false })) return [];
  try {
    return (0, import_node_fs.readdirSync)(folder.place, { withFileTypes: true }).filter((entry) => entry.isFile() && isPlanFile((0, import_node_path2.join)(folder.place, entry.name))).map((entry) => ({ place: (0, import_node_path2.join)(folder.place, entry.name), shown: below(folder.shown, entry.name) }));
  } catch {
    return [];
  }
}

// src/files/text.ts
function readText(place, largest) {
  const read = readRegular(place, largest);
  return "bytes" in read ? { text: decode(read.bytes) } : read;
}
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return bytes.toString("utf16le");
  return bytes.toString("utf8");
}

// src/files/patterns.ts
var import_node_path3 = __toESM(require_node_path(), 1);
var isPattern = (path) => /[*?{}[\]]/.test(path);
var unmatched = (path, shown) => new UsageError(
  isPattern(path) ? `Unexpected pattern \`${shown}\`, expected one that matches a plan file or a folder` : `Unexpected path \`${shown}\`, expected an existing file or folder`
);
async function expand(pattern, cwd, leavesOut) {
  const { glob } = await import("./glob.mjs");
  const prefix = pattern.startsWith("./") ? "./" : "";
  const absolute = /^(?:\/|[A-Za-z]:)/.test(pattern);
  const found = (entry) => ({
    place: entry.fullpath(),
    shown: absolute ? entry.fullpathPosix() : prefix + (entry.relativePosix() || ".")
  });
  const skips = (entry) => isSkippedFolder((0, import_node_path3.basename)(entry.fullpath()), (0, import_node_path3.dirname)(entry.fullpath())) || leavesOut(found(entry), true);
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    dot: true,
    withFileTypes: true,
    ignore: { childrenIgnored: skips, ignored: (entry) => entry.isDirectory() && skips(entry) }
  });
  return matches.filter((match) => match.isDirectory() || isPlanFile(match.fullpath())).filter((match) => match.isDirectory() || !leavesOut(found(match), false)).map((match) => ({ ...found(match), folder: match.isDirectory() })).sort((a, b) => compareNaturally(a.shown, b.shown));
}

// src/files/leaving.ts
var import_node_path4 = __toESM(require_node_path(), 1);
async function leaving(pattern, { cwd, options: { ignore, ignored }, leftOut }) {
  if (ignore === false) return () => false;
  const { ignoredBelow, scopeAbove } = await import("./files-gitignore.mjs");
  const words = pattern.split(/[\\/]/);
  const named = words.slice(0, words.findIndex(isPattern)).join("/");
  const base = (0, import_node_path4.resolve)(cwd, pattern.startsWith("/") ? `/${named}` : named);
  const byFile = ignoredBelow(base, scopeAbove(base));
  const told = /* @__PURE__ */ new Set();
  return ({ place, shown }, isFolder) => {
    if (!place.startsWith(base.endsWith(import_node_path4.sep) ? base : base + import_node_path4.sep)) return false;
    const by = ignored?.(place, isFolder) ? "configuration" : byFile(place, isFolder) ? "ignore file" : void 0;
    if (by !== void 0 && !told.has(place)) leftOut.push(leftOutAs({ place, shown }, isFolder, by));
    told.add(place);
    return by !== void 0;
  };
}
async function leavingNamed({ place, shown }, isFolder, { options: { forceExclude, ignore, ignored }, leftOut }) {
  if (!forceExclude || ignore === false) return false;
  const { scopeIn } = await import("./files-gitignore.mjs");
  const byConfiguration = ignored !== void 0 && isIgnored(place, isFolder, ignored);
  const byFile = rootAbove(place) !== place && scopeIn((0, import_node_path4.dirname)(place)).ignores(place, isFolder);
  if (!byConfiguration && !byFile) return false;
  leftOut.push(leftOutAs({ place, shown }, isFolder, byConfiguration ? "configuration" : "ignore file"));
  return true;
}
function isIgnored(place, isFolder, ignored) {
  const top = rootAbove((0, import_node_path4.dirname)(place)) ?? (0, import_node_path4.dirname)(place);
  const above = (0, import_node_path4.dirname)(place);
  if (place !== top && above !== top && isIgnored(above, true, ignored)) return true;
  return place !== top && ignored(place, isFolder);
}

export {
  isPlanFile,
  isSkippedFolder,
  below,
  leftOutAs,
  foldersBeside,
  besides,
  settingsOfAll,
  isPattern,
  unmatched,
  expand,
  leaving,
  leavingNamed,
  isIgnored,
  readText,
  decode
};

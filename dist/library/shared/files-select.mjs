import {
  isIgnored,
  isPattern,
  isPlanFile,
  isSkippedFolder,
  unmatched
} from "./files-leaving.mjs";
import {
  require_node_fs
} from "./node-fs.mjs";
import {
  require_node_path
} from "./node-path.mjs";
import {
  __toESM
} from "./esbuild.mjs";

// src/files/select.ts
var import_node_fs = __toESM(require_node_fs(), 1);
var import_node_path = __toESM(require_node_path(), 1);
async function select(files, paths, cwd, options) {
  const chosen = await Promise.all(paths.map((path) => chooser(path, cwd, options)));
  const { ignore, ignored } = options;
  const leaves = (file) => ignore !== false && ignored !== void 0 && isIgnored(file.place, false, ignored);
  return files.filter((file) => chosen.some((chooses) => chooses(file.place)) && !leaves(file));
}
async function chooser(path, cwd, { known, allowUnmatched }) {
  const place = (0, import_node_path.resolve)(cwd, path);
  const chooses = (file) => file === place || isPlanFile(file) && isFoundIn(place, file);
  if ((0, import_node_fs.existsSync)(place) || known.some((file) => isFoundIn(place, file.place) || file.place === place))
    return chooses;
  if (isPattern(path)) return byPattern(path, cwd);
  if (allowUnmatched) return () => false;
  throw unmatched(path, path);
}
function isFoundIn(folder, place) {
  const start = folder.endsWith(import_node_path.sep) ? folder : folder + import_node_path.sep;
  if (!place.startsWith(start)) return false;
  for (let at = (0, import_node_path.dirname)(place); at.length > folder.length; at = (0, import_node_path.dirname)(at))
    if (isSkippedFolder(at.slice((0, import_node_path.dirname)(at).length).replace(/^[\\/]/, ""), (0, import_node_path.dirname)(at))) return false;
  return true;
}
async function byPattern(pattern, cwd) {
  const { Minimatch } = await import("./minimatch-door.mjs");
  const whole = (0, import_node_path.resolve)(cwd, pattern).replaceAll(import_node_path.sep, "/");
  const matcher = new Minimatch(whole, { dot: true });
  return (place) => {
    if (!isPlanFile(place)) return false;
    for (let at = place; at !== (0, import_node_path.dirname)(at); at = (0, import_node_path.dirname)(at))
      if (matcher.match(at.replaceAll(import_node_path.sep, "/")) && (at === place || isFoundIn(at, place))) return true;
    return false;
  };
}

export {
  select
};

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
  ConfigurationError: () => ConfigurationError,
  UsageError: () => UsageError,
  gitAround: () => gitAround,
  gitFolderOf: () => gitFolderOf,
  repositories: () => repositories,
  rootAbove: () => rootAbove
});
module.exports = __toCommonJS(stdin_exports);
var import_model_source = require("./model-source.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_child_process = require("node:child_process");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var UsageError = class extends Error {
  name = "UsageError";
};
var ConfigurationError = class extends UsageError {
  name = "ConfigurationError";
  faults;
  constructor(faults) {
    super(faults.map(lineOf).join("\n"));
    this.faults = faults;
  }
};
function lineOf({ message, span: { source, start } }) {
  const { line, column } = (0, import_model_source.positionAt)(source, start);
  return `${source.path}:${line}:${column}: ${message}`;
}
function repositories(cwd) {
  const byRoot = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  const around = (folder) => {
    const root = rootAbove(folder) ?? (`${folder}${import_node_path.sep}`.startsWith(`${cwd}${import_node_path.sep}`) ? cwd : void 0);
    if (root === void 0) return nowhere;
    const repository = byRoot.get(root) ?? repositoryAt(root);
    byRoot.set(root, repository);
    return repository;
  };
  const of = (path) => {
    const folder = (0, import_node_path.dirname)((0, import_node_path.resolve)(cwd, path));
    const repository = byFolder.get(folder) ?? around(folder);
    byFolder.set(folder, repository);
    return repository;
  };
  return (path) => ({
    exists: (asked) => of(path).exists(asked),
    namesIn: (folder) => of(path).namesIn(folder)
  });
}
var nowhere = { exists: () => void 0, namesIn: () => [] };
function rootAbove(folder) {
  for (let at = folder; ; at = (0, import_node_path.dirname)(at)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.resolve)(at, ".git"))) return at;
    if ((0, import_node_path.dirname)(at) === at) return void 0;
  }
}
function repositoryAt(root) {
  const found = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const placeOf = (path) => {
    const place = (0, import_node_path.resolve)(root, path);
    return place.startsWith(root.endsWith(import_node_path.sep) ? root : root + import_node_path.sep) ? place : void 0;
  };
  return {
    exists(path) {
      if (!found.has(path)) found.set(path, isThere(placeOf(path)));
      return found.get(path);
    },
    namesIn(folder) {
      const known = names.get(folder) ?? namesAt(folder === "" ? root : placeOf(folder));
      names.set(folder, known);
      return known;
    }
  };
}
function isThere(place) {
  if (place === void 0) return void 0;
  try {
    return (0, import_node_fs.statSync)(place, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return void 0;
  }
}
function namesAt(place) {
  if (place === void 0) return [];
  try {
    return (0, import_node_fs.readdirSync)(place);
  } catch {
    return [];
  }
}
function gitAround(cwd) {
  const top = topOf(cwd);
  const prefix = (0, import_node_path2.relative)(top, import_node_fs2.realpathSync.native(cwd)).replaceAll(import_node_path2.sep, "/");
  const run = (args, input) => {
    const { status, stdout, said } = ask(top, args, input);
    if (status === 0) return stdout;
    throw new UsageError(`Unexpected failure of \`git ${args[0]}\` (${said}), expected its answer`);
  };
  return {
    run,
    succeeds: (args) => ask(top, args).status === 0,
    names: (args) => run(args).toString("utf8").split("\0").filter((name) => name !== ""),
    fileOf(name) {
      const shown = import_node_path2.posix.relative(prefix, name);
      return { place: (0, import_node_path2.resolve)(cwd, shown), shown };
    }
  };
}
function topOf(cwd) {
  const { status, stdout, said } = ask(cwd, ["rev-parse", "--show-toplevel"]);
  if (status === 0) return import_node_fs2.realpathSync.native(stdout.toString("utf8").replace(/\n$/, ""));
  const found = said.includes("not a git repository") ? `folder \`${cwd}\`` : `answer of git (${said})`;
  throw new UsageError(`Unexpected ${found}, expected one in the work tree of a git repository`);
}
var nothingRuns = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.pager=cat",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false"
].flatMap((setting) => ["-c", setting]);
var quiet = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
function ask(cwd, args, input) {
  const env = { ...process.env, ...quiet };
  const maxBuffer = 2 ** 30;
  const { error, status, stdout, stderr } = (0, import_node_child_process.spawnSync)("git", ["--no-pager", ...nothingRuns, ...args], {
    cwd,
    env,
    input,
    maxBuffer
  });
  if (error) throw unusable(error);
  return { status, stdout, said: stderr.toString("utf8").split("\n", 1)[0] };
}
function unusable(error) {
  return error.code === "ENOENT" ? new UsageError("Unexpected lack of the program `git`, expected it in a folder of `PATH`") : new UsageError(`Unexpected ${error.code ?? error.message} on starting \`git\`, expected it to run`);
}
function gitFolderOf(top) {
  const place = (0, import_node_path3.resolve)(top, ".git");
  try {
    if ((0, import_node_fs3.statSync)(place).isDirectory()) return place;
    const found = /^gitdir: (.+)$/m.exec((0, import_node_fs3.readFileSync)(place, "utf8"))?.[1];
    const folder = found === void 0 ? void 0 : (0, import_node_path3.resolve)(top, found);
    return folder !== void 0 && (0, import_node_fs3.statSync)(folder).isDirectory() ? folder : void 0;
  } catch {
    return void 0;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ConfigurationError,
  UsageError,
  gitAround,
  gitFolderOf,
  repositories,
  rootAbove
});

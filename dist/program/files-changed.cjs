const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_files_select", () => require("./files-select.cjs"));
__late("import_files_find", () => require("./files-find.cjs"));
__late("import_repository", () => require("./repository.cjs"));
__late("import_model", () => require("./model.cjs"));
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
  findChanged: () => findChanged
});
module.exports = __toCommonJS(stdin_exports);
async function findChanged(paths, cwd, options) {
  const git = (0, __parts.import_repository.gitAround)(cwd);
  const changed = changedNames(git, options.since).map(git.fileOf);
  return (0, __parts.import_files_find.readFiles)(await (0, __parts.import_files_select.select)(changed, paths, cwd, { ...options, known: changed }), cwd, options);
}
var words = [
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
  "--name-only",
  "--no-renames",
  "--no-relative",
  "--diff-filter=d"
];
function changedNames(git, since) {
  const untracked = ["ls-files", "--others", "--exclude-standard", "-z"];
  if (!isCommit("HEAD", git) && since === void 0) return git.names([...untracked, "--cached"]);
  const base = baseOf(since, git);
  const differing = ["diff", ...words, "-z", base];
  return [.../* @__PURE__ */ new Set([...git.names([...(0, __parts.import_repository.withoutFilters)(git), ...differing]), ...git.names(untracked)])];
}
var mainBranches = ["origin/HEAD", "origin/main", "origin/master", "main", "master"];
function baseOf(since, git) {
  if (since !== void 0 && (since.startsWith("-") || !isCommit(since, git)))
    throw new __parts.import_model.UsageError(`Unexpected revision \`${since}\`, expected one that git knows`);
  const other = since ?? mainBranches.find((branch) => isCommit(branch, git));
  if (other === void 0) return "HEAD";
  const common = ["merge-base", other, "HEAD"];
  if (git.succeeds(common)) return git.run(common).toString("latin1").trim();
  throw new __parts.import_model.UsageError(
    `Unexpected history without a commit that \`HEAD\` and \`${other}\` share, expected one that is not cut off (\`git fetch --unshallow\`)`
  );
}
var isCommit = (revision, git) => git.succeeds(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findChanged
});

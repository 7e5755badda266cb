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
__late("import_files_leaving", () => require("./files-leaving.cjs"));
__late("import_repository", () => require("./repository.cjs"));
__late("import_disk", () => require("./disk.cjs"));
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
  findStaged: () => findStaged
});
module.exports = __toCommonJS(stdin_exports);
async function findStaged(paths, cwd, options) {
  const git = (0, __parts.import_repository.gitAround)(cwd);
  const index = entriesOf(git);
  const changed = new Set(
    git.names([
      "diff",
      "--cached",
      "--no-ext-diff",
      "--no-textconv",
      "--name-only",
      "--no-renames",
      "--no-relative",
      "--diff-filter=d",
      "-z"
    ])
  );
  const staged = [...changed].map(git.fileOf);
  const selected = await (0, __parts.import_files_select.select)(staged, paths, cwd, { ...options, known: index });
  const wanted = new Set(selected.map(({ place }) => place));
  const asked = index.filter(({ place }) => wanted.has(place));
  const folders = new Set(asked.flatMap(__parts.import_files_leaving.foldersBeside).map(({ place }) => place));
  const isBeside = ({ place }) => !wanted.has(place) && (0, __parts.import_files_leaving.isPlanFile)(place) && folders.has(place.slice(0, lastSlash(place)));
  const skipped = [];
  const read = (entries) => textsOf(entries, git, options.largest, skipped);
  return { sources: read(asked), companions: read(index.filter(isBeside)), leftOut: [], skipped };
}
var lastSlash = (place) => Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"));
function entriesOf(git) {
  return git.names(["ls-files", "--stage", "-z"]).flatMap((line) => {
    const [, mode, id = "", name = ""] = /^(\d+) (\w+) 0\t(.*)$/s.exec(line) ?? [];
    return mode?.startsWith("100") ? [{ ...git.fileOf(name), id }] : [];
  }).sort((a, b) => (0, __parts.import_model.compareNaturally)(a.shown, b.shown));
}
function textsOf(entries, git, largest, skipped) {
  if (entries.length === 0) return [];
  const answer = git.run(["cat-file", "--batch"], entries.map(({ id }) => `${id}
`).join(""));
  let at = 0;
  return entries.flatMap(({ shown }) => {
    const end = answer.indexOf("\n", at);
    const size = Number(answer.toString("latin1", at, end).split(" ").at(-1));
    const bytes = answer.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    const reason = (0, __parts.import_disk.readingLimit)(size, largest);
    if (reason === void 0) return [{ path: shown, text: (0, __parts.import_files_leaving.decode)(bytes) }];
    skipped.push({ path: shown, reason });
    return [];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findStaged
});

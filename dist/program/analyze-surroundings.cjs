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
  folderOf: () => folderOf,
  kindOf: () => kindOf,
  nameOf: () => nameOf,
  stemOf: () => stemOf,
  surroundingsOf: () => surroundingsOf,
  wordsOf: () => wordsOf
});
module.exports = __toCommonJS(stdin_exports);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var stemOf = (path) => nameOf(path).replace(/\..*$/, "").replace(/^test[_-]|[_-](?:tests?|spec)$|(?<=[a-z])Tests?$/, "").toLowerCase();
var wordsOf = (text) => (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[\u3040-\u9fff]{2}/g) ?? []).filter((word) => word.length > 2 || word > "\u3000").map((word) => word.toLowerCase());
var kinds = [
  [/^(?:__init__\.pyi?|index\.[cm]?[jt]sx?|mod\.rs|lib\.rs)$/, "barrel"],
  [
    /^(?:package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|mix\.exs|pubspec\.yaml|composer\.json|build\.gradle(?:\.kts)?|CMakeLists\.txt|.*\.(?:csproj|fsproj|pbxproj))$/,
    "manifest"
  ],
  [/\.(?:mdx?|txt|rst)$/, "document"],
  [/\.(?:json|ya?ml|toml|cfg|ini|env)$/, "config"],
  [/\.sql$/, "sql"],
  [/\.(?:sh|bash)$/, "script"],
  [/\.(?:s?css|less)$/, "style"],
  [/^[^.]+$/, "bare"]
];
function kindOf(path, isTest) {
  if (path.endsWith("/")) return "folder";
  if (/[*{]/.test(path)) return "glob";
  if (isTest) return "test";
  const name = nameOf(path);
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "code";
}
var [saturation, length] = [1.2, 0.75];
var Ranking = class {
  postings = /* @__PURE__ */ new Map();
  lengths = /* @__PURE__ */ new Map();
  average;
  constructor(files, history) {
    const subjects = subjectsOf(history);
    let total = 0;
    for (const path of files) {
      const weights = /* @__PURE__ */ new Map();
      const count = (word, weight) => weights.set(word, (weights.get(word) ?? 0) + weight);
      for (const word of wordsOf(nameOf(path))) count(word, 2);
      for (const word of wordsOf(path)) count(word, 1);
      for (const [word, times] of subjects.get(path) ?? []) count(word, Math.min(2, times) / 2);
      let size = 0;
      for (const [word, weight] of weights) {
        size += weight;
        const list = this.postings.get(word);
        if (list) list.push({ path, weight });
        else this.postings.set(word, [{ path, weight }]);
      }
      this.lengths.set(path, size);
      total += size;
    }
    this.average = total / Math.max(1, this.lengths.size);
  }
  /** The best files, the best first; of equal ones the first in the order of paths. `words`: how often each is said. */
  best(words, most) {
    const all = this.lengths.size;
    const scores = /* @__PURE__ */ new Map();
    for (const [word, times] of words) {
      const list = this.postings.get(word);
      if (!list || list.length > all * 0.3) continue;
      const rarity = Math.log(1 + (all - list.length + 0.5) / (list.length + 0.5)) * Math.sqrt(Math.min(times, 3));
      for (const { path, weight } of list) {
        const norm = saturation * (1 - length + length * this.lengths.get(path) / this.average);
        scores.set(path, (scores.get(path) ?? 0) + rarity * weight * (saturation + 1) / (weight + norm));
      }
    }
    const sorted = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
    return sorted.map(([path, score]) => ({ path, score, share: score / sorted[0][1] }));
  }
};
function subjectsOf(history) {
  const found = /* @__PURE__ */ new Map();
  for (const { subject, files } of history) {
    if (files.length > 10) continue;
    const words = new Set(wordsOf(subject));
    for (const file of files) {
      const counts = found.get(file) ?? /* @__PURE__ */ new Map();
      found.set(file, counts);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return found;
}
var Surroundings = class {
  constructor(repository) {
    this.repository = repository;
  }
  repository;
  lists = /* @__PURE__ */ new Map();
  tracked;
  ranks;
  defined = /* @__PURE__ */ new Map();
  pairs;
  /** The files that git tracks. None where there is no repository. */
  get files() {
    this.tracked ??= new Set(this.repository?.files());
    return this.tracked;
  }
  /** Files by their last segment: `index.ts`. */
  named = (name) => this.listed("name", nameOf).get(name) ?? [];
  /** Files by what they are about, tests as well as what they test: `cart` for `cart.ts` and `test_cart.py`. */
  about = (stem) => this.listed("stem", stemOf).get(stem) ?? [];
  /** The files right in a folder, written without a slash at its end; the root is "". */
  inFolder = (folder) => this.listed("folder", folderOf).get(folder) ?? [];
  get history() {
    return this.repository?.history() ?? [];
  }
  /** How many of the known commits changed a file. */
  changes = (path) => this.together.get(path)?.get(path) ?? 0;
  /** The files that commits changed with this one, and in how many; the file itself among them. */
  changedWith = (path) => this.together.get(path) ?? none;
  /** Files by how well they fit a text. */
  get ranking() {
    this.ranks ??= new Ranking(this.files, this.history);
    return this.ranks;
  }
  /** The files that define each name, as far as anybody does. Names are looked for together, since each search reads all files. */
  definers(names) {
    const fresh = [...new Set(names)].filter((name) => !this.defined.has(name)).sort();
    if (fresh.length > 0 && this.repository) {
      const found = this.repository.definers(fresh);
      for (const name of fresh) this.defined.set(name, found.get(name) ?? []);
    }
    return this.defined;
  }
  get together() {
    this.pairs ??= pairsIn(this.history);
    return this.pairs;
  }
  listed(name, key) {
    let list = this.lists.get(name);
    if (!list) {
      list = /* @__PURE__ */ new Map();
      for (const file of this.files) {
        const files = list.get(key(file));
        if (files) files.push(file);
        else list.set(key(file), [file]);
      }
      this.lists.set(name, list);
    }
    return list;
  }
};
var none = /* @__PURE__ */ new Map();
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function pairsIn(history) {
  const found = /* @__PURE__ */ new Map();
  for (const { files } of history)
    for (const file of files) {
      const others = found.get(file) ?? /* @__PURE__ */ new Map();
      found.set(file, others);
      for (const other of files) others.set(other, (others.get(other) ?? 0) + 1);
    }
  return found;
}
var known = /* @__PURE__ */ new WeakMap();
var nowhere = new Surroundings(void 0);
function surroundingsOf({ repository }) {
  if (!repository) return nowhere;
  const found = known.get(repository) ?? new Surroundings(repository);
  known.set(repository, found);
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  folderOf,
  kindOf,
  nameOf,
  stemOf,
  surroundingsOf,
  wordsOf
});

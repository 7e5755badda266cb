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
  isGlob: () => isGlob,
  overlap: () => overlap,
  plainPrefix: () => plainPrefix,
  segmentsOf: () => segmentsOf
});
module.exports = __toCommonJS(stdin_exports);
var segmentsOf = (path) => path.replaceAll("\\", "/").split("/").filter((segment, i) => (segment !== "" || i === 0) && segment !== ".").filter((segment, i, all) => segment !== "" || i === 0 && all.length > 1);
var wildcard = /[*?]|\{[^{}]*,[^{}]*\}/;
var isGlob = (path) => wildcard.test(path);
function plainPrefix(segments) {
  const first = segments.findIndex(isGlob);
  return first === -1 ? segments.length : first;
}
function overlap(a, b, i = 0, j = 0) {
  if (i === a.length) return j === b.length || holdsMore(a, b.slice(j));
  if (j === b.length) return holdsMore(b, a.slice(i));
  if (a[i] === "**") return overlap(a, b, i + 1, j) || overlap(a, b, i, j + 1);
  if (b[j] === "**") return overlap(a, b, i, j + 1) || overlap(a, b, i + 1, j);
  return segmentsOverlap(a[i], b[j]) && overlap(a, b, i + 1, j + 1);
}
function holdsMore(segments, rest) {
  const last = segments.at(-1);
  if (last === void 0 || last === "**") return true;
  return !isGlob(last) && !(/.\.\w+$/.test(last) && rest.some(isGlob));
}
function segmentsOverlap(a, b) {
  if (a === b) return true;
  const [wildA, wildB] = [isGlob(a), isGlob(b)];
  if (!wildA && !wildB) return false;
  if (!wildB) return pattern(a).test(b);
  if (!wildA) return pattern(b).test(a);
  const [first, second] = [ends(a), ends(b)];
  return (first.head.startsWith(second.head) || second.head.startsWith(first.head)) && (first.tail.endsWith(second.tail) || second.tail.endsWith(first.tail));
}
function ends(segment) {
  const open = segment.search(/[*?{]/);
  const close = Math.max(segment.lastIndexOf("*"), segment.lastIndexOf("?"), segment.lastIndexOf("}"));
  return { head: segment.slice(0, open), tail: segment.slice(close + 1) };
}
var patterns = /* @__PURE__ */ new Map();
function pattern(segment) {
  const known = patterns.get(segment);
  if (known) return known;
  const source = segment.replace(/\*+|\?|\{[^{}]*,[^{}]*\}|[\\^$.|+()[\]{}]/g, (found) => {
    if (found.startsWith("*")) return "[^/]*";
    if (found === "?") return "[^/]";
    if (found.length > 1) return `(?:${found.slice(1, -1).split(",").map(quoted).join("|")})`;
    return `\\${found}`;
  });
  const made = new RegExp(`^${source}$`);
  patterns.set(segment, made);
  return made;
}
var quoted = (text) => text.replace(/[\\^$.|+()[\]{}]/g, "\\$&").replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isGlob,
  overlap,
  plainPrefix,
  segmentsOf
});

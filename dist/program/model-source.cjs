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
  lineOf: () => lineOf,
  lineStarts: () => lineStarts,
  lineText: () => lineText,
  located: () => located,
  positionAt: () => positionAt,
  spanOf: () => spanOf,
  textAt: () => textAt
});
module.exports = __toCommonJS(stdin_exports);
var spanOf = (source, start, end) => ({ source, start, end });
var located = (value, span) => ({ value, span });
var textAt = (span) => span.source.text.slice(span.start, span.end);
var starts = /* @__PURE__ */ new WeakMap();
function lineStarts(source) {
  const known = starts.get(source);
  if (known) return known;
  const found = [0];
  for (const ending of source.text.matchAll(/\r\n?|\n/g)) found.push(ending.index + ending[0].length);
  starts.set(source, found);
  return found;
}
function positionAt(source, offset) {
  const lines = lineStarts(source);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lines[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low] + 1 };
}
var lineOf = (span) => positionAt(span.source, span.start).line;
function lineText(source, line) {
  const lines = lineStarts(source);
  return source.text.slice(lines[line - 1], lines[line] ?? source.text.length).replace(/[\r\n]+$/, "");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lineOf,
  lineStarts,
  lineText,
  located,
  positionAt,
  spanOf,
  textAt
});

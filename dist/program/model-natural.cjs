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
  compareNaturally: () => compareNaturally,
  compareUnits: () => compareUnits
});
module.exports = __toCommonJS(stdin_exports);
var isDigit = (code) => code >= 48 && code <= 57;
function compareNaturally(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(j);
    if (isDigit(left) && isDigit(right)) {
      const [first, afterFirst] = numberAt(a, i);
      const [second, afterSecond] = numberAt(b, j);
      const difference = first.length - second.length || compareUnits(first, second);
      if (difference !== 0) return difference;
      i = afterFirst;
      j = afterSecond;
    } else {
      if (left !== right) return left - right;
      i += 1;
      j += 1;
    }
  }
  return a.length - i - (b.length - j) || compareUnits(a, b);
}
var compareUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function numberAt(text, start) {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  let first = start;
  while (first < end - 1 && text.charCodeAt(first) === 48) first += 1;
  return [text.slice(first, end), end];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compareNaturally,
  compareUnits
});

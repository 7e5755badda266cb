const __parts = {};
function __late(name, load) {
  const get = () => {
    const value = load();
    Object.defineProperty(__parts, name, { value });
    return value;
  };
  Object.defineProperty(__parts, name, { get, configurable: true });
}
__late("import_model", () => require("./model.cjs"));
__late("import_diff", () => require("./diff.cjs"));
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
  applyFixes: () => applyFixes,
  fixSources: () => fixSources,
  unifiedDiff: () => unifiedDiff
});
module.exports = __toCommonJS(stdin_exports);
function fixSources(fixes) {
  const taken = /* @__PURE__ */ new Map();
  const applied = [];
  const left = [];
  for (const fix of new Set(fixes)) {
    const edits = unique(fix.edits);
    if (edits === void 0 || edits.some((edit) => collides(edit, taken.get(edit.span.source)))) {
      left.push(fix);
      continue;
    }
    applied.push(fix);
    for (const edit of edits) insert(edit, taken);
  }
  const changed = [...taken].map(([source, edits]) => ({ source, text: replace((0, __parts.import_model.writtenIn)(source), edits) })).filter(({ source, text }) => text !== (0, __parts.import_model.writtenIn)(source)).sort((a, b) => (0, __parts.import_model.compareUnits)(a.source.path, b.source.path));
  return { changed, applied, left };
}
function applyFixes(source, fixes) {
  const own = fixes.filter((fix) => fix.edits.every((edit) => edit.span.source === source));
  return fixSources(own).changed[0]?.text ?? (0, __parts.import_model.writtenIn)(source);
}
function unique(edits) {
  const kept = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const { source, start, end } = edit.span;
    if (start < 0 || end < start || end > source.text.length) return void 0;
    if (collides(edit, kept.get(source))) return void 0;
    insert(edit, kept);
  }
  return [...kept.values()].flat();
}
function collides(edit, edits = []) {
  const at = placeOf(edit, edits);
  return [edits[at - 1], edits[at]].some((other) => other && !isSame(edit, other) && overlaps(edit, other));
}
var isSame = (a, b) => a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
var overlaps = ({ span: a }, { span: b }) => a.start < b.end && b.start < a.end || a.start === b.start && a.end === b.end;
function insert(edit, into) {
  const edits = into.get(edit.span.source) ?? [];
  const at = placeOf(edit, edits);
  const known = [edits[at - 1], edits[at]].some((other) => other && isSame(edit, other));
  if (!known) edits.splice(at, 0, edit);
  into.set(edit.span.source, edits);
}
function placeOf({ span }, edits) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = low + high >> 1;
    const other = edits[middle].span;
    if (other.start < span.start || other.start === span.start && other.end < span.end) low = middle + 1;
    else high = middle;
  }
  return low;
}
function replace(text, edits) {
  const ends = text.includes("\r") && !text.includes("\n") ? "\r" : "\n";
  const parts = [];
  let at = 0;
  for (const { span, text: fresh } of edits) {
    parts.push(text.slice(at, span.start), ends === "\n" ? fresh : fresh.replaceAll("\n", ends));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
var anchor = 3;
var furthest = 400;
function differingRegions(a, b) {
  const found = [];
  let [start, otherStart] = [0, 0];
  while (start < a.length || otherStart < b.length) {
    if (start < a.length && a[start] === b[otherStart]) {
      start += 1;
      otherStart += 1;
      continue;
    }
    const [removed, added] = nextAgreement(a, b, start, otherStart);
    found.push({ start, end: start + removed, otherStart, otherEnd: otherStart + added });
    start += removed;
    otherStart += added;
  }
  return found;
}
function nextAgreement(a, b, i, j) {
  for (let both = 1; both <= furthest; both += 1)
    for (let removed = 0; removed <= both; removed += 1)
      if (agree(a, b, i + removed, j + both - removed)) return [removed, both - removed];
  return [a.length - i, b.length - j];
}
function agree(a, b, i, j) {
  if (i > a.length || j > b.length) return false;
  for (let k = 0; k < anchor; k += 1) {
    if (i + k >= a.length || j + k >= b.length) return i + k >= a.length && j + k >= b.length;
    if (a[i + k] !== b[j + k]) return false;
  }
  return true;
}
function unifiedDiff(changed, context = 3) {
  return changed.filter(({ source, text }) => (0, __parts.import_model.writtenIn)(source) !== text).map(({ source, text }) => patchOf(source.path.replace(/^\/+/, ""), (0, __parts.import_model.writtenIn)(source), text, context)).join("");
}
function patchOf(path, before, after, context) {
  const [a, b] = [linesOf(before), linesOf(after)];
  const regions = widened(differingRegions(a, b), context, a.length);
  const hunks = regions.flatMap((region) => hunksIn(region, a, b, context));
  const names = { oldFileName: `a/${path}`, newFileName: `b/${path}` };
  const patch = { ...names, oldHeader: void 0, newHeader: void 0, hunks };
  return (0, __parts.import_diff.formatPatch)(patch, __parts.import_diff.FILE_HEADERS_ONLY);
}
var linesOf = (text) => text.split(/(?<=\n)/);
function widened(regions, context, length) {
  const found = [];
  for (const { start, end, otherStart, otherEnd } of regions) {
    const [lead, tail] = [Math.min(context, start), Math.min(context, length - end)];
    const region = {
      start: start - lead,
      end: end + tail,
      otherStart: otherStart - lead,
      otherEnd: otherEnd + tail
    };
    const last = found.at(-1);
    if (last && region.start <= last.end)
      found[found.length - 1] = { ...region, start: last.start, otherStart: last.otherStart };
    else found.push(region);
  }
  return found;
}
function hunksIn({ start, end, otherStart, otherEnd }, a, b, context) {
  const before = a.slice(start, end).join("");
  const after = b.slice(otherStart, otherEnd).join("");
  const { hunks } = (0, __parts.import_diff.structuredPatch)("", "", before, after, void 0, void 0, { context });
  return hunks.map((hunk) => ({
    ...hunk,
    oldStart: hunk.oldStart + start,
    newStart: hunk.newStart + otherStart
  }));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  applyFixes,
  fixSources,
  unifiedDiff
});
